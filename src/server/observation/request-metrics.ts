import { Counter } from 'prom-client';
import type { Registry } from 'prom-client';
import { ERROR_CODES } from '../error-codes';
import { errorsOf } from '../http-response';
import { FrequentCounter } from './frequent-counter';
import type { RequestEnd } from './request-line';

/** Clients choose the names of operations: beyond this number, further ones are counted as `other`. */
const MOST_OPERATIONS = 200;
const REFUSED = new Set([401, 403, 413, 429, 503]);

/** Counters of what clients asked for and got. */
export interface RequestMetrics {
  readonly count: (end: RequestEnd) => void;
}

export function createRequestMetrics(ofProcess: Registry): RequestMetrics {
  const operations = new FrequentCounter({
    name: 'awaregraph_operations_total',
    help: 'GraphQL operations answered, by client, operation name (the first 200 names; others are `other`) and where the answer came from.',
    labelNames: ['client', 'operation', 'served_from'],
    registers: [ofProcess],
  });
  const errors = new Counter({
    name: 'awaregraph_graphql_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers: [ofProcess],
  });
  const refused = new Counter({
    name: 'awaregraph_requests_refused_total',
    help: 'Requests that were refused before execution (RATE_LIMITED, UNAUTHENTICATED, QUERY_TOO_COMPLEX, …), by client and code.',
    labelNames: ['client', 'code'],
    registers: [ofProcess],
  });
  // A counter that begins with its first error has no increase that an alert would see.
  for (const code of Object.keys(ERROR_CODES)) errors.labels(code);
  const names = new Set<string>();
  const nameOf = (name: string | null): string => {
    if (name === null) return 'unnamed';
    if (names.size < MOST_OPERATIONS) names.add(name);
    return names.has(name) ? name : 'other';
  };
  return {
    count(end) {
      const { client, answer } = end;
      const label = client ?? 'none';
      if (answer?.facts) operations.count(label, nameOf(answer.facts.name), answer.facts.servedFrom);
      for (const [given, count] of Object.entries(errorsOf(answer))) {
        const code = Object.hasOwn(ERROR_CODES, given) ? given : 'OTHER';
        errors.labels(code).inc(count);
        if (isRefusal(end)) refused.labels(label, code).inc();
      }
    },
  };
}

/** Nothing was executed for it. */
function isRefusal({ answer, status, path }: RequestEnd): boolean {
  return answer !== undefined && !answer.facts && (path === '/graphql' || REFUSED.has(status));
}
