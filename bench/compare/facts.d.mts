import type { Sandboxes } from '../../sandbox';

interface Bounds {
  /** The number of round trips of which each needs the one before. */
  readonly chain: number;
  /** The endpoints of these round trips. */
  readonly why: string;
}
export function factsOf(sandboxes: Pick<Sandboxes, 'population' | 'configuration'>): {
  readonly configuration: unknown;
  readonly people: number;
  readonly flagship: Bounds & { readonly calls: Readonly<Record<string, number>> };
  readonly person: Bounds;
};
