import type { Capabilities, RecordKind, UnreadableField } from '../../../datasources/reads';

/** The counts of each summary, named like their fields. */
export type TrainingCount = 'assigned' | 'completed' | 'completedLate' | 'inProgress' | 'overdue' | 'averageScore';
export type PhishingCount =
  | 'sent'
  | 'opened'
  | 'clicked'
  | 'submitted'
  | 'reported'
  | 'automatedClicks'
  | 'medianSecondsToClick'
  | 'medianSecondsToReport';
export type ExposureCount = 'exposedAccounts' | 'breaches' | 'unacknowledged' | 'latestBreach';

/** What a source's counts are computed from: individual results, the totals on its accounts, or nothing. */
export type Basis = 'results' | 'totals' | 'nothing';

/** Which counts of a summary one source provides, and which depend on fields that could not be read. */
export interface Provision<Count extends string> {
  readonly basis: Basis;
  /** The fields of the records that it is computed from that the source never provides. */
  readonly lacks: readonly string[];
  readonly provides: Readonly<Record<Count, boolean>>;
  /** A field that the count compares could not be read in some records: records without it may be among them. */
  readonly doubtful: Readonly<Record<Count, boolean>>;
  /** A field whose presence is counted could not be read in some records: a record without it may belong in the count. */
  readonly misread: Readonly<Record<Count, boolean>>;
}

/** The fields of the common records that one count depends on. */
interface CountFields {
  readonly results: readonly string[];
  /** null: no source's totals contain it. */
  readonly totals: readonly string[] | null;
  /** Fields of results of which the time of the day is needed. */
  readonly times?: readonly string[];
  /** Whether it is a mean or a median, not a sum: however large, it fits. */
  readonly isMiddle?: true;
  /** Fields of results whose presence is counted, such as the time at which the mail was opened. */
  readonly signs?: readonly string[];
  /** Fields whose presence matters because the source's mapping derives the counted value from them. */
  readonly derivedFrom?: readonly string[];
}

/** What the counts of one summary depend on. */
export interface Measure<Count extends string> {
  readonly kind: RecordKind;
  /** The totals used for a source that has no individual results, or only some. */
  readonly totals: 'training' | 'phishing' | null;
  readonly counts: Readonly<Record<Count, CountFields>>;
}

export const TRAINING: Measure<TrainingCount> = {
  kind: 'courseResults',
  totals: 'training',
  counts: {
    assigned: { results: ['status'], totals: ['trainingTotals.assigned'] },
    completed: { results: ['status'], totals: ['trainingTotals.completed'], derivedFrom: ['completedAt'] },
    completedLate: { results: ['status', 'dueOn', 'completedAt'], totals: null, signs: ['dueOn'] },
    inProgress: {
      results: ['status', 'status.IN_PROGRESS'],
      totals: ['trainingTotals.inProgress'],
      derivedFrom: ['startedAt', 'completedAt'],
    },
    overdue: { results: ['status', 'dueOn'], totals: ['trainingTotals.overdue'], signs: ['dueOn'] },
    averageScore: { results: ['score'], totals: ['trainingTotals.averageScore'], signs: ['score'] },
  },
};

export const PHISHING: Measure<PhishingCount> = {
  kind: 'simulationResults',
  totals: 'phishing',
  counts: {
    sent: { results: ['outcome'], totals: ['phishingTotals.sent'], derivedFrom: ['sentAt'] },
    opened: { results: ['outcome', 'openedAt'], totals: ['phishingTotals.opened'], signs: ['openedAt'] },
    clicked: { results: ['outcome'], totals: ['phishingTotals.clicked'], derivedFrom: ['clickedAt', 'submittedAt'] },
    submitted: { results: ['outcome', 'submittedAt'], totals: ['phishingTotals.submitted'], signs: ['submittedAt'] },
    reported: { results: ['outcome', 'reportedAt'], totals: ['phishingTotals.reported'], signs: ['reportedAt'] },
    automatedClicks: { results: ['outcome'], totals: null },
    medianSecondsToClick: {
      results: ['sentAt', 'clickedAt'],
      totals: null,
      times: ['sentAt', 'clickedAt'],
      isMiddle: true,
    },
    medianSecondsToReport: {
      results: ['sentAt', 'reportedAt'],
      totals: null,
      times: ['sentAt', 'reportedAt'],
      isMiddle: true,
    },
  },
};

