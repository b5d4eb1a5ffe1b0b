import { queryString } from './api.js';
import { local } from './language.js';
import { parametersOf, readState } from './state.js';

/**
 * Keeps the search in the address bar. While the reader types, one history entry is rewritten. Each choice gets its own
 * entry, so the back button returns to the previous choice and not to the previous letter.
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
