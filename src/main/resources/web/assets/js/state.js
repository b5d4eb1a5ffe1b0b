export const PAGE_SIZE = 20;
/** The service pages no further than this hit. */
export const LAST_HIT = 10_000;
/** Filters that take several values. */
export const LISTS = ['speaker', 'role', 'publication', 'interview'];
const SINGLES = ['from', 'to', 'sort', 'match', 'harakat', 'in'];

/** The search that an address asks for. */
export function readState(address = location.search) {
  const given = new URLSearchParams(address);
  const state = { q: given.get('q') ?? '', page: Math.max(1, Number.parseInt(given.get('page') ?? '1', 10) || 1) };
  for (const name of LISTS) {
    state[name] = [...new Set(given.getAll(name).filter((value) => value !== ''))];
  }
  for (const name of SINGLES) {
    state[name] = given.get(name) || null;
  }
  return state;
}

/** A search as the parameters of an address; page 1 goes without saying. */
export function parametersOf(state) {
  return { ...state, page: state.page > 1 ? state.page : null };
}

/** Whether nothing is asked, so that the first screen is to be shown. */
export function asksNothing(state) {
  return state.q.trim() === '' && state.sort === null && !hasFilters(state);
}

export function hasFilters(state) {
  return LISTS.some((name) => state[name].length > 0) || state.from !== null || state.to !== null;
}

/** The same search from its first page, changed in part. */
export function changed(state, changes) {
  return { ...state, page: 1, ...changes };
}

export function withoutFilters(state) {
  return changed(state, { ...Object.fromEntries(LISTS.map((name) => [name, []])), from: null, to: null });
}

/** A filter's values with one of them ticked or not. */
export function toggled(values, value, on) {
  const others = values.filter((each) => each !== value);
  return on ? [...others, value] : others;
}

/** How near forms must be, as one choice: `match`, or `harakat` where those that were typed must be printed too. */
export function depthOf(state) {
  return state.harakat === 'true' ? 'harakat' : state.match ?? 'full';
}

/** The parameters of that choice; what is usual goes without saying. */
export function matchOf(depth) {
  const harakat = depth === 'harakat';
  return { match: harakat ? 'exact' : depth === 'full' ? null : depth, harakat: harakat ? 'true' : null };
}

/** The order in which a search is answered: without words nothing is nearer than anything else. */
export function sortOf(state) {
  return state.sort ?? (state.q.trim() === '' ? 'newest' : 'relevance');
}
