import type { SortKey } from './cursor';

export type Direction = 'ASC' | 'DESC';

/**
 * Compares sort keys part by part. Only the first part follows the direction; the rest breaks ties in ascending order. null
 * comes last in both directions.
 */
export function compareKeys(a: SortKey, b: SortKey, direction: Direction): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const x = a[index] ?? null;
    const y = b[index] ?? null;
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    const ascending = x < y ? -1 : 1;
    return index === 0 && direction === 'DESC' ? -ascending : ascending;
  }
  return 0;
}
