// Requests that all differ: each pair of a body (a page, a filter, an order, a person) and a viewer is sent once.

const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));

/** A step through all of `count` items that visits each once, and neighbours far from one another. */
function strideOf(count) {
  let stride = Math.max(1, Math.round(count * 0.618));
  while (gcd(stride, count) !== 1) stride += 1;
  return stride;
}

/** The number of requests before the first is sent again. */
export const distinctRequests = (bodies, keys) => bodies.length * keys.length;

/**
 * @param bodies of the requests
 * @param keys the API keys of the viewers
 * @returns the request of each number; those of `distinctRequests` numbers in a row all differ
 */
export function requestsOf(bodies, keys, headers = {}) {
  const stride = strideOf(bodies.length);
  const ofViewer = keys.map((key) => ({ ...headers, authorization: `Bearer ${key}` }));
  return (number) => ({
    body: bodies[(number * stride) % bodies.length],
    headers: ofViewer[Math.floor(number / bodies.length) % keys.length],
  });
}
