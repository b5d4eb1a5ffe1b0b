/** An error that the service answered. `status` is 0 if no answer came. */
export class Problem extends Error {
  constructor(status, { title = '', detail = '', parameter = null } = {}) {
    super(detail || title || `status ${status}`);
    this.status = status;
    this.detail = detail || title;
    this.parameter = parameter;
  }
}

/** Gets `/api/PATH`. Lists become repeated parameters; null and empty values are left out. Throws a {@link Problem}. */
export async function ask(path, parameters, signal) {
  const query = queryString(parameters);
  const response = await reach(`/api/${path}${query && '?'}${query}`, signal);
  if (!response.ok) {
    throw await problemOf(response);
  }
  return body(response, signal);
}

/** Writes parameters as a query string. */
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
  // A proxy may answer with a page of its own. Then only the status is known.
  const details = await response.json().catch(() => ({}));
  return new Problem(response.status, details ?? {});
}
