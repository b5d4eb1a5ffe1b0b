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

/** The page of a turn; `query` is marked there. */
export function turnLink(interviewId, ordinal, query) {
  const address = new URL(interviewLink(interviewId), location.origin);
  if (query) {
    address.searchParams.set('q', query);
  }
  address.hash = `t${ordinal}`;
  return address.pathname + address.search + address.hash;
}

/** The id that this page is about: the second part of its path. */
export function idOfPage() {
  try {
    return decodeURIComponent(location.pathname.split('/')[2] ?? '');
  } catch {
    // Half an escape in a pasted address: asked for as it stands, it is simply not found.
    return location.pathname.split('/')[2];
  }
}

/** An address outside, or null where it is none that a reader should be sent to: only http and https. */
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
