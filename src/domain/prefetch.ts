import type { Capabilities, RecordKind, Scan } from '../../datasources/spec/capabilities';
import type { Company } from './company';
import type { QueryContext } from './query-context';

/**
 * What fields of a learner read. Where a source answers such a kind for everybody at once, nothing of it depends on who
 * the people are: it need not wait for their list.
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
/** Fields that take totals from the list of people, where a source has those. */
const TOTALS: Readonly<Record<string, 'training' | 'phishing'>> = { training: 'training', phishing: 'phishing' };

/**
 * Starts reads that fields of some people will need, beside the list of people. Those that may take the most
 * round trips go first.
 * @param fields what is asked of each person
 * @param people how many are asked for
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

/** At most: each call may need what the one before told, and an estimate first needs the list of people. */
function maxRoundTrips(scan: Scan<unknown> | undefined): number {
  return scan?.estimate ? 2 : (scan?.minCalls ?? 0);
}

function kindsFor(field: string, { totals }: Capabilities, people: number): readonly RecordKind[] {
  const total = TOTALS[field];
  if (total !== undefined && totals?.includes(total)) return [];
  return (KINDS_BY_FIELD[field] ?? []).filter((kind) => {
    // Sources with totals have results of some of it only: risk does not ask for them.
    if (field === 'risk' && kind === 'courseResults' && totals?.includes('training')) return false;
    // One person alone is asked about without the list of all who are exposed.
    return kind !== 'exposedAccounts' || people > 1 || field === 'risk';
  });
}
