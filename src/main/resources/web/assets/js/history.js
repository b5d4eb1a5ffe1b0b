import { queryString } from './api.js';
import { local } from './language.js';
import { parametersOf, readState } from './state.js';

/**
 * The search in the address bar. While a reader types, one entry of the history is rewritten; everything chosen is an
 * entry of its own, so that back leads from choice to choice and not from letter to letter.
 */
export class SearchHistory {
  #typing = false;

  constructor(restored) {
    window.addEventListener('popstate', () => {
      this.#typing = false;
      restored(readState());
    });
  }

  typed(state) {
    this.#write(state, this.#typing);
    this.#typing = true;
  }

  chosen(state) {
    this.#write(state, false);
    this.#typing = false;
  }

  #write(state, over) {
    const query = queryString(parametersOf(state));
    const address = local(`${location.pathname}${query && '?'}${query}`);
    if (address !== location.pathname + location.search) {
      history[over ? 'replaceState' : 'pushState'](null, '', address);
    }
  }
}
