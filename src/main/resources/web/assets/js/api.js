/** What the service could not do. `status` is 0 where no answer came at all. */
export class Problem extends Error {
  constructor(status, { title = '', detail = '', parameter = null } = {}) {
    super(detail || title || `status ${status}`);
    this.status = status;
    this.detail = detail || title;
    this.parameter = parameter;
  }
}

/** Asks `/api/PATH`: lists are repeated parameters, null and empty ones are left out. Throws a {@link Problem}. */
export async function ask(path, parameters, signal) {
  const query = queryString(parameters);
  const response = await reach(`/api/${path}${query && '?'}${query}`, signal);
  if (!response.ok) {
    throw await problemOf(response);
  }
  return body(response, signal);
}

/** Parameters as in an address. */
export function queryString(parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters ?? {})) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined && each !== '') {
        query.append(name, each);
      }
    }
  }
  return query.toString();
}

async function reach(address, signal) {
  try {
    return await fetch(address, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    throw signal?.aborted ? error : new Problem(0);
  }
}

async function body(response, signal) {
  try {
    return await response.json();
  } catch (error) {
    throw signal?.aborted ? error : new Problem(0);
  }
}

async function problemOf(response) {
  // A proxy in between may answer with a page of its own: then the status is all that is known.
  const details = await response.json().catch(() => ({}));
  return new Problem(response.status, details ?? {});
}
