import type { SortKey } from './cursor';

export type Direction = 'ASC' | 'DESC';

/** The direction of each part of a sort key; of the first part, if it is one. All further parts ascend. */
export type Directions = Direction | readonly Direction[];

/**
 * Compares sort keys part by part, each in its direction: the parts that only break ties ascend. null comes last in both
 * directions.
 */
export function compareKeys(a: SortKey, b: SortKey, directions: Directions): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const x = a[index] ?? null;
    const y = b[index] ?? null;
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    const ascending = x < y ? -1 : 1;
    return directionAt(directions, index) === 'DESC' ? -ascending : ascending;
  }
  return 0;
}

function directionAt(directions: Directions, index: number): Direction {
  if (typeof directions !== 'string') return directions[index] ?? 'ASC';
  return index === 0 ? directions : 'ASC';
}
