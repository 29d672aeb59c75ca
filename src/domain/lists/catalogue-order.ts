import { mergeOutcomes, withRecords, withoutRecords } from '../../../datasources/reads';
import type { Origin, Outcome, SourceRecord, Sourced } from '../../../datasources/reads';
import type { Company } from '../company';
import { uniqueShortfalls, unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import { PhishingCounts } from '../measures/phishing';
import { PHISHING, TRAINING, basisOf, provisionOf } from '../measures/provision';
import type { PhishingCount, TrainingCount } from '../measures/provision';
import { TrainingCounts } from '../measures/training';
import type { AnyOutcome } from '../outcomes';
import type { Direction } from '../pages/order';
import type { QueryContext } from '../query-context';
import type { Breach, Course, Group, Policy, Simulation } from '../records';
import { courseResultsOfAll, exposuresOfAll, policyResultsOfAll } from './catalogue-records';
import { groupPeople } from './group-people';

/** A sort order of one kind of catalogue record as clients send it. */
export interface CatalogueOrder<Field extends string> {
  readonly field?: Field;
  readonly direction?: Direction;
}

export type CourseOrderField = 'NAME' | 'COMPLETION_RATE' | 'ASSIGNED' | 'OVERDUE';
export type SimulationOrderField = 'STARTED_AT' | 'NAME' | 'SENT' | 'CLICK_RATE';
export type BreachOrderField = 'BREACH_DATE' | 'NAME' | 'EXPOSED_ACCOUNTS';
export type PolicyOrderField = 'NAME' | 'ACCEPTED_RATE';
export type GroupOrderField = 'NAME' | 'LEARNER_COUNT';

/** A number of each record to sort by, with how the sources answered that it was read from. */
export interface Ranking<Rec> {
  /** null if the record's source does not provide the number. */
  readonly valueOf: (record: Rec) => string | number | null;
  readonly outcomes: readonly AnyOutcome[];
  readonly shortfalls: readonly Shortfall[];
}

/** A property of the records, which needs no read. */
export function ownValue<Rec>(valueOf: (record: Rec) => string | number | null): Ranking<Rec> {
  return { valueOf, outcomes: [], shortfalls: [] };
}

type Rated = Sourced<SourceRecord>;

/** The numbers of one source's records, by id; null where the source does not provide them, with the reason. */
interface SourceNumbers {
  readonly origin: Origin;
  readonly numbers: ReadonlyMap<string, number | null>;
  readonly outcome: AnyOutcome | null;
  readonly lacking: readonly Shortfall[];
}

/** Ranks the records of each source by numbers that one read for all of them provides. */
async function rank<Rec extends Rated>(
  records: readonly Rec[],
  numbersOf: (origin: Origin, own: readonly Rec[]) => Promise<SourceNumbers>,
): Promise<Ranking<Rec>> {
  const bySource = [...Map.groupBy(records, ({ origin }) => origin)];
  const parts = await Promise.all(bySource.map(([origin, own]) => numbersOf(origin, own)));
  const numbers = new Map(parts.map((part) => [part.origin, part.numbers]));
  return {
    valueOf: ({ origin, externalId }) => numbers.get(origin)?.get(externalId) ?? null,
    outcomes: parts.flatMap(({ outcome }) =>
      outcome ? [{ ...withoutRecords(outcome), affects: 'ORDER' as const }] : [],
    ),
    shortfalls: uniqueShortfalls(parts.flatMap(({ lacking }) => lacking)),
  };
}

function notProvided(origin: Origin, message: string): SourceNumbers {
  const lacking: readonly Shortfall[] = [{ origin, affects: 'ORDER', problem: { code: 'NOT_SUPPORTED', message } }];
  return { origin, numbers: new Map(), outcome: null, lacking };
}

/** Numbers of the training in each course: one read of all results. */
export function courseRanking(
  graph: QueryContext,
  courses: readonly Course[],
  field: Exclude<CourseOrderField, 'NAME'>,
): Promise<Ranking<Course>> {
  const count: TrainingCount = field === 'COMPLETION_RATE' ? 'completed' : field === 'OVERDUE' ? 'overdue' : 'assigned';
  return rank(courses, async (origin, own) => {
    const capabilities = graph.reads.capabilities(origin);
    const { basis, provides } = provisionOf(TRAINING, capabilities, []);
    // The results of a source that counts by totals cover only a part of the training.
    if (basis !== 'results' || !provides[count])
      return notProvided(origin, `${origin.source} does not provide "${count}" of a course`);
    const { outcome, courses: ids } = await courseResultsOfAll(graph, origin);
    const byCourse = Map.groupBy(outcome.records, (result) => ids.of(result));
    const provision = provisionOf(TRAINING, capabilities, outcome.unreadable);
    const numbers = own.map(({ externalId }): [string, number | null] => {
      const counts = new TrainingCounts(graph.today);
      counts.addResults(origin, provision, byCourse.get(externalId) ?? []);
      return [externalId, field === 'COMPLETION_RATE' ? counts.completionRate.value : counts[count]];
    });
    return answered(origin, numbers, outcome, ['status', 'dueOn']);
  });
}

/** Numbers of the mails of each simulation: one read of all results. */
export function simulationRanking(
  graph: QueryContext,
  simulations: readonly Simulation[],
  field: Exclude<SimulationOrderField, 'NAME' | 'STARTED_AT'>,
): Promise<Ranking<Simulation>> {
  const count: PhishingCount = field === 'SENT' ? 'sent' : 'clicked';
  return rank(simulations, async (origin, own) => {
    const capabilities = graph.reads.capabilities(origin);
    if (basisOf(PHISHING, capabilities) !== 'results' || !provisionOf(PHISHING, capabilities, []).provides[count])
      return notProvided(
        origin,
        capabilities.absent?.simulationResults ?? `${origin.source} does not provide "${count}" of a simulation`,
      );
    const outcome = await graph.reads.readAll(origin, 'simulationResults');
    const bySimulation = Map.groupBy(outcome.records, ({ simulationId }) => simulationId);
    const provision = provisionOf(PHISHING, capabilities, outcome.unreadable);
    const numbers = own.map(({ externalId }): [string, number | null] => {
      const counts = new PhishingCounts();
      counts.addResults(origin, provision, bySimulation.get(externalId) ?? []);
      return [externalId, field === 'SENT' ? counts.sent : counts.clickRate.value];
    });
    return answered(origin, numbers, outcome, ['outcome']);
  });
}

/** The number of addresses found in each breach: one list, and the exposed people of sources whose list names no breaches. */
export function breachRanking(graph: QueryContext, breaches: readonly Breach[]): Promise<Ranking<Breach>> {
  return rank(breaches, async (origin, own) => {
    const outcome = await exposuresOfAll(graph, origin);
    const byBreach = Map.groupBy(outcome.records, ({ breachId }) => breachId);
    const numbers = own.map(({ externalId }): [string, number] => [
      externalId,
      new Set(byBreach.get(externalId)?.map(({ email }) => email)).size,
    ]);
    return answered(origin, numbers, outcome, ['email', 'breachId']);
  });
}

/** The rate of people who accepted each policy: one read of all results. */
export function policyRanking(
  graph: QueryContext,
  company: Company,
  policies: readonly Policy[],
): Promise<Ranking<Policy>> {
  return rank(policies, async (origin, own) => {
    if (!graph.reads.capabilities(origin).policyResults)
      return notProvided(origin, `${origin.source} does not provide who accepted a policy`);
    const outcome = await policyResultsOfAll(graph, origin, company);
    const byPolicy = Map.groupBy(outcome.records, ({ policyId }) => policyId);
    const numbers = own.map(({ externalId }): [string, number | null] => {
      const results = byPolicy.get(externalId) ?? [];
      const accepted = results.filter(({ acknowledged }) => acknowledged).length;
      return [externalId, results.length === 0 ? null : accepted / results.length];
    });
    return answered(origin, numbers, outcome, ['acknowledged', 'policyId']);
  });
}

/** The number of learners in each group: its members in one batch. */
export function groupRanking(graph: QueryContext, company: Company, groups: readonly Group[]): Promise<Ranking<Group>> {
  return rank(groups, async (origin, own) => {
    const found = await Promise.all(own.map((group) => groupPeople(graph, company, group)));
    const outcome = mergeOutcomes(
      origin,
      found.flatMap(({ members }) => members.map((read) => withRecords(read, []))),
    );
    const numbers = own.map(({ externalId }, index): [string, number | null] => {
      const { members: [read] = [], people } = found[index] ?? {};
      const isKnown = read && read.state !== 'FAILED' && read.state !== 'NOT_SUPPORTED';
      return [externalId, isKnown ? (people?.learners.length ?? null) : null];
    });
    const lacking = found.flatMap(({ shortfalls }) =>
      shortfalls().map((one) => ({ ...one, affects: 'ORDER' as const })),
    );
    return { ...answered(origin, numbers, outcome, []), lacking };
  });
}

/** A source that failed has no numbers. @param fields of the records that the numbers depend on */
function answered(
  origin: Origin,
  numbers: readonly (readonly [string, number | null])[],
  outcome: Outcome<unknown>,
  fields: readonly string[],
): SourceNumbers {
  const isKnown = outcome.state !== 'FAILED' && outcome.state !== 'NOT_SUPPORTED';
  const message = outcome.problem?.message ?? `${origin.source} does not provide it`;
  return {
    origin,
    numbers: new Map(isKnown ? numbers : []),
    outcome,
    lacking:
      outcome.state === 'NOT_SUPPORTED'
        ? notProvided(origin, message).lacking
        : unreadableShortfall(outcome, fields, 'ORDER'),
  };
}
