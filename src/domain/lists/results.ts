import type { PersonalKind, RecordOf } from '../../../datasources/source/capabilities';
import type { Sourced } from '../../../datasources/source/origin';
import type { Outcome } from '../../../datasources/source/outcome';
import type {
  AssessmentResultRecord,
  CourseResultRecord,
  ExposureRecord,
  PolicyResultRecord,
  SimulationResultRecord,
  SourceRecord,
} from '../../../datasources/source/records';
import { gather } from '../gather';
import { originsOf } from '../graph';
import type { Graph } from '../graph';
import { isOverdue } from '../measures/training';
import { paginate } from '../pages/connection';
import type { Connection, Listing, PageArgs } from '../pages/connection';
import type { SortKey } from '../pages/cursor';
import { crowdOf } from '../people/learner';
import type { Learner } from '../people/learner';
import type { AssessmentResult, CourseResult, Exposure, PolicyResult, SimulationResult } from '../records';
import { andThen } from '../soon';
import type { Soon } from '../soon';

/** Which of the company's sources a list is asked of. */
export interface VendorArgs extends PageArgs {
  readonly vendors?: readonly string[] | null;
}
export interface CourseResultArgs extends VendorArgs {
  readonly status?: readonly string[] | null;
  readonly overdue?: boolean | null;
}
export interface SimulationResultArgs extends VendorArgs {
  readonly outcome?: readonly string[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
}
export interface ExposureArgs extends VendorArgs {
  readonly acknowledged?: boolean | null;
}

/** One list of one owner: records of some outcomes, filtered, newest first. */
export function listNewest<Rec extends SourceRecord>(
  list: string,
  outcomes: readonly Outcome<Rec>[],
  timeOf: (record: Rec) => string | null,
  args: PageArgs,
  keep: (record: Sourced<Rec>) => boolean = () => true,
): Connection<Sourced<Rec>> {
  return paginate(newestFirst(list, outcomes, timeOf, keep), args);
}

function newestFirst<Rec extends SourceRecord>(
  list: string,
  outcomes: readonly Outcome<Rec>[],
  timeOf: (record: Rec) => string | null,
  keep: (record: Sourced<Rec>) => boolean,
): Listing<Sourced<Rec>> {
  return {
    list,
    items: outcomes.flatMap(({ records }) => records.filter(keep)),
    outcomes,
    keyOf: (record) => newestKey(timeOf(record), record),
    direction: 'DESC',
  };
}

function newestKey(time: string | null, record: Sourced<SourceRecord>): SortKey {
  return [time, record.origin.source, record.externalId];
}

function ofLearner<K extends PersonalKind, Rec extends RecordOf<K> & SourceRecord>(
  graph: Graph,
  kind: K,
  learner: Learner,
  args: VendorArgs,
  timeOf: (record: Rec) => string | null,
  keep: (record: Sourced<Rec>) => boolean,
): Soon<Connection<Sourced<Rec> & { readonly owner: Learner }>> {
  const records = gather(graph.reads, kind, crowdOf(learner), originsOf(learner.company, args.vendors));
  return andThen(records, ({ outcomes }) =>
    paginate(
      // RecordOf<K> is what the kind delivers; Rec only adds that it is a record with an id of its own.
      newestFirst(`${kind} ${learner.id}`, outcomes as readonly Outcome<Rec>[], timeOf, keep),
      args,
      (node) => ({ ...node, owner: learner }),
    ),
  );
}

export const courseResultTime = (result: CourseResultRecord) =>
  result.completedAt ?? result.startedAt ?? result.enrolledAt ?? result.dueOn;
export const simulationResultTime = (result: SimulationResultRecord) => result.sentAt ?? result.scheduledAt;

export function keepCourseResult(args: Omit<CourseResultArgs, keyof VendorArgs>, today: string) {
  return (result: CourseResultRecord) =>
    (!args.status || args.status.includes(result.status)) &&
    (args.overdue === undefined || args.overdue === null || (isOverdue(result, today) ?? false) === args.overdue);
}

export function keepSimulationResult(args: Omit<SimulationResultArgs, keyof VendorArgs>) {
  return (result: SimulationResultRecord) =>
    (!args.outcome || args.outcome.includes(result.outcome)) &&
    isWithin(simulationResultTime(result), args.since, args.until);
}

export function learnerCourseResults(
  graph: Graph,
  learner: Learner,
  args: CourseResultArgs,
): Soon<Connection<CourseResult>> {
  return ofLearner(graph, 'courseResults', learner, args, courseResultTime, keepCourseResult(args, graph.today));
}

export function learnerSimulationResults(
  graph: Graph,
  learner: Learner,
  args: SimulationResultArgs,
): Soon<Connection<SimulationResult>> {
  return ofLearner(graph, 'simulationResults', learner, args, simulationResultTime, keepSimulationResult(args));
}

export function learnerPolicyResults(graph: Graph, learner: Learner, args: VendorArgs): Soon<Connection<PolicyResult>> {
  return ofLearner(graph, 'policyResults', learner, args, policyResultTime, () => true);
}

export const policyResultTime = (result: PolicyResultRecord) => result.acknowledgedAt ?? result.assignedAt;

export function learnerAssessmentResults(
  graph: Graph,
  learner: Learner,
  args: VendorArgs,
): Soon<Connection<AssessmentResult>> {
  return ofLearner(
    graph,
    'assessmentResults',
    learner,
    args,
    (result: AssessmentResultRecord) => result.completedAt,
    () => true,
  );
}

export function learnerExposures(graph: Graph, learner: Learner, args: ExposureArgs): Soon<Connection<Exposure>> {
  const { acknowledged } = args;
  return ofLearner(
    graph,
    'exposures',
    learner,
    args,
    exposureTime,
    (exposure: ExposureRecord) =>
      acknowledged === undefined || acknowledged === null || exposure.acknowledged === acknowledged,
  );
}

export const exposureTime = (exposure: ExposureRecord) => exposure.breachDate ?? exposure.discoveredAt;

/** From `since` on and before `until`, as text: a date is its first moment. What has no time is in no window. */
export function isWithin(time: string | null, since?: string | null, until?: string | null): boolean {
  if (!since && !until) return true;
  return time !== null && (!since || time >= since) && (!until || time < until);
}
