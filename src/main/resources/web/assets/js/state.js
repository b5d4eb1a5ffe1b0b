export const PAGE_SIZE = 20;
/** The last hit that the service can page to. */
export const LAST_HIT = 10_000;
/** The filters that take several values. */
export const LISTS = ['speaker', 'role', 'publication', 'interview'];
const SINGLES = ['from', 'to', 'sort', 'match', 'harakat', 'in'];

/** Reads a search from an address. */
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

/** Returns a search as the parameters of an address. Page 1 is left out. */
export function parametersOf(state) {
  return { ...state, page: state.page > 1 ? state.page : null };
}

/** Tells whether the state has no query, order or filter, so that the first screen is shown. */
export function asksNothing(state) {
  return state.q.trim() === '' && state.sort === null && !hasFilters(state);
}

export function hasFilters(state) {
  return LISTS.some((name) => state[name].length > 0) || state.from !== null || state.to !== null;
}

/** Returns the search with some changes, at its first page. */
export function changed(state, changes) {
  return { ...state, page: 1, ...changes };
}

export function withoutFilters(state) {
  return changed(state, { ...Object.fromEntries(LISTS.map((name) => [name, []])), from: null, to: null });
}

/** Returns the values of a filter with one value added or removed. */
export function toggled(values, value, on) {
  const others = values.filter((each) => each !== value);
  return on ? [...others, value] : others;
}

/** Returns the depth of matching as one choice: `match`, or `harakat` if the typed harakat must be printed. */
export function depthOf(state) {
  return state.harakat === 'true' ? 'harakat' : state.match ?? 'full';
}

/** Returns the parameters of that choice. Defaults are left out. */
export function matchOf(depth) {
  const harakat = depth === 'harakat';
  return { match: harakat ? 'exact' : depth === 'full' ? null : depth, harakat: harakat ? 'true' : null };
}

/** Returns the order of the hits. Without words there is nothing to rank by, so the newest come first. */
export function sortOf(state) {
  return state.sort ?? (state.q.trim() === '' ? 'newest' : 'relevance');
}
