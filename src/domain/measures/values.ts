/** The largest whole number that the graph's `Int` holds. */
export const LARGEST_COUNT = 2 ** 31 - 1;

/** A valid count: an integer, not negative, within `Int`. null for anything else. */
export function countValue(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT ? value : null;
}

/** A valid score: 0 to 100. null for anything else. */
export function scoreValue(value: number | null): number | null {
  return value !== null && value >= 0 && value <= 100 ? value : null;
}
