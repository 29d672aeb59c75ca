import { mergeOutcomes, withRecords } from '../../../datasources/reads';
import type { ExposedAccountRecord, Origin, Outcome, RecordOf } from '../../../datasources/reads';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import type { CourseResult } from '../records';

/** If the result does not name its course, follows the assignment (course link) that does. */
export async function courseIdOf(graph: QueryContext, result: CourseResult): Promise<string | null> {
  if (result.courseId !== undefined) return result.courseId;
  if (result.courseLinkId === null) return null;
  const link = await graph.reads.loadByKey(result.origin, 'courseLinks', 'courseLink', result.courseLinkId);
  return link.records[0]?.courseId ?? null;
}

/** What requests have read for all accounts of a source, account by account: by reader. */
const readsOfAll = new WeakMap<QueryContext['reads'], Map<Origin, Promise<Outcome<RecordOf<'policyResults'>>>>>();

/** All policy results of a source, one outcome for a request. If a vendor provides them only per account, reads them for all accounts of the source. */
export function policyResultsOfAll(
  graph: QueryContext,
  origin: Origin,
  company: Company,
): Promise<Outcome<RecordOf<'policyResults'>>> {
  const { reads } = graph;
  if (reads.capabilities(origin).policyResults?.all) return reads.readAll(origin, 'policyResults');
  const known = readsOfAll.get(reads) ?? new Map<Origin, Promise<Outcome<RecordOf<'policyResults'>>>>();
  readsOfAll.set(reads, known);
  const read = known.get(origin) ?? policyResultsOfEach(graph, origin, company);
  known.set(origin, read);
  return read;
}

async function policyResultsOfEach(
  graph: QueryContext,
  origin: Origin,
  company: Company,
): Promise<Outcome<RecordOf<'policyResults'>>> {
  const roster = await graph.people.roster(company);
  const accounts = roster.outcomes.find((outcome) => outcome.origin === origin)?.records ?? [];
  const outcomes = accounts.map(({ externalId, email }) =>
    graph.reads.loadByPerson(origin, 'policyResults', { accountId: externalId, email }),
  );
  return mergeOutcomes(origin, await Promise.all(outcomes));
}

/** Whether an exposed account may be in a breach: its list entry names the breach, or names no breaches. */
export function mayBeIn(breachId: string, { breachIds }: Pick<ExposedAccountRecord, 'breachIds'>): boolean {
  return !breachIds || breachIds.includes(breachId);
}

/** An address in a breach. */
interface Exposed {
  readonly email: string;
  readonly breachId: string;
}

/** All exposures of a source: from its list of exposed accounts where that names the breaches, else looked up for each account. */
export async function exposuresOfAll(graph: QueryContext, origin: Origin): Promise<Outcome<Exposed>> {
  const exposed = await graph.reads.readAll(origin, 'exposedAccounts');
  const named = exposed.records.flatMap(({ email, breachIds, fetchedAt }) =>
    (breachIds ?? []).map((breachId) => ({ email, breachId, origin, fetchedAt })),
  );
  const outcomes = await Promise.all(
    exposed.records
      .filter(({ breachIds }) => !breachIds)
      .map(({ accountId, email }) => graph.reads.loadByPerson(origin, 'exposures', { accountId, email })),
  );
  return mergeOutcomes<Exposed>(origin, [withRecords(exposed, named), ...outcomes]);
}
