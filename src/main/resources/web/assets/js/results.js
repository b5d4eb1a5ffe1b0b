import { element, fill } from './dom.js';
import { counted } from './formats.js';
import { hitList } from './hits.js';
import { words } from './language.js';
import { searchLink } from './links.js';
import { notice, way, wayTo } from './notice.js';
import { pager } from './pager.js';
import { changed, hasFilters } from './state.js';
import { waysOn } from './ways.js';

/** Says in a sentence how much was found. */
export function summary({ total }, query) {
  const count = counted(total.value, words.turns);
  const said = total.relation === 'gte' ? words.atLeast(count) : count;
  return query.trim() === '' ? words.foundAll(said) : quoted(words.foundFor(said, query.trim()));
}

/** Shows the hits, or a notice if there are none. `choose` starts another search. */
export function showResults(node, answer, state, { choose, address }) {
  if (answer.hits.length === 0) {
    fill(node, nothing(answer, state, choose));
    return;
  }
  fill(node,
    answer.didYouMean && didYouMean(answer.didYouMean, state, choose),
    answer.widened && element('p', { class: 'widened' }, words.widened),
    hitList(answer.hits, state.q.trim()),
    pager(answer, (page) => address({ ...state, page })));
}

function didYouMean(query, state, choose) {
  const act = () => choose(changed(state, { q: query }));
  return element('p', { class: 'did-you-mean' }, words.didYouMean, ' ',
    element('button', { type: 'button', class: 'link-button', click: act }, element('bdi', {}, query)));
}

function nothing({ didYouMean: other, total, ways: wider }, state, choose) {
  const ways = [];
  if (other) {
    ways.push(way([words.didYouMean, ' ', element('bdi', {}, `«${other}»`)], () => choose(changed(state, { q: other }))));
  }
  ways.push(...waysOn(wider, state, choose));
  if (state.match !== null || state.in !== null) {
    ways.push(way(words.everyForm, () => choose(changed(state, { match: null, harakat: null, in: null }))));
  }
  if (total.value > 0) {
    // An old address may name a page after the last one.
    ways.push(way(words.startOver, () => choose(changed(state, {}))));
  } else if (ways.length === 0) {
    ways.push(wayTo(words.startOver, searchLink({})));
  }
  const hint = hasFilters(state) ? words.nothingWithFilters : words.nothingHint;
  return notice(quoted(words.nothing(state.q.trim())), hint, ...ways);
}

function quoted([before, query]) {
  return [before, element('bdi', { class: 'quoted' }, query)];
}
