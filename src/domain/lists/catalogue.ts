import { mergeOutcomes, notSupported, withRecords } from '../../../datasources/reads';
import type { Origin, Outcome, RecordKind, RecordOf, SourceRecord, Sourced } from '../../../datasources/reads';
import type { Company } from '../company';
import { unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import { originsOf } from '../query-context';
import type { QueryContext } from '../query-context';
import type { MaybePromise } from '../maybe-promise';
import { basisOf, TRAINING } from '../measures/provision';
import type { AutomatedClicks } from '../measures/phishing';
import { checkSpan } from '../period';
import type { Days } from '../period';
import { resultsPhishing, resultsTraining } from '../summaries';
import type { Phishing, Training } from '../summaries';
import { mergeByOrigin } from '../outcomes';
import { paginate } from '../pages/connection';
import type { PageConnection, PageArgs } from '../pages/connection';
import type {
  Breach,
  Course,
  CourseResult,
  Exposure,
  Group,
  Policy,
  PolicyResult,
  Simulation,
  SimulationResult,
} from '../records';
import { foldText } from '../text';
import {
  breachRanking,
  courseRanking,
  groupRanking,
  ownValue,
  policyRanking,
  simulationRanking,
} from './catalogue-order';
import type {
  BreachOrderField,
  CatalogueOrder,
  CourseOrderField,
  GroupOrderField,
  PolicyOrderField,
  Ranking,
  SimulationOrderField,
} from './catalogue-order';
import { courseResultsOfAll, mayBeIn, policyResultsOfAll } from './catalogue-records';
import { courseResultTime, exposureTime, policyResultTime, simulationResultTime } from './result-types';
import { isWithin, judgeCourseResult, judgeSimulationResult, listNewest } from './results';
import { Unknowns } from './unknowns';
import type { CourseResultArgs, Judge, SimulationResultArgs, VendorArgs } from './results';

/** What vendors list for a company (groups, courses, simulations, policies, breaches), and the records that belong to one. */

interface SearchArgs extends VendorArgs {
  readonly search?: string | null;
}

interface OrderedArgs<Field extends string> extends SearchArgs {
  readonly orderBy?: CatalogueOrder<Field> | null;
}

type Named = SourceRecord & { readonly name: string };

function scan<K extends RecordKind>(
  graph: QueryContext,
  origins: readonly Origin[],
  kind: K,
): Promise<readonly Outcome<RecordOf<K>>[]> {
  return Promise.all(origins.map((origin) => graph.reads.readAll(origin, kind)));
}

/** Whether a name contains the text, without regard to letter case and accents. */
function searching(search: string | null | undefined): (record: Named) => boolean {
  const wanted = foldText(search?.trim() ?? '');
  return wanted === '' ? () => true : ({ name }) => foldText(name).includes(wanted);
}

const nameOf = ({ name }: Named): string => foldText(name);

/** A page of a catalogue, filtered and in order. Records without a value come last, equal ones by source and id. */
async function pageInOrder<Rec extends Named, Field extends string>(
  list: string,
  outcomes: readonly Outcome<Rec>[],
  judge: Judge<Rec>,
  order: Required<CatalogueOrder<Field>>,
  rankingOf: (records: readonly Sourced<Rec>[]) => MaybePromise<Ranking<Sourced<Rec>>>,
  args: PageArgs,
  others: () => readonly Shortfall[] = () => [],
): Promise<PageConnection<Sourced<Rec>>> {
  const unknowns = new Unknowns(outcomes);
  const items = outcomes.flatMap(({ records }) => records.filter((record) => judge(record, unknowns)));
  const ranking = await rankingOf(items);
  return paginate(
    {
      list: JSON.stringify([list, order.field, order.direction]),
      items,
      outcomes: mergeByOrigin([...outcomes, ...ranking.outcomes]),
      shortfalls: () => [...unknowns.shortfalls(), ...ranking.shortfalls, ...others()],
      keyOf: (record) => [ranking.valueOf(record), record.origin.source, record.externalId],
      direction: order.direction,
    },
    args,
  );
}

export async function companyGroups(
  graph: QueryContext,
  company: Company,
  args: OrderedArgs<GroupOrderField>,
): Promise<PageConnection<Group>> {
  const outcomes = await scan(graph, originsOf(company, args.vendors), 'groups');
  const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
  return pageInOrder(
    `groups ${company.slug}`,
    outcomes,
    searching(args.search),
    { field, direction },
    (groups) => (field === 'NAME' ? ownValue(nameOf) : groupRanking(graph, company, groups)),
    args,
    // Some vendors list groups only on accounts: a group that is unreadable there may be missing.
    () => outcomes.flatMap((outcome) => unreadableShortfall(outcome, ['groupId'], 'DATA')),
  );
}

export async function companyCourses(
  graph: QueryContext,
  company: Company,
  args: OrderedArgs<CourseOrderField> & { readonly kind?: string | null },
): Promise<PageConnection<Course>> {
  const outcomes = await scan(graph, originsOf(company, args.vendors), 'courses');
  const isNamed = searching(args.search);
  const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
  return pageInOrder(
    `courses ${company.slug}`,
    outcomes,
    (course) => isNamed(course) && (!args.kind || course.kind === args.kind),
    { field, direction },
    (courses) => (field === 'NAME' ? ownValue(nameOf) : courseRanking(graph, courses, field)),
    args,
  );
}

export async function companyPolicies(
  graph: QueryContext,
  company: Company,
  args: OrderedArgs<PolicyOrderField>,
): Promise<PageConnection<Policy>> {
  const outcomes = await scan(graph, originsOf(company, args.vendors), 'policies');
  const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
  return pageInOrder(
    `policies ${company.slug}`,
    outcomes,
    searching(args.search),
    { field, direction },
    (policies) => (field === 'NAME' ? ownValue(nameOf) : policyRanking(graph, company, policies)),
    args,
  );
}

export async function companySimulations(
  graph: QueryContext,
  company: Company,
  args: OrderedArgs<SimulationOrderField> & {
    readonly status?: string | null;
    readonly since?: string | null;
    readonly until?: string | null;
  },
): Promise<PageConnection<Simulation>> {
  checkSpan('until', args.until, 'since', args.since);
  const outcomes = await scan(graph, originsOf(company, args.vendors), 'simulations');
  const { field = 'STARTED_AT', direction = 'DESC' } = args.orderBy ?? {};
  const rankingOf = (simulations: readonly Simulation[]) => {
    if (field === 'STARTED_AT') return ownValue(({ startedAt }: Simulation) => startedAt);
    return field === 'NAME' ? ownValue(nameOf) : simulationRanking(graph, simulations, field);
  };
  const judge = judgeSimulation(args);
  return pageInOrder(`simulations ${company.slug}`, outcomes, judge, { field, direction }, rankingOf, args);
}

function judgeSimulation({
  search,
  status,
  since,
  until,
}: Parameters<typeof companySimulations>[2]): Judge<RecordOf<'simulations'>> {
  const isNamed = searching(search);
  return (simulation, unknowns) => {
    if (!isNamed(simulation)) return false;
    if (status && simulation.status !== status)
      return simulation.status === 'UNKNOWN' ? unknowns.add(simulation.origin, 'status') : false;
    if (!since && !until) return true;
    return simulation.startedAt === null
      ? unknowns.add(simulation.origin, 'startedAt')
      : isWithin(simulation.startedAt, since, until);
  };
}

export async function companyBreaches(
  graph: QueryContext,
  company: Company,
  args: OrderedArgs<BreachOrderField> & { readonly since?: string | null },
): Promise<PageConnection<Breach>> {
  const outcomes = await scan(graph, originsOf(company, args.vendors), 'breaches');
  const { field = 'BREACH_DATE', direction = 'DESC' } = args.orderBy ?? {};
  const isNamed = searching(args.search);
  const { since } = args;
  const judge: Judge<RecordOf<'breaches'>> = (breach, unknowns) =>
    isNamed(breach) &&
    (!since ||
      (breach.breachDate === null ? unknowns.add(breach.origin, 'breachDate') : isWithin(breach.breachDate, since)));
  const rankingOf = (breaches: readonly Breach[]) => {
    if (field === 'BREACH_DATE') return ownValue(({ breachDate }: Breach) => breachDate);
    return field === 'NAME' ? ownValue(nameOf) : breachRanking(graph, breaches);
  };
  return pageInOrder(`breaches ${company.slug}`, outcomes, judge, { field, direction }, rankingOf, args);
}

/** The results of one course: those that name it, and those whose campaign assigns it. */
async function courseOutcome(graph: QueryContext, course: Course): Promise<Outcome<RecordOf<'courseResults'>>> {
  const { outcome, courses } = await courseResultsOfAll(graph, course.origin);
  return withRecords(
    outcome,
    outcome.records.filter((result) => courses.of(result) === course.externalId),
  );
}

/**
 * The course in numbers. Not supported where a source counts training by totals: its results cover only a part of the
 * training, so a rate over them would be wrong.
 */
export async function courseTraining(graph: QueryContext, course: Course, days: Days | null): Promise<Training> {
  const { origin } = course;
  const isTotal = basisOf(TRAINING, graph.reads.capabilities(origin)) === 'totals';
  return resultsTraining(graph, isTotal ? notSupported(origin) : await courseOutcome(graph, course), days);
}

export async function courseResults(
  graph: QueryContext,
  course: Course,
  args: CourseResultArgs,
): Promise<PageConnection<CourseResult>> {
  const outcome = await courseOutcome(graph, course);
  return listNewest(listName('results', course), [outcome], courseResultTime, args, judgeCourseResult(graph, args));
}

function simulationOutcome(
  graph: QueryContext,
  simulation: Simulation,
): Promise<Outcome<RecordOf<'simulationResults'>>> {
  return graph.reads.loadByKey(simulation.origin, 'simulationResults', 'simulation', simulation.externalId);
}

export async function simulationResults(
  graph: QueryContext,
  simulation: Simulation,
  args: SimulationResultArgs,
): Promise<PageConnection<SimulationResult>> {
  const outcome = await simulationOutcome(graph, simulation);
  return listNewest(
    listName('results', simulation),
    [outcome],
    simulationResultTime,
    args,
    judgeSimulationResult(args),
  );
}

export async function policyResults(
  graph: QueryContext,
  policy: Policy,
  company: Company,
  args: PageArgs,
): Promise<PageConnection<PolicyResult>> {
  const outcome = await policyResultsOfAll(graph, policy.origin, company);
  const own = withRecords(
    outcome,
    outcome.records.filter(({ policyId }) => policyId === policy.externalId),
  );
  return listNewest(listName('results', policy), [own], policyResultTime, args);
}

/** The addresses in one breach. Looks up only exposed accounts whose list entry names the breach, or names no breaches. */
export async function breachExposures(
  graph: QueryContext,
  breach: Breach,
  args: PageArgs,
): Promise<PageConnection<Exposure>> {
  const { origin } = breach;
  const exposed = await graph.reads.readAll(origin, 'exposedAccounts');
  const candidates = exposed.records.filter((one) => mayBeIn(breach.externalId, one));
  const outcomes = await Promise.all(
    candidates.map(({ accountId, email }) => graph.reads.loadByPerson(origin, 'exposures', { accountId, email })),
  );
  const merged = mergeOutcomes(origin, [withRecords<unknown, RecordOf<'exposures'>>(exposed, []), ...outcomes]);
  const own = withRecords(
    merged,
    merged.records.filter(({ breachId }) => breachId === breach.externalId),
  );
  return listNewest(listName('exposures', breach), [own], exposureTime, args);
}

function listName(list: string, record: Sourced<SourceRecord>): string {
  return JSON.stringify([list, record.origin.source, record.origin.tenant, record.externalId]);
}

/** If the list has no description, reads the course itself: one call for each course whose description is selected. */
export async function courseDescription(
  graph: QueryContext,
  course: Course,
): Promise<{ readonly description: string | null; readonly outcomes: readonly Outcome<unknown>[] }> {
  if (course.description !== undefined) return { description: course.description, outcomes: [] };
  const outcome = await graph.reads.fetchByKey(course.origin, 'courses', 'id', course.externalId);
  return { description: outcome.records[0]?.description ?? null, outcomes: [outcome] };
}

/** The simulation in numbers. @param days null for all time */
export async function simulationPhishing(
  graph: QueryContext,
  simulation: Simulation,
  days: Days | null,
  automated: AutomatedClicks,
): Promise<Phishing> {
  return resultsPhishing(graph, await simulationOutcome(graph, simulation), days, automated);
}
