import type { Capabilities, RecordKind, Scan } from '../../datasources/spec/capabilities';
import type { Company } from './company';
import type { QueryContext } from './query-context';

/**
 * The record kinds that fields of a learner read. If a source supports a scan of such a kind, the read does not depend on
 * which learners are selected, so it need not wait for the roster.
 */
const KINDS_BY_FIELD: Readonly<Record<string, readonly RecordKind[]>> = {
  groups: ['memberships', 'groups'],
  courseResults: ['courseResults'],
  simulationResults: ['simulationResults', 'simulationNames'],
  policyResults: ['policyResults'],
  assessmentResults: ['assessmentResults'],
  exposures: ['exposedAccounts'],
  training: ['courseResults'],
  phishing: ['simulationResults'],
  exposure: ['exposedAccounts'],
  risk: ['courseResults', 'simulationResults', 'exposedAccounts'],
};
/** Fields that use the totals on accounts, if a source has those. */
const TOTALS: Readonly<Record<string, 'training' | 'phishing'>> = { training: 'training', phishing: 'phishing' };

/**
 * Prefetches what the selected fields of learners will need, in parallel with the roster. Reads that may take the most
 * round trips start first.
 * @param fields the fields selected on each learner
 * @param people the number of learners requested
 */
export function prefetchForFields(
  graph: QueryContext,
  { origins }: Company,
  fields: ReadonlySet<string>,
  people: number,
): void {
  if (people === 0) return;
  const wanted = origins.flatMap((origin) => {
    const capabilities = graph.reads.capabilities(origin);
    const kinds = [...fields].flatMap((field) => kindsFor(field, capabilities, people));
    return kinds.map((kind) => ({ origin, kind, trips: maxRoundTrips(capabilities[kind]?.all) }));
  });
  wanted.sort((a, b) => b.trips - a.trips);
  for (const { origin, kind } of wanted) graph.reads.prefetch(origin, kind, people, people > 1);
}

/** An upper bound: each call may depend on the previous one, and an estimate needs the list of accounts first. */
function maxRoundTrips(scan: Scan<unknown> | undefined): number {
  return scan?.estimate ? 2 : (scan?.minCalls ?? 0);
}

function kindsFor(field: string, { totals }: Capabilities, people: number): readonly RecordKind[] {
  const total = TOTALS[field];
  if (total !== undefined && totals?.includes(total)) return [];
  return (KINDS_BY_FIELD[field] ?? []).filter((kind) => {
    // Sources with totals have results for only a part of the training: risk does not read them.
    if (field === 'risk' && kind === 'courseResults' && totals?.includes('training')) return false;
    // A single person is looked up directly, without the list of exposed accounts.
    return kind !== 'exposedAccounts' || people > 1 || field === 'risk';
  });
}
