import { element } from './dom.js';
import { day } from './formats.js';
import { words } from './language.js';
import { LISTS, hasFilters, toggled, withoutFilters, changed } from './state.js';

/** Makes a row of the chosen filters, each with a button that removes it. Returns null if no filter is chosen. */
export function filterChips(state, label, choose) {
  if (!hasFilters(state)) {
    return null;
  }
  const chips = LISTS.flatMap((name) => state[name].map((value) =>
    chip(label(name, value), () => choose(changed(state, { [name]: toggled(state[name], value, false) })))));
  if (state.from) {
    chips.push(chip(words.fromDay(day(state.from)), () => choose(changed(state, { from: null }))));
  }
  if (state.to) {
    chips.push(chip(words.toDay(day(state.to)), () => choose(changed(state, { to: null }))));
  }
  if (chips.length > 1) {
    chips.push(element('button', { type: 'button', class: 'link-button', click: () => choose(withoutFilters(state)) },
      words.removeAll));
  }
  return element('div', { class: 'chips', role: 'group', 'aria-label': words.activeFilters }, chips);
}

function chip(text, remove) {
  return element('button', { type: 'button', class: 'chip', 'aria-label': words.remove(text), click: remove },
    element('bdi', {}, text), element('span', { class: 'chip-cross', 'aria-hidden': 'true' }, '×'));
}
