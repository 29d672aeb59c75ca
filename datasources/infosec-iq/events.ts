import type { AssessmentResultRecord, SimulationOutcome, SimulationResultRecord } from '../spec/records';
import { forEachSliced } from '../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';
import type { UnreadableField } from '../spec/capabilities';
import { UnreadableCounts } from '../transport/wire';
import type { Item } from '../transport/wire';
import type { TimelineEvent } from './wire-schema';

/** The simulation step that an event type means. */
const STEPS = {
  'scheduled-in-phish-campaign': 'scheduled',
  'scheduled-in-phish-campaign-run': 'scheduled',
  'sent-phish-email': 'sent',
  'opened-phish': 'opened',
  'phished-learner': 'clicked',
  'entered-data': 'submitted',
  'opened-attachment': 'attachment',
  'enabled-macro': 'attachment',
  replied: 'replied',
  'matched-pattern': 'replied',
  // What clicked is a machine, so it is no step of the person.
  'fast-clicked': 'automated',
  'submitted-phishsim-email': 'reported',
} as const;
type Step = (typeof STEPS)[keyof typeof STEPS];

export const SIMULATION_EVENTS: readonly string[] = Object.keys(STEPS);
export const ASSESSMENT_EVENTS: readonly string[] = [
  'started-aware-assessment',
  'completed-aware-assessment',
  'passed-aware-assessment',
  'failed-aware-assessment',
];

/** Most severe first, as defined by the graph. */
const OUTCOMES: readonly (readonly [Step, SimulationOutcome])[] = [
  ['submitted', 'SUBMITTED_DATA'],
  ['attachment', 'OPENED_ATTACHMENT'],
  ['replied', 'REPLIED'],
  ['clicked', 'CLICKED'],
  ['reported', 'REPORTED'],
  ['opened', 'OPENED'],
  ['automated', 'SENT'],
  ['sent', 'SENT'],
  ['scheduled', 'SCHEDULED'],
];

/**
 * One result for each learner, campaign run and template (IQ-21, IQ-34). A scheduled event names a run but no template: it
 * dates the results of the run, and is a separate result only while there is no other event.
 */
export function* simulationResultsFromEvents(
  endpoint: string,
  events: readonly Item<TimelineEvent>[],
): CooperativeTask<FromEvents<SimulationResultRecord>> {
  const runs = new Map<string, Item<TimelineEvent>[]>();
  const withRuns = new Set<string>();
  yield* forEachSliced(events, (event) => {
    const { type, learner_id: learner, campaign_id: campaign, campaign_run_id: run } = event.value;
    if (!(type in STEPS) || campaign === null) return;
    const key = JSON.stringify([learner, campaign, run]);
    const others = runs.get(key);
    if (others) others.push(event);
    else runs.set(key, [event]);
    if (run !== null) withRuns.add(JSON.stringify([learner, campaign]));
  });
  const records: SimulationResultRecord[] = [];
  const undated = new UnreadableCounts();
  yield* forEachSliced(runs.values(), (run) => {
    // A scheduled event of a campaign without a run is redundant if the campaign has runs: it counts only without runs.
    const first = run[0]?.value;
    const isRedundant =
      first?.campaign_run_id === null && withRuns.has(JSON.stringify([first.learner_id, first.campaign_id]));
    if (!isRedundant || run.some(({ value }) => stepOf(value) !== 'scheduled'))
      records.push(...resultsOfRun(run, undated));
  });
  return { records, unreadable: undated.list(endpoint) };
}

/** Records, with the number of those that lack the time of an event. */
interface FromEvents<Rec> {
  readonly records: readonly Rec[];
  readonly unreadable: readonly UnreadableField[];
}

function resultsOfRun(
  run: readonly Item<TimelineEvent>[],
  undated: UnreadableCounts,
): readonly SimulationResultRecord[] {
  const schedule = run.filter(({ value }) => stepOf(value) === 'scheduled' && value.template_id === null);
  const others = run.filter((event) => !schedule.includes(event));
  // A machine's click without a template belongs to an unknown mail of the run.
  const known = others.filter(({ value }) => value.template_id !== null || stepOf(value) !== 'automated');
  const mails = groupBy(known.length > 0 ? known : others, ({ value }) => value.template_id ?? '');
  return mails.length === 0
    ? [resultOf(schedule, undated)]
    : mails.map((mail) => resultOf([...schedule, ...mail], undated));
}

