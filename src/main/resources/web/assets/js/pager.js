import { element } from './dom.js';
import { number, counted } from './formats.js';
import { words } from './language.js';
import { LAST_HIT, PAGE_SIZE } from './state.js';

/** Makes links to the previous and next page by `address(page)`. Returns null if one page holds all hits. */
export function pager({ total, page }, address) {
  const last = Math.ceil(Math.min(total.value, LAST_HIT) / PAGE_SIZE);
  if (last <= 1 && page === 1) {
    return null;
  }
  const beyond = page >= last && total.value > LAST_HIT;
  return element('nav', { class: 'pager', 'aria-label': words.pages },
    step(words.previous, 'prev', page > 1 ? address(Math.min(page - 1, last)) : null),
    element('span', { class: 'pager-place' }, words.pageOf(number(page), number(last))),
    step(words.next, 'next', page < last ? address(page + 1) : null),
    beyond && element('p', { class: 'pager-end' }, words.lastReachable(counted(LAST_HIT, words.turns))));
}

function step(text, rel, href) {
  return href === null
    ? element('span', { class: `button pager-${rel}`, 'aria-disabled': 'true' }, text)
    : element('a', { class: `button pager-${rel}`, rel, href, 'data-key': rel }, text);
}
