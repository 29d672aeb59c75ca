import type { Kind, RecordOf } from '../../../datasources/source/capabilities';
import type { Origin, Sourced } from '../../../datasources/source/origin';
import { narrow, notSupported } from '../../../datasources/source/outcome';
import type { Outcome } from '../../../datasources/source/outcome';
import type { SourceRecord } from '../../../datasources/source/records';
import type { Company } from '../company';
import { unreadableShortfall } from '../contributions';
import { originsOf } from '../graph';
import type { Graph } from '../graph';
import { basisOf, TRAINING } from '../measures/provision';
import { mergeOutcomes } from '../outcomes';
import { resultsPhishing, resultsTraining } from '../summaries';
import type { Phishing, Training } from '../summaries';
import { paginate } from '../pages/connection';
import type { Connection, PageArgs } from '../pages/connection';
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
import {
  exposureTime,
  isWithin,
  judgeCourseResult,
  judgeSimulationResult,
  listNewest,
  courseResultTime,
  policyResultTime,
  simulationResultTime,
} from './results';
import type { CourseResultArgs, Judge, SimulationResultArgs, VendorArgs } from './results';

/** What vendors list of a company (groups, courses, simulations, policies, breaches), and what hangs off one of them. */

export interface SearchArgs extends VendorArgs {
  readonly search?: string | null;
}

type Named = SourceRecord & { readonly name: string };

function scan<K extends Kind>(
  graph: Graph,
  origins: readonly Origin[],
  kind: K,
): Promise<readonly Outcome<RecordOf<K>>[]> {
  return Promise.all(origins.map((origin) => graph.reads.all(origin, kind)));
}

function matches(name: string, search: string | null | undefined): boolean {
  return !search || name.toLowerCase().includes(search.trim().toLowerCase());
}

function byName<Rec extends Named>(
  list: string,
  outcomes: readonly Outcome<Rec>[],
  args: SearchArgs,
  keep: (record: Sourced<Rec>) => boolean,
): Connection<Sourced<Rec>> {
  return paginate(
    {
      list,
      items: outcomes.flatMap(({ records }) =>
        records.filter((record) => matches(record.name, args.search) && keep(record)),
      ),
      outcomes,
      keyOf: (record) => [record.name.toLowerCase(), record.origin.source, record.externalId],
    },
    args,
  );
}

export async function companyGroups(graph: Graph, company: Company, args: SearchArgs): Promise<Connection<Group>> {
  const outcomes = await scan(graph, originsOf(company, args.vendors), 'groups');
  return {
    ...byName(`groups ${company.slug}`, outcomes, args, () => true),
    // Some vendors tell of groups only on people: one that cannot be read there may be missing.
    shortfalls: () => outcomes.flatMap((outcome) => unreadableShortfall(outcome, ['groupId'], 'DATA')),
  };
}

export async function companyCourses(
  graph: Graph,
  company: Company,
  args: SearchArgs & { readonly kind?: string | null },
): Promise<Connection<Course>> {
  const outcomes = await scan(graph, originsOf(company, args.vendors), 'courses');
  return byName(`courses ${company.slug}`, outcomes, args, (course) => !args.kind || course.kind === args.kind);
}

export async function companyPolicies(graph: Graph, company: Company, args: SearchArgs): Promise<Connection<Policy>> {
  return byName(
    `policies ${company.slug}`,
    await scan(graph, originsOf(company, args.vendors), 'policies'),
    args,
    () => true,
  );
}

export async function companySimulations(
  graph: Graph,
  company: Company,
  args: SearchArgs & {
    readonly status?: string | null;
    readonly since?: string | null;
    readonly until?: string | null;
  },
): Promise<Connection<Simulation>> {
  const outcomes = await scan(graph, originsOf(company, args.vendors), 'simulations');
  return listNewest(`simulations ${company.slug}`, outcomes, ({ startedAt }) => startedAt, args, judgeSimulation(args));
}

function judgeSimulation({
  search,
  status,
  since,
  until,
}: Parameters<typeof companySimulations>[2]): Judge<RecordOf<'simulations'>> {
  return (simulation, unknowns) => {
    if (!matches(simulation.name, search)) return false;
    if (status && simulation.status !== status)
      return simulation.status === 'UNKNOWN' ? unknowns.add(simulation.origin, 'status') : false;
    if (!since && !until) return true;
    return simulation.startedAt === null
      ? unknowns.add(simulation.origin, 'startedAt')
      : isWithin(simulation.startedAt, since, until);
  };
}

export async function companyBreaches(
  graph: Graph,
  company: Company,
  args: SearchArgs & { readonly since?: string | null },
): Promise<Connection<Breach>> {
  const outcomes = await scan(graph, originsOf(company, args.vendors), 'breaches');
  return listNewest(
    `breaches ${company.slug}`,
    outcomes,
    ({ breachDate }) => breachDate,
    args,
    ({ name, breachDate, origin }, unknowns) =>
      matches(name, args.search) &&
      (!args.since || (breachDate === null ? unknowns.add(origin, 'breachDate') : isWithin(breachDate, args.since))),
  );
}

