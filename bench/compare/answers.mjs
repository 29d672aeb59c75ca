// Compares the answers of two servers. The order within a list may differ where the schema promises none.

/** The same value with every list sorted, so that the order is not compared. */
export function canonical(value) {
  if (Array.isArray(value))
    return value
      .map(canonical)
      .map((item) => [JSON.stringify(item), item])
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, item]) => item);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
}

export async function ask(url, body, headers = {}, timeoutMs = 120_000) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...headers },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  });
  return response.text();
}

/** Answers with lists in another order have nearly the same length: up to this share. */
const SIZE_DIFFERENCE = 0.01;

/**
 * @param how `size`: the same lengths are enough
 * @throws if the answer has errors or differs from the reference
 */
export function assertSameAnswer(name, text, reference, how = 'content') {
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`${name} answers with errors: ${JSON.stringify(errors).slice(0, 500)}`);
  if (reference === undefined) return;
  if (how === 'size') {
    if (Math.abs(text.length / reference.length - 1) < SIZE_DIFFERENCE) return;
    throw new Error(`${name} answers ${text.length} characters instead of ${reference.length}`);
  }
  const difference = firstDifference(canonical(data), canonical(JSON.parse(reference).data), 'data');
  if (difference) throw new Error(`${name} answers differently: ${difference}`);
}

function firstDifference(own, other, path) {
  if (own === other) return null;
  const objects = [own, other].every((value) => typeof value === 'object' && value !== null);
  if (!objects) return `${path} is ${JSON.stringify(own)?.slice(0, 200)}, not ${JSON.stringify(other)?.slice(0, 200)}`;
  if (Array.isArray(own) && own.length !== other.length) return `${path} has ${own.length} items, not ${other.length}`;
  for (const key of new Set([...Object.keys(own), ...Object.keys(other)])) {
    const difference = firstDifference(own[key], other[key], `${path}.${key}`);
    if (difference) return difference;
  }
  return null;
}
