import { element, fill, keepFocus } from './dom.js';
import { counted, year } from './formats.js';
import { words } from './language.js';

const MOST = 24;

/** Shows the years as bars. A click selects one year; a second click selects all years again. */
export function showYears(node, values, state, chosen) {
  const years = values.filter(({ value }) => /^\d{4}$/.test(value)).sort((a, b) => a.value - b.value).slice(-MOST);
  const highest = Math.max(...years.map(({ count }) => count), 1);
  node.hidden = years.length < 2;
  keepFocus(node, () => fill(node, years.map((each, i) => bar(each, highest, state, chosen, i === 0 || i === years.length - 1))));
}

/** Makes the bar of one year. The first and last bar have the year written under them. */
function bar({ value, count }, highest, { from, to }, chosen, atEnd) {
  const alone = from === `${value}-01-01` && to === `${value}-12-31`;
  const within = (!from || from <= `${value}-12-31`) && (!to || to >= `${value}-01-01`);
  const text = words.onlyYear(year(value), counted(count, words.turns));
  const fillNode = element('span', { class: 'year-bar' });
  fillNode.style.blockSize = `${Math.max(6, (100 * count) / highest)}%`;
  return element('button', {
    type: 'button', class: within ? 'year within' : 'year', 'aria-pressed': String(alone), 'aria-label': text, title: text,
    'data-key': value, 'data-end': atEnd && year(value),
    click: () => chosen(alone ? { from: null, to: null } : { from: `${value}-01-01`, to: `${value}-12-31` }),
  }, fillNode);
}