/** Where only the clicks of machines count: no source's totals tell them from others. */
export const PHISHING_BY_MACHINES: Measure<PhishingCount> = {
  ...PHISHING,
  counts: { ...PHISHING.counts, clicked: { results: ['outcome'], totals: null } },
};

export const EXPOSURE: Measure<ExposureCount> = {
  kind: 'exposures',
  totals: null,
  counts: {
    exposedAccounts: { results: ['email'], totals: [] },
    breaches: { results: ['breachId'], totals: [] },
    unacknowledged: { results: ['acknowledged'], totals: [] },
    latestBreach: { results: ['breachDate'], totals: [] },
  },
};

/** The names of a measure's counts. */
export function countsOf<Count extends string>({ counts }: Measure<Count>): readonly Count[] {
  return Object.keys(counts) as Count[];
}

/** The fields that a count depends on for a given basis. */
export function fieldsOf<Count extends string>(measure: Measure<Count>, count: Count, basis: Basis): readonly string[] {
  return basis === 'nothing' ? [] : (measure.counts[count][basis] ?? []);
}

/** Caches provisions by tenant: each is used thousands of times. */
const provisionCache = new WeakMap<Capabilities, Map<Measure<string>, Provision<string>>>();

export function provisionOf<Count extends string>(
  measure: Measure<Count>,
  capabilities: Capabilities,
  unreadable: readonly UnreadableField[],
): Provision<Count> {
  const ofTenant = provisionCache.get(capabilities) ?? new Map<Measure<string>, Provision<string>>();
  provisionCache.set(capabilities, ofTenant);
  const usual = ofTenant.get(measure) ?? describe(measure, capabilities);
  ofTenant.set(measure, usual);
  // Provisions are cached by measure, so this one has the counts of this measure.
  const provision = usual as Provision<Count>;
  if (unreadable.length === 0) return provision;
  const broken = new Set(unreadable.map(({ field }) => field));
  const derived = new Set(Object.values(capabilities[measure.kind]?.derivedFields ?? {}).flat());
  const { basis } = provision;
  const signsOf = (count: Count): readonly string[] => {
    const { signs = [], derivedFrom = [] } = measure.counts[count];
    return basis === 'results' ? [...signs, ...derivedFrom.filter((field) => derived.has(field))] : [];
  };
  return {
    ...provision,
    doubtful: flags(measure, (count) => fieldsOf(measure, count, basis).some((field) => broken.has(field))),
    misread: flags(measure, (count) => signsOf(count).some((field) => broken.has(field))),
  };
}

function describe<Count extends string>(measure: Measure<Count>, capabilities: Capabilities): Provision<Count> {
  const basis = basisOf(measure, capabilities);
  const readable = basis === 'totals' ? capabilities.accounts : capabilities[measure.kind];
  const missing = readable?.missingFields ?? [];
  return {
    basis,
    lacks: missing,
    provides: flags(
      measure,
      (count) =>
        basis !== 'nothing' &&
        measure.counts[count][basis] !== null &&
        !fieldsOf(measure, count, basis).some((field) => missing.includes(field)) &&
        !measure.counts[count].times?.some((field) => readable?.dayFields?.includes(field)),
    ),
    doubtful: flags(measure, () => false),
    misread: flags(measure, () => false),
  };
}

/** The provision of a source that provides nothing. */
export function nothingOf<Count extends string>(measure: Measure<Count>): Provision<Count> {
  const none = flags(measure, () => false);
  return { basis: 'nothing', lacks: [], provides: none, doubtful: none, misread: none };
}

export function basisOf(measure: Pick<Measure<string>, 'kind' | 'totals'>, capabilities: Capabilities): Basis {
  if (measure.totals && capabilities.totals?.includes(measure.totals)) return 'totals';
  return capabilities[measure.kind] ? 'results' : 'nothing';
}

function flags<Count extends string>(
  measure: Measure<Count>,
  flag: (count: Count) => boolean,
): Readonly<Record<Count, boolean>> {
  return Object.fromEntries(countsOf(measure).map((count) => [count, flag(count)])) as Record<Count, boolean>;
}
