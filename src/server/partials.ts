import { GraphQLError } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { AnyOutcome } from '../domain/outcomes';
import { problemsOf, problemMessage } from '../domain/problem';
import type { CallProblem } from '../domain/problem';
import { CODE_OF_PROBLEM, errorExtensions } from './error-codes';
import type { ErrorCode } from './error-codes';

/** Collects the source problems of one request: one entry per failed source and field, however many items a list has. */
export interface Partials {
  /** @param entityKey id or email of the learner that the field belongs to: list indexes in paths do not survive stitching */
  report(outcomes: readonly AnyOutcome[], info: Pick<GraphQLResolveInfo, 'path'>, entityKey?: string): void;
  errors(): readonly GraphQLError[];
}

export function createPartials(requestId: string): Partials {
  const entries = new Map<
    string,
    { problem: CallProblem; code: ErrorCode; path: readonly (string | number)[]; entityKey: string | undefined }
  >();
  const numbers = new Map<object, number>();
  /** A failure shared by many items is one problem; failures of separate lookups are one problem each. */
  const numberOf = (problem: object): number => {
    const number = numbers.get(problem) ?? numbers.size;
    numbers.set(problem, number);
    return number;
  };
  return {
    report(outcomes, info, entityKey) {
      for (const reported of problemsOf(outcomes)) {
        const { code } = reported.problem;
        // Switched off on purpose: it stands in `missing`, and is no error.
        if (code === 'DISABLED') continue;
        const path = pathOf(info.path);
        const field = path.filter((part) => typeof part === 'string').join('.');
        const key = `${reported.origin.source} ${field} ${numberOf(reported.problem)}`;
        if (!entries.has(key)) entries.set(key, { problem: reported, code: CODE_OF_PROBLEM[code], path, entityKey });
      }
    },
    errors: () =>
      [...entries.values()].map(({ problem, code, path, entityKey }) =>
        toError(problem, code, path, entityKey, requestId),
      ),
  };
}

function toError(
  { origin, problem, stale }: CallProblem,
  code: ErrorCode,
  path: readonly (string | number)[],
  entityKey: string | undefined,
  requestId: string,
): GraphQLError {
  return new GraphQLError(`${origin.source}: ${problemMessage({ problem, stale })}`, {
    path,
    extensions: errorExtensions(code, {
      source: origin.source,
      vendor: origin.vendor,
      serviceName: origin.source,
      ...(problem.status === undefined ? {} : { http: { status: problem.status } }),
      retryable: problem.retryable,
      retryAt: problem.retryAt?.toISOString() ?? null,
      ...(problem.limit === undefined ? {} : { limit: problem.limit }),
      ...(stale ? { stale: true, asOf: stale.toISOString() } : {}),
      ...(entityKey === undefined ? {} : { entityKey }),
      requestId,
    }),
  });
}

function pathOf(path: GraphQLResolveInfo['path']): readonly (string | number)[] {
  const parts: (string | number)[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = path; step; step = step.prev) parts.unshift(step.key);
  return parts;
}
