import { mergeOutcomes, withRecords, withoutRecords } from '../../../datasources/reads';
import type {
  CourseResultRecord,
  ExposedAccountRecord,
  Origin,
  Outcome,
  RecordOf,
  Sourced,
} from '../../../datasources/reads';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import type { AnyOutcome } from '../outcomes';
import { limitedByAccounts } from '../roster-gaps';

/** The courses of some results. */
export interface CourseIds {
  /** null: the result has no course, or it could not be read. */
  of(result: Sourced<CourseResultRecord>): string | null;
  /** Of reading the assignments (course links) that name the courses. */
  readonly outcomes: readonly AnyOutcome[];
}

/** Where results do not name their courses, reads the assignments (course links) that do, each once. */
export async function courseIdsOf(
  graph: QueryContext,
  results: Iterable<Sourced<CourseResultRecord>>,
): Promise<CourseIds> {
  const links = new Map<Origin, Map<string, Promise<Outcome<RecordOf<'courseLinks'>>>>>();
  for (const { courseId, courseLinkId, origin } of results) {
    if (courseId !== undefined || courseLinkId === null) continue;
    const own = links.get(origin) ?? new Map<string, Promise<Outcome<RecordOf<'courseLinks'>>>>();
    links.set(origin, own);
    if (!own.has(courseLinkId))
      own.set(courseLinkId, graph.reads.loadByKey(origin, 'courseLinks', 'courseLink', courseLinkId));
  }
  const outcomes: Outcome<RecordOf<'courseLinks'>>[] = [];
  const byLink = new Map<Origin, Map<string, string | null>>();
  for (const [origin, own] of links) {
    const ids = new Map<string, string | null>();
    byLink.set(origin, ids);
    for (const [link, read] of own) {
      const outcome = await read;
      outcomes.push(outcome);
      ids.set(link, outcome.records[0]?.courseId ?? null);
    }
  }
  return {
    of: ({ courseId, courseLinkId, origin }) =>
      courseId === undefined ? (byLink.get(origin)?.get(courseLinkId ?? '') ?? null) : courseId,
    outcomes,
  };
}

/** All course results of a source with their courses: as complete as the reads that name the courses. */
export async function courseResultsOfAll(
  graph: QueryContext,
  origin: Origin,
): Promise<{ readonly outcome: Outcome<CourseResultRecord>; readonly courses: CourseIds }> {
  const all = await graph.reads.readAll(origin, 'courseResults');
  const courses = await courseIdsOf(graph, all.records);
  if (courses.outcomes.length === 0) return { outcome: all, courses };
  const merged = mergeOutcomes(origin, [all, ...courses.outcomes].map(withoutRecords));
  return { outcome: withRecords(merged, all.records), courses };
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
  return limitedByAccounts(mergeOutcomes(origin, await Promise.all(outcomes)), roster.outcomes);
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
