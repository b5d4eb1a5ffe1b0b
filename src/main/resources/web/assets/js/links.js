import { queryString } from './api.js';
import { local } from './language.js';

export function searchLink(parameters) {
  const query = queryString(parameters);
  return local(`/${query && '?'}${query}`);
}

export function interviewLink(id) {
  return local(`/interviews/${encodeURIComponent(id)}`);
}

export function speakerLink(id) {
  return local(`/speakers/${encodeURIComponent(id)}`);
}

/** Returns the link to a turn on its page, with `query` marked there. */
export function turnLink(interviewId, ordinal, query) {
  const address = new URL(interviewLink(interviewId), location.origin);
  if (query) {
    address.searchParams.set('q', query);
  }
  address.hash = `t${ordinal}`;
  return address.pathname + address.search + address.hash;
}

/** Returns the id in the address of this page: the second part of the path. */
export function idOfPage() {
  try {
    return decodeURIComponent(location.pathname.split('/')[2] ?? '');
  } catch {
    // A pasted address may end inside an escape. The id is then requested as it is, and is not found.
    return location.pathname.split('/')[2];
  }
}

/** Parses an address of another site. Returns null unless it is http or https. */
export function outside(address) {
  const url = address === null ? null : URL.parse?.(address) ?? parsed(address);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
