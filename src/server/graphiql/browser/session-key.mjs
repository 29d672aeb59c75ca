/* global Headers, sessionStorage */
/** Where the dashboard stores the key of the tab: signing in there is signing in here, and the other way round. */
const STORED_AS = 'awaregraph.credential';

/** The headers with the key of the tab; undefined without one. */
export function storedHeaders() {
  const key = sessionStorage.getItem(STORED_AS);
  return key ? { Authorization: `Bearer ${key}` } : undefined;
}

/** A `fetch` that stores the key of each request that the server accepted, until the tab is closed. */
export function rememberingFetch(fetch) {
  return async (url, init) => {
    const response = await fetch(url, init);
    const key = /^Bearer +(\S+)$/i.exec(new Headers(init?.headers).get('authorization') ?? '')?.[1];
    if (response.ok && key !== undefined) sessionStorage.setItem(STORED_AS, key);
    return response;
  };
}