/** The results of one course: those that name it, and those whose campaign teaches it. */
async function courseOutcome(graph: Graph, course: Course): Promise<Outcome<RecordOf<'courseResults'>>> {
  const all = await graph.reads.all(course.origin, 'courseResults');
  const ids = await Promise.all(all.records.map((result) => courseIdOf(graph, result)));
  return narrow(
    all,
    all.records.filter((_, index) => ids[index] === course.externalId),
  );
}

/**
 * The course in numbers. Not told where a source counts training by totals: its results are of some of it only, and a
 * rate over them would be made up.
 */
export async function courseTraining(graph: Graph, course: Course): Promise<Training> {
  const { origin } = course;
  const isTotal = basisOf(TRAINING, graph.reads.capabilities(origin)) === 'totals';
  return resultsTraining(graph, isTotal ? notSupported(origin) : await courseOutcome(graph, course));
}

/** Where the result does not name its course, what it was assigned by does. */
export async function courseIdOf(graph: Graph, result: CourseResult): Promise<string | null> {
  if (result.courseId !== undefined) return result.courseId;
  if (result.courseLinkId === null) return null;
  const link = await graph.reads.by(result.origin, 'courseLinks', 'courseLink', result.courseLinkId);
  return link.records[0]?.courseId ?? null;
}

export async function courseResults(
  graph: Graph,
  course: Course,
  args: CourseResultArgs,
): Promise<Connection<CourseResult>> {
  const outcome = await courseOutcome(graph, course);
  return listNewest(listName('results', course), [outcome], courseResultTime, args, judgeCourseResult(graph, args));
}

function simulationOutcome(graph: Graph, simulation: Simulation): Promise<Outcome<RecordOf<'simulationResults'>>> {
  return graph.reads.by(simulation.origin, 'simulationResults', 'simulation', simulation.externalId);
}

export async function simulationResults(
  graph: Graph,
  simulation: Simulation,
  args: SimulationResultArgs,
): Promise<Connection<SimulationResult>> {
  const outcome = await simulationOutcome(graph, simulation);
  return listNewest(
    listName('results', simulation),
    [outcome],
    simulationResultTime,
    args,
    judgeSimulationResult(args),
  );
}

/** Where a vendor tells results by person only, everybody is asked. */
export async function policyResults(
  graph: Graph,
  policy: Policy,
  company: Company,
  args: PageArgs,
): Promise<Connection<PolicyResult>> {
  const outcome = await everybodys(graph, 'policyResults', policy.origin, company);
  const own = narrow(
    outcome,
    outcome.records.filter(({ policyId }) => policyId === policy.externalId),
  );
  return listNewest(listName('results', policy), [own], policyResultTime, args);
}

/** The addresses that stand in one breach: of those exposed at all, those whom the list names for it, or may. */
export async function breachExposures(graph: Graph, breach: Breach, args: PageArgs): Promise<Connection<Exposure>> {
  const { origin } = breach;
  const exposed = await graph.reads.all(origin, 'exposedAccounts');
  const asked = exposed.records.filter(({ breachIds }) => !breachIds || breachIds.includes(breach.externalId));
  const outcomes = await Promise.all(asked.map((account) => graph.reads.byPerson(origin, 'exposures', account)));
  const merged = mergeOutcomes(origin, [narrow<unknown, RecordOf<'exposures'>>(exposed, []), ...outcomes]);
  const own = narrow(
    merged,
    merged.records.filter(({ breachId }) => breachId === breach.externalId),
  );
  return listNewest(listName('exposures', breach), [own], exposureTime, args);
}

async function everybodys(
  graph: Graph,
  kind: 'policyResults',
  origin: Origin,
  company: Company,
): Promise<Outcome<RecordOf<'policyResults'>>> {
  if (graph.reads.capabilities(origin)[kind]?.all) return graph.reads.all(origin, kind);
  const roster = await graph.people.roster(company);
  const accounts = roster.outcomes.find((outcome) => outcome.origin === origin)?.records ?? [];
  const outcomes = accounts.map(({ externalId, email }) =>
    graph.reads.byPerson(origin, kind, { accountId: externalId, email }),
  );
  return mergeOutcomes(origin, await Promise.all(outcomes));
}

function listName(list: string, record: Sourced<SourceRecord>): string {
  return JSON.stringify([list, record.origin.source, record.origin.tenant, record.externalId]);
}

/** Where the list does not tell what a course is about, the course itself does: one call for each that is asked. */
export async function courseDescription(
  graph: Graph,
  course: Course,
): Promise<{ readonly description: string | null; readonly outcomes: readonly Outcome<unknown>[] }> {
  if (course.description !== undefined) return { description: course.description, outcomes: [] };
  const outcome = await graph.reads.lookUp(course.origin, 'courses', 'id', course.externalId);
  return { description: outcome.records[0]?.description ?? null, outcomes: [outcome] };
}

export async function simulationPhishing(graph: Graph, simulation: Simulation): Promise<Phishing> {
  return resultsPhishing(graph, await simulationOutcome(graph, simulation));
}
