import { ask } from './api.js';
import { filterChips } from './chips.js';
import { debounced, fill, keepFocus } from './dom.js';
import { FacetList } from './facets.js';
import { number } from './formats.js';
import { askFront, showFront } from './front.js';
import { SearchHistory } from './history.js';
import { Labels } from './labels.js';
import { speak, wireLanguageSwitch, words } from './language.js';
import { Latest } from './latest.js';
import { interviewLink, searchLink } from './links.js';
import { problemNotice } from './notice.js';
import { showResults, summary } from './results.js';
import { LISTS, PAGE_SIZE, asksNothing, changed, depthOf, matchOf, parametersOf, readState, sortOf, toggled } from './state.js';
import { SUGGESTIONS, SuggestionBox } from './suggestions.js';
import { wireSyntaxHelp } from './syntax-help.js';
import { showYears } from './years.js';

const TYPING_PAUSE_MS = 180;
const FACETS = 'speaker,role,publication,interview,year';

const node = (id) => document.getElementById(id);
const input = node('q');
const latest = new Latest();
const labels = new Labels(() => drawFilters());
const addresses = new SearchHistory((restored) => go(restored));
const facets = Object.fromEntries(LISTS.map((name) => [name, new FacetList({
  name, node: node(`facet-${name}`), changed: tick, label: (value) => labels.of(name, value),
})]));
const typed = debounced(() => {
  state = changed(state, { q: input.value });
  addresses.typed(state);
  search({ typing: 'true', suggest: SUGGESTIONS });
}, TYPING_PAUSE_MS);

let state = readState();
let counts = {};

/** Starts another search and adds it to the history. */
function choose(next) {
  typed.cancel();
  addresses.chosen(next);
  go(next);
}

/** Runs a search whose address is already in the address bar. */
function go(next) {
  state = next;
  input.value = state.q;
  suggestions.stop();
  search();
}

/** Runs the search of the state. `more` are parameters that do not belong into the address: those of a reader who still types. */
function search(more = {}) {
  const asked = state;
  document.title = asked.q.trim() === '' ? `${words.site}: ${words.tagline}` : `${asked.q.trim()} | ${words.site}`;
  node('results').setAttribute('aria-busy', 'true');
  document.body.classList.add('searching');
  const task = asksNothing(asked)
    ? { ask: askFront, show: (answer) => front(answer) }
    : { ask: (signal) => ask('search', { ...request(asked), ...more }, signal), show: (answer) => found(answer, asked) };
  latest.run(task.ask, {
    show: (answer) => {
      settle();
      task.show(answer);
    },
    fail: (problem) => {
      settle();
      failed(problem);
    },
  });
}

function request(asked) {
  return { ...parametersOf(asked), sort: sortOf(asked), size: PAGE_SIZE, facets: FACETS };
}

function settle() {
  document.body.classList.remove('searching');
  node('results').removeAttribute('aria-busy');
}

function front(answer) {
  suggestions.stop();
  view('front');
  showFront({ front: node('front'), examples: node('examples') }, answer);
}

function found(answer, asked) {
  view('found');
  if (answer.suggestions) {
    suggestions.show(answer.suggestions);
  }
  counts = answer.facets;
  for (const name of LISTS) {
    labels.learn(name, counts[name] ?? []);
  }
  fill(node('summary'), summary(answer, asked.q));
  node('sort').value = sortOf(asked);
  node('match').value = depthOf(asked);
  node('in').value = asked.in ?? 'both';
  drawFilters();
  keepFocus(node('hits'), () => showResults(node('hits'), answer, asked, {
    choose, address: (other) => searchLink(parametersOf(other)),
  }));
}

function failed(problem) {
  view('failed');
  fill(node('hits'), problemNotice(problem, { again: () => search(), startOver: searchLink({}) }));
}

/** Shows one view of the page: `front`, `found` or `failed`. */
function view(name) {
  document.body.dataset.view = name;
  node('front').hidden = name !== 'front';
  node('examples').hidden = name !== 'front';
  node('results').hidden = name === 'front';
  node('filters').hidden = name !== 'found';
  node('results-head').hidden = name !== 'found';
}

function drawFilters() {
  for (const name of LISTS) {
    const values = (counts[name] ?? []).map((each) => (name === 'role' ? { ...each, label: labels.of(name, each.value) } : each));
    facets[name].show(values, state[name]);
  }
  node('from').value = state.from ?? '';
  node('to').value = state.to ?? '';
  showYears(node('years'), counts.year ?? [], state, (dates) => choose(changed(state, dates)));
  const chips = filterChips(state, (name, value) => labels.of(name, value), choose);
  fill(node('chips'), chips);
  const chosen = LISTS.reduce((sum, name) => sum + state[name].length, 0) + (state.from || state.to ? 1 : 0);
  node('filters-count').textContent = chosen > 0 ? `(${number(chosen)})` : '';
}

function tick(name, value, on) {
  choose(changed(state, { [name]: toggled(state[name], value, on) }));
}

function suggested(suggestion) {
  if (suggestion.kind === 'interview') {
    location.assign(interviewLink(suggestion.id));
  } else if (suggestion.kind === 'speaker') {
    labels.learn('speaker', [{ value: suggestion.id, label: suggestion.name }]);
    choose(changed(state, { q: '', speaker: toggled(state.speaker, suggestion.id, true) }));
  } else {
    choose(changed(state, { q: suggestion.text }));
  }
}

function wirePager(event) {
  const link = event.target.closest('.pager a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) {
    return;
  }
  event.preventDefault();
  choose(readState(new URL(link.href).search));
  node('results').scrollIntoView();
  node('summary').focus({ preventScroll: true });
}

/** Moves the focus to the search box when a slash is typed outside a field. */
function slash(event) {
  const inField = event.target.closest('input, select, textarea, [contenteditable]');
  if (event.key === '/' && !inField && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
    input.select();
  }
}

speak();
wireLanguageSwitch();
const suggestions = new SuggestionBox(input, node('suggestions'), suggested);
input.addEventListener('input', typed);
node('search').addEventListener('submit', (event) => {
  event.preventDefault();
  suggestions.stop();
  const next = changed(state, { q: input.value });
  // Enter ends the typing. It must not add a second history entry for the same search.
  addresses.typed(next);
  choose(next);
});
node('match').addEventListener('change', (event) => choose(changed(state, matchOf(event.target.value))));
node('in').addEventListener('change', (event) => choose(changed(state, { in: event.target.value === 'both' ? null : event.target.value })));
node('sort').addEventListener('change', (event) => choose(changed(state, { sort: event.target.value })));
for (const name of ['from', 'to']) {
  node(name).addEventListener('change', (event) => choose(changed(state, { [name]: event.target.value || null })));
}
node('hits').addEventListener('click', wirePager);
document.addEventListener('keydown', slash);
window.addEventListener('online', () => document.body.dataset.view === 'failed' && search());
for (const [id, texts] of [['sort', words.sorts], ['match', words.depths], ['in', words.places]]) {
  for (const option of node(id).options) {
    option.textContent = texts[option.value];
  }
}
wireSyntaxHelp(node('syntax'));
node('filters').open = matchMedia('(min-width: 60.01rem)').matches;
document.body.dataset.view = asksNothing(state) ? 'front' : 'found';
go(state);
if (asksNothing(state)) {
  input.focus({ preventScroll: true });
}
