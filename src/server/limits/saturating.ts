/** The upper bound for sums and products of counts that clients can make arbitrarily large: never Infinity or NaN. */
const MOST = Number.MAX_SAFE_INTEGER;

export function add(a: number, b: number): number {
  return Math.min(a + b, MOST);
}

export function multiply(a: number, b: number): number {
  return Math.min(a * b, MOST);
}
