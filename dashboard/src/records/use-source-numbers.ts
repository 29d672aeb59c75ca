import { useMemo } from 'react';
import { useGraph } from '../graph/use-graph';
import type { NamedSource } from '../components/vendor-names';
import {
  RecordsAccountSharesDocument,
  RecordsCourseSharesDocument,
  RecordsSimulationSharesDocument,
} from './gql/graphql';
import type { RecordsCourseSharesQuery, RecordsSimulationSharesQuery } from './gql/graphql';
import type { Scope } from './scope';

type Row<Query extends { readonly company: unknown }> = Query['company'] extends infer Company
  ? NonNullable<Company> extends { readonly breakdown: infer Breakdown }
    ? NonNullable<Breakdown> extends { readonly nodes: readonly (infer Node)[] }
      ? Node
      : never
    : never
  : never;

/** What one source adds to the numbers; null if it provides none. */
export interface CourseNumbers {
  readonly source: NamedSource | null;
  readonly training: Row<RecordsCourseSharesQuery>['training'];
}
export interface SimulationNumbers {
  readonly source: NamedSource | null;
  readonly phishing: Row<RecordsSimulationSharesQuery>['phishing'];
}

/** Each source's numbers of the scope's people; undefined while they are awaited. */
export function useCourseNumbers(scope: Scope): readonly CourseNumbers[] | undefined {
  const { slug, people, period, person } = scope;
  const { data } = useGraph(RecordsCourseSharesDocument, { slug, people, period }, { pause: person !== undefined });
  const accounts = useAccountNumbers(scope);
  const nodes = data?.company?.breakdown?.nodes;
  return useMemo(
    () => accounts ?? nodes?.map(({ keys, training }) => ({ source: keys[0]?.source ?? null, training })),
    [accounts, nodes],
  );
}

/** As `useCourseNumbers`, of simulations. */
export function useSimulationNumbers(scope: Scope): readonly SimulationNumbers[] | undefined {
  const { slug, people, period, person } = scope;
  const { data } = useGraph(RecordsSimulationSharesDocument, { slug, people, period }, { pause: person !== undefined });
  const accounts = useAccountNumbers(scope);
  const nodes = data?.company?.breakdown?.nodes;
  return useMemo(
    () => accounts ?? nodes?.map(({ keys, phishing }) => ({ source: keys[0]?.source ?? null, phishing })),
    [accounts, nodes],
  );
}

/** The numbers of one person: each account has its own. */
function useAccountNumbers({ person, period }: Scope) {
  const { data } = useGraph(
    RecordsAccountSharesDocument,
    { id: person ?? '', period },
    { pause: person === undefined },
  );
  return person === undefined ? undefined : data?.learner?.accounts;
}
