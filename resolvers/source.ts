import { describeCapabilities } from '../src/domain/capability-fields';
import { encodeId } from '../src/domain/ids';
import { problemMessage } from '../src/domain/problem';
import type {
  SourceHealthResolvers,
  SourceProblemResolvers,
  SourceResolvers,
  SourceStatusResolvers,
} from '../src/generated/graphql';

/** A source is identified by its slug, whichever accessible tenant it was reached through. */
export function sourceId(origin: { readonly source: string }): string {
  return encodeId('Source', origin.source);
}

export const Source: Omit<SourceResolvers, '__resolveType'> = {
  id: sourceId,
  slug: ({ source }) => source,
  health: (origin, _, { graph }) => graph.reads.health(origin),
  capabilities: (origin, _, { graph }) => describeCapabilities(graph.reads.capabilities(origin)),
};

export const SourceHealth: SourceHealthResolvers = {
  status: ({ problem, circuit }) => (problem ? 'DOWN' : circuit === 'CLOSED' ? 'UP' : 'DEGRADED'),
  checkedAt: ({ checkedAt }) => checkedAt.toISOString(),
  problem: ({ origin, problem }) => problem && { origin, problem, affects: null, stale: null },
};

export const SourceProblem: SourceProblemResolvers = {
  source: ({ origin }) => origin,
  code: ({ problem }) => problem.code,
  message: problemMessage,
  retryAt: ({ problem }) => problem.retryAt?.toISOString() ?? null,
};

export const SourceStatus: SourceStatusResolvers = {
  source: ({ origin }) => origin,
  asOf: ({ asOf }) => asOf?.toISOString() ?? null,
};
