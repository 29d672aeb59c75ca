import { describe, expect, it } from '@jest/globals';
import type { Origin } from '../../datasources/spec/origin';
import type { CourseResultRecord, SimulationResultRecord } from '../../datasources/spec/records';
import { PhishingCounts, clickTime } from '../../src/domain/measures/phishing';
import { PHISHING, TRAINING, countsOf } from '../../src/domain/measures/provision';
import type { PhishingCount, Provision, TrainingCount } from '../../src/domain/measures/provision';
import { assessRisk } from '../../src/domain/measures/risk';
import { TrainingCounts, isOverdue } from '../../src/domain/measures/training';

const origin: Origin = { company: 'acme', source: 'x', tenant: null, vendor: 'X', typeName: 'X' };
const none = <Count extends string>(counts: readonly Count[]): Record<Count, boolean> =>
  Object.fromEntries(counts.map((count) => [count, false])) as Record<Count, boolean>;
const every = <Count extends string>(counts: readonly Count[]): Record<Count, boolean> =>
  Object.fromEntries(counts.map((count) => [count, true])) as Record<Count, boolean>;
const NOTHING = none(countsOf(TRAINING));
const training = (
  basis: 'results' | 'totals',
  provides: Partial<Record<TrainingCount, boolean>> = {},
): Provision<TrainingCount> => ({
  basis,
  lacks: [],
  provides: { ...every(countsOf(TRAINING)), ...provides },
  doubtful: NOTHING,
  misread: NOTHING,
});
const SILENT = none(countsOf(PHISHING));
const phishing = (
  basis: 'results' | 'totals',
  provides: Partial<Record<PhishingCount, boolean>> = {},
): Provision<PhishingCount> => ({
  basis,
  lacks: [],
  provides: { ...every(countsOf(PHISHING)), medianSecondsToClick: false, medianSecondsToReport: false, ...provides },
  doubtful: SILENT,
  misread: SILENT,
});

const course = (more: Partial<CourseResultRecord>): CourseResultRecord => ({
  externalId: '1',
  raw: null,
  accountId: 'a',
  courseId: 'c',
  courseLinkId: null,
  courseName: 'C',
  status: 'NOT_STARTED',
  vendorStatus: null,
  enrolledAt: null,
  startedAt: null,
  completedAt: null,
  dueOn: null,
  score: null,
  grade: null,
  ...more,
});
const mail = (more: Partial<SimulationResultRecord>): SimulationResultRecord => ({
  externalId: '1',
  raw: null,
  accountId: 'a',
  simulationId: 's',
  simulationName: 'S',
  outcome: 'SENT',
  scheduledAt: null,
  sentAt: '2026-01-01T00:00:00.000Z',
  openedAt: null,
  clickedAt: null,
  submittedAt: null,
  reportedAt: null,
  ...more,
});

