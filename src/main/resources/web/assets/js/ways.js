import { element } from './dom.js';
import { counted } from './formats.js';
import { words } from './language.js';
import { way } from './notice.js';
import { changed, withoutFilters } from './state.js';

/** Makes a button for each wider search that the service offers. */
export function waysOn(ways, state, choose) {
  return ways.map((each) => way(
    [label(each), ' ', element('small', { class: 'way-count' }, counted(each.total, words.turns))],
    () => choose(target(each, state))));
}

function target({ kind, query, filtered, speaker }, state) {
  const base = filtered ? state : withoutFilters(state);
  switch (kind) {
    case 'speaker':
      return changed(base, { q: '', speaker: [speaker.id] });
    case 'everything':
      return changed(base, { q: '', sort: 'newest' });
    default:
      return changed(base, { q: query });
  }
}

function label({ kind, query, dropped, speaker }) {
  switch (kind) {
    case 'withoutFilters':
      return [words.withoutFilters, ': ', quoted(query)];
    case 'withoutWords':
      return [words.nobodySays, ' ', dropped.map((word, i) => [i > 0 && '، ', quoted(word)]), '. ', words.searchFor, ' ', quoted(query)];
    case 'plainWords':
      return [words.asWords, ' ', quoted(query)];
    case 'speaker':
      return [words.wordsOf, ' ', element('bdi', {}, speaker.name)];
    case 'everything':
      return words.browseAll;
    default:
      return [words.searchFor, ' ', quoted(query)];
  }
}

function quoted(text) {
  return element('bdi', {}, `«${text}»`);
}
