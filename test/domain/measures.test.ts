import { describe, expect, it } from '@jest/globals';
import type { CourseResultRecord, SimulationResultRecord } from '../../datasources/source/records';
import { countPhishing } from '../../src/domain/measures/phishing';
import { assessRisk } from '../../src/domain/measures/risk';
import { countTraining, isOverdue } from '../../src/domain/measures/training';

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

describe('training in numbers', () => {
  it('adds results and totals, leaves out what was taken off, and never divides by nothing', () => {
    const results = [
      course({ status: 'COMPLETED', score: 90 }),
      course({ status: 'IN_PROGRESS', dueOn: '2026-01-01' }),
      course({ status: 'REMOVED', dueOn: '2026-01-01' }),
    ];
    const totals = [{ assigned: 4, completed: 3, inProgress: null, overdue: 1, averageScore: 60 }];
    expect(countTraining(results, totals, '2026-11-20')).toMatchObject({
      assigned: 6,
      completed: 4,
      inProgress: 1,
      overdue: 2,
      averageScore: (90 + 3 * 60) / 4,
    });
    expect(countTraining([], [], '2026-11-20').completionRate).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
    });
  });

  it('calls overdue what is open after its day, and nothing where there is no day', () => {
    expect(isOverdue(course({ dueOn: '2026-11-19' }), '2026-11-20')).toBe(true);
    expect(isOverdue(course({ dueOn: '2026-11-20' }), '2026-11-20')).toBe(false);
    expect(isOverdue(course({ dueOn: '2026-11-19', status: 'COMPLETED' }), '2026-11-20')).toBe(false);
    expect(isOverdue(course({}), '2026-11-20')).toBeNull();
  });
});

describe('phishing in numbers', () => {
  it('counts people once in the phish-prone rate, and simulations in the click rate', () => {
    const clicker = {
      results: [
        mail({ outcome: 'CLICKED', openedAt: 'x' }),
        mail({ outcome: 'SUBMITTED_DATA', submittedAt: 'x' }),
        mail({}),
      ],
      totals: [],
    };
    const careful = {
      results: [mail({ outcome: 'REPORTED', reportedAt: 'x' })],
      totals: [{ sent: 2, opened: null, clicked: 0, submitted: 0, reported: null }],
    };
    const untouched = { results: [mail({ outcome: 'SCHEDULED', sentAt: null })], totals: [] };
    const counts = countPhishing([clicker, careful, untouched]);
    expect(counts).toMatchObject({ sent: 6, clicked: 2, submitted: 1, reported: 1, opened: 2 });
    expect(counts.clickRate).toMatchObject({ numerator: 2, denominator: 6 });
    expect(counts.phishProneRate).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
  });
});

describe('risk', () => {
  const rules = {
    weights: { phishing: 40, training: 20, exposure: 25, vendor: 15 },
    levels: { medium: 25, high: 50, critical: 75 },
  };

  it('is the weighted mean of what is known', () => {
    const facts = {
      phishing: { sent: 4, clicked: 1, submitted: 1 },
      training: { assigned: 4, completed: 2, overdue: 2 },
      breaches: 1,
      vendorScores: [],
    };
    expect(assessRisk(facts, rules)).toMatchObject({
      score: Math.round((10 * (50 * 40 + 50 * 20 + 25 * 25)) / 85) / 10,
      level: 'MEDIUM',
    });
  });

  it('is null where nothing is known, and no zero', () => {
    expect(
      assessRisk(
        { phishing: { sent: 0, clicked: 0, submitted: 0 }, training: null, breaches: null, vendorScores: [] },
        rules,
      ),
    ).toBeNull();
  });
});