describe('the training summary', () => {
  it('adds results and totals, leaves out what was removed, and never divides by zero', () => {
    const counts = new TrainingCounts('2026-11-20');
    counts.addResults(origin, training('results'), [
      course({ status: 'COMPLETED', score: 90 }),
      course({ status: 'IN_PROGRESS', dueOn: '2026-01-01' }),
      course({ status: 'REMOVED', dueOn: '2026-01-01' }),
    ]);
    const totals = { assigned: 4, completed: 3, inProgress: null, overdue: 1, averageScore: 60 };
    counts.addTotals(origin, training('totals', { inProgress: false }), totals);
    expect(counts).toMatchObject({
      assigned: 6,
      completed: 4,
      inProgress: 1,
      overdue: 2,
      dated: 6,
      averageScore: (90 + 3 * 60) / 4,
      gaps: null,
    });
    expect(new TrainingCounts('2026-11-20').completionRate).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
    });
  });

  it('counts overdue results, and out of how many, only where due dates are provided', () => {
    const counts = new TrainingCounts('2026-11-20');
    counts.addResults(origin, training('results', { overdue: false }), [course({}), course({ status: 'COMPLETED' })]);
    counts.addResults(origin, training('results'), [course({ dueOn: '2026-01-01' })]);
    expect(counts).toMatchObject({ assigned: 3, overdue: 1, dated: 1 });
  });

  it.each([
    ['more completed than assigned', { assigned: 2, completed: 3 }, ['assigned', 'completed']],
    ['a fractional count', { assigned: 2.5, completed: 1 }, ['assigned']],
    ['a negative count', { assigned: 2, completed: -1 }, ['completed']],
    ['a count above Int', { assigned: 3e9, completed: 1 }, ['assigned']],
    ['NaN', { assigned: NaN, completed: Infinity }, ['assigned', 'completed']],
    ['unreadable counts', { assigned: null, completed: null }, ['assigned', 'completed']],
    ['more overdue than assigned', { assigned: 2, completed: 1, overdue: 3 }, ['overdue']],
    ['more in progress than open', { assigned: 2, completed: 1, inProgress: 2 }, ['inProgress']],
    ['a score above 100', { assigned: 2, completed: 1, averageScore: 875 }, ['averageScore']],
  ])('rejects %s as impossible, leaves it out, and reports it', (_, totals, broken) => {
    const counts = new TrainingCounts('2026-11-20');
    const sound = { assigned: 10, completed: 5, inProgress: 2, overdue: 1, averageScore: 50 };
    counts.addTotals(origin, training('totals'), sound);
    counts.addTotals(origin, training('totals'), { inProgress: 0, overdue: 0, averageScore: null, ...totals });
    expect(counts.gaps?.all().map(({ count, kind, records }) => [count, kind, records])).toEqual(
      broken.map((count) => [count, 'BROKEN', 1]),
    );
    const { numerator, denominator } = counts.completionRate;
    expect(numerator).toBeLessThanOrEqual(denominator);
    if (broken.includes('assigned') || broken.includes('completed')) expect([numerator, denominator]).toEqual([5, 10]);
  });

  it('excludes results of unknown status from the rate, and counts them as assigned', () => {
    const counts = new TrainingCounts('2026-11-20');
    counts.addResults(origin, training('results'), [course({ status: 'UNKNOWN' }), course({ status: 'COMPLETED' })]);
    expect(counts).toMatchObject({ assigned: 2, completed: 1 });
    expect(counts.completionRate).toMatchObject({ numerator: 1, denominator: 1 });
    expect(counts.gaps?.all().map(({ count, kind }) => [count, kind])).toEqual([
      ['completed', 'NOT_PROVIDED'],
      ['inProgress', 'NOT_PROVIDED'],
      ['overdue', 'NOT_PROVIDED'],
    ]);
  });

  it('reports fields that depend on unreadable values, and no others', () => {
    const counts = new TrainingCounts('2026-11-20');
    const misread = { ...training('results'), misread: { ...NOTHING, overdue: true } };
    counts.addResults(origin, misread, [course({}), course({ dueOn: '2026-01-01' }), course({ status: 'COMPLETED' })]);
    expect(counts).toMatchObject({ overdue: 1, dated: 2 });
    expect(counts.gaps?.all()).toMatchObject([{ count: 'overdue', kind: 'BROKEN', records: 1 }]);
  });

  it('counts as overdue what is open after its due date, and nothing without a due date', () => {
    expect(isOverdue(course({ dueOn: '2026-11-19' }), '2026-11-20')).toBe(true);
    expect(isOverdue(course({ dueOn: '2026-11-20' }), '2026-11-20')).toBe(false);
    expect(isOverdue(course({ dueOn: '2026-11-19', status: 'COMPLETED' }), '2026-11-20')).toBe(false);
    expect(isOverdue(course({}), '2026-11-20')).toBeNull();
  });
});