/** The time field of a result for each step that has one. */
const TIMES = {
  scheduled: 'scheduledAt',
  sent: 'sentAt',
  opened: 'openedAt',
  clicked: 'clickedAt',
  submitted: 'submittedAt',
  reported: 'reportedAt',
} as const satisfies Partial<Record<Step, keyof SimulationResultRecord>>;

function resultOf(events: readonly Item<TimelineEvent>[], undated: UnreadableCounts): SimulationResultRecord {
  /** When each step first happened; null if no event of it has a time. */
  const steps = new Map<Step, string | null>();
  for (const { value } of events) {
    const step = stepOf(value);
    if (step) steps.set(step, earlier(steps.get(step) ?? null, value.timestamp));
  }
  for (const [step, field] of Object.entries(TIMES))
    if (steps.get(step as keyof typeof TIMES) === null) undated.note(field);
  undated.endRecord(true);
  const first = (step: Step): string | null => steps.get(step) ?? null;
  const values = events.map(({ value }) => value);
  const [any] = values;
  const template = values.find(({ template_id: id }) => id !== null)?.template_id ?? null;
  const [campaign, run, learner] = [any?.campaign_id ?? null, any?.campaign_run_id ?? null, any?.learner_id ?? ''];
  return {
    externalId: [run ?? campaign, template, learner].filter((part) => part !== null).join(':'),
    raw: events.map(({ raw }) => raw),
    accountId: learner,
    simulationId: campaign,
    simulationName: null,
    outcome: OUTCOMES.find(([step]) => steps.has(step))?.[1] ?? 'UNKNOWN',
    scheduledAt: first('scheduled'),
    sentAt: first('sent'),
    openedAt: first('opened'),
    clickedAt: first('clicked'),
    submittedAt: first('submitted'),
    reportedAt: first('reported'),
    attachmentAt: first('attachment'),
    repliedAt: first('replied'),
    ...(steps.has('automated') && { automatedClick: { at: first('automated'), isMarked: true } }),
  };
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function stepOf({ type }: TimelineEvent): Step | undefined {
  return type in STEPS ? STEPS[type as keyof typeof STEPS] : undefined;
}

/** One result for each learner, run and assessment. The vendor provides no scores, only passed or failed. */
export function assessmentResultsFromEvents(
  endpoint: string,
  events: readonly Item<TimelineEvent>[],
  nameOf: (assessmentId: string) => string,
): FromEvents<AssessmentResultRecord> {
  const undated = new UnreadableCounts();
  const attempts = groupBy(
    events.filter(({ value }) => ASSESSMENT_EVENTS.includes(value.type) && value.assessment_id !== null),
    ({ value }) => JSON.stringify([value.learner_id, value.campaign_run_id, value.assessment_id]),
  );
  const records = attempts.map((attempt): AssessmentResultRecord => {
    const types = new Set(attempt.map(({ value }) => value.type));
    const [any] = attempt.map(({ value }) => value);
    const [learner, assessment] = [any?.learner_id ?? '', any?.assessment_id ?? ''];
    const ended = attempt
      .filter(({ value }) => value.type !== 'started-aware-assessment')
      .map(({ value }) => value.timestamp);
    const completedAt = ended.reduce(later, null);
    if (ended.length > 0 && completedAt === null) undated.note('completedAt');
    undated.endRecord(true);
    const passed = types.has('passed-aware-assessment');
    return {
      externalId: [any?.campaign_run_id, assessment, learner].filter(Boolean).join(':'),
      raw: attempt.map(({ raw }) => raw),
      accountId: learner,
      name: nameOf(assessment),
      status:
        passed || (ended.length > 0 && !types.has('failed-aware-assessment'))
          ? 'COMPLETED'
          : ended.length > 0
            ? 'FAILED'
            : 'IN_PROGRESS',
      score: null,
      completedAt,
    };
  });
  return { records, unreadable: undated.list(endpoint) };
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[][] {
  return [...Map.groupBy(items, keyOf).values()];
}
