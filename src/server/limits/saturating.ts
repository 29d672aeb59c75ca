/** Sums and products of counts that an outsider can make grow without end: at most this, so never Infinity or NaN. */
export const MOST = Number.MAX_SAFE_INTEGER;

export function add(a: number, b: number): number {
  return Math.min(a + b, MOST);
}

export function multiply(a: number, b: number): number {
  return Math.min(a * b, MOST);
}