describe('the phishing summary', () => {
  const pilot = phishing('totals', { opened: false, reported: false });

  it('counts people once in the phish-prone rate, and simulations in the click rate', () => {
    const counts = new PhishingCounts();
    counts.addResults(origin, phishing('results'), [
      mail({ outcome: 'CLICKED', openedAt: 'x' }),
      mail({ outcome: 'SUBMITTED_DATA', submittedAt: 'x' }),
      mail({}),
    ]);
    counts.endPerson();
    counts.addResults(origin, phishing('results'), [mail({ outcome: 'REPORTED', reportedAt: 'x' })]);
    counts.addTotals(origin, pilot, { sent: 2, opened: null, clicked: 0, submitted: 0, reported: null });
    counts.endPerson();
    counts.addResults(origin, phishing('results'), [mail({ outcome: 'SCHEDULED', sentAt: null })]);
    counts.endPerson();
    expect(counts).toMatchObject({ sent: 6, clicked: 2, submitted: 1, reported: 1, opened: 2, gaps: null });
    expect(counts.clickRate).toMatchObject({ numerator: 2, denominator: 6 });
    expect(counts.phishProneRate).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
  });

  it('computes the report rate over sources that provide reports, and uses clicks as opens where opens are not provided', () => {
    const counts = new PhishingCounts();
    counts.addTotals(origin, pilot, { sent: 5, opened: null, clicked: 3, submitted: 1, reported: null });
    counts.endPerson();
    expect(counts).toMatchObject({ sent: 5, opened: 3, reported: 0 });
    expect(counts.reportRate).toMatchObject({ value: null, numerator: 0, denominator: 0 });
    counts.addResults(origin, phishing('results'), [mail({ outcome: 'REPORTED', reportedAt: 'x' }), mail({})]);
    counts.endPerson();
    expect(counts.reportRate).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('uses flags of vendors that send no times, and reports those that are missing', () => {
    const flags = { opened: true, clicked: true, submitted: false, reported: true };
    const counts = new PhishingCounts();
    counts.addResults(origin, phishing('results'), [
      mail({ outcome: 'CLICKED', flags }),
      mail({ outcome: 'REPORTED', flags: { ...flags, clicked: false } }),
      mail({ outcome: 'SENT', flags: { opened: null, clicked: false, submitted: false, reported: null } }),
    ]);
    counts.endPerson();
    expect(counts).toMatchObject({ sent: 3, opened: 2, clicked: 1, submitted: 0, reported: 2 });
    expect(counts.reportRate).toMatchObject({ numerator: 2, denominator: 2 });
    expect(counts.gaps?.all().map(({ count, kind }) => [count, kind])).toEqual([
      ['opened', 'NOT_PROVIDED'],
      ['reported', 'NOT_PROVIDED'],
    ]);
  });

  it.each([
    ['more clicked than sent', { sent: 1, clicked: 2 }, ['sent', 'clicked']],
    ['a fractional count', { sent: 4.5 }, ['sent']],
    ['more reported than sent', { sent: 1, reported: 2 }, ['reported']],
    ['unreadable counts', { sent: null, clicked: null, submitted: null }, ['sent', 'clicked', 'submitted']],
  ])('rejects %s as impossible, leaves it out, and reports it', (_, totals, broken) => {
    const counts = new PhishingCounts();
    counts.addTotals(origin, phishing('totals'), { sent: 9, opened: 3, clicked: 2, submitted: 1, reported: 1 });
    counts.endPerson();
    counts.addTotals(origin, phishing('totals'), { opened: 0, clicked: 0, submitted: 0, reported: 0, ...totals });
    counts.endPerson();
    expect(counts.gaps?.all().map(({ count, kind, records }) => [count, kind, records])).toEqual(
      broken.map((count) => [count, 'BROKEN', 1]),
    );
    for (const { value } of [counts.clickRate, counts.reportRate, counts.phishProneRate])
      expect(value === null || (value >= 0 && value <= 1)).toBe(true);
  });

  it('dates a click by its own time, never by the mail’s', () => {
    const [sentAt, at] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
    expect(clickTime(mail({ outcome: 'CLICKED', sentAt, openedAt: sentAt }))).toBeNull();
    expect(clickTime(mail({ outcome: 'CLICKED', clickedAt: at }))).toBe(at);
    expect(clickTime(mail({ outcome: 'SUBMITTED_DATA', submittedAt: at }))).toBe(at);
    expect(clickTime(mail({ outcome: 'OPENED_ATTACHMENT', attachmentAt: at }))).toBe(at);
    expect(clickTime(mail({ outcome: 'REPLIED', repliedAt: at }))).toBe(at);
    expect(clickTime(mail({ outcome: 'REPORTED', reportedAt: at }))).toBeNull();
  });
});

describe('the risk score', () => {
  const rules = {
    weights: { phishing: 40, training: 20, exposure: 25, vendor: 15 },
    levels: { medium: 25, high: 50, critical: 75 },
  };

  it('is the weighted mean of the known factors', () => {
    const facts = {
      phishing: { sent: 4, mistakes: 2 },
      training: { assigned: 4, completed: 2, overdue: 2, dated: 4 },
      breaches: 1,
      vendorScores: [],
    };
    expect(assessRisk(facts, rules)).toMatchObject({
      score: Math.round((10 * (50 * 40 + 50 * 20 + 25 * 25)) / 85) / 10,
      level: 'MEDIUM',
    });
  });

  it.each([
    ['all sources provide due dates', { assigned: 10, completed: 6, overdue: 2, dated: 10 }, 50 * (0.4 + 0.2)],
    ['some do', { assigned: 10, completed: 6, overdue: 2, dated: 4 }, 50 * (0.4 + 0.5)],
    ['none does', { assigned: 10, completed: 6, overdue: 0, dated: 0 }, 100 * 0.4],
  ])('weighs the open and the overdue share of training equally, where %s', (_, training, expected) => {
    const risk = assessRisk({ phishing: null, training, breaches: null, vendorScores: [] }, rules);
    expect(risk?.factors).toHaveLength(1);
    expect(risk?.factors[0]?.value).toBeCloseTo(expected);
  });

  it('is null, not zero, where no factor is known', () => {
    expect(
      assessRisk({ phishing: { sent: 0, mistakes: 0 }, training: null, breaches: null, vendorScores: [] }, rules),
    ).toBeNull();
  });
});
