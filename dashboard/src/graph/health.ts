import { createContext, useContext } from 'react';
import type { PulseQuery } from './gql/graphql';

export type SourceHealth = PulseQuery['sources'][number];

export const HealthContext = createContext<readonly SourceHealth[]>([]);

/** The health of every source of the viewer, as last read; empty until then. */
export function useHealth(): readonly SourceHealth[] {
  return useContext(HealthContext);
}
