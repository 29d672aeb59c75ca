import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixToday } from '../../datasources/runtime/today';
import { createPopulation } from '../../sandbox/population';
import type { Population } from '../../sandbox/population';
import { UsageError, calendarDay } from '../../src/cli/options';
import { cyberHootOverdue } from '../graph/truth';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** The demo's data ends on a day, and fills the twelve months before it. */

const populationOn = (today: string, seed = 1): Population =>
  createPopulation({ learners: 250, seed, children: 1, canaries: false, today });

/** Dates of one kind, over all sources of a company. */
const KINDS: Readonly<Record<string, (of: Population['acme'] | Population['globex']) => readonly (string | null)[]>> = {
  'assigned courses': ({ sibermate }) => sibermate.courseResults.map(({ enrolledAt }) => enrolledAt),
  'completed courses': ({ sibermate }) => sibermate.courseResults.map(({ completedAt }) => completedAt),
  'sent simulations': ({ sibermate }) =>
    sibermate.simulations.flatMap(({ results }) => results.map(({ sentAt }) => sentAt)),
  'clicked simulations': ({ sibermate }) =>
    sibermate.simulations.flatMap(({ results }) => results.map(({ clickedAt }) => clickedAt)),
  'discovered exposures': ({ sibermate, cyberhoot }) => [
    ...sibermate.learnerBreaches.map(({ discoveredAt }) => discoveredAt),
    ...cyberhoot.exposures.flatMap(({ pwned, dehashed }) => [...pwned, ...dehashed].map(({ found }) => found)),
  ],
  'assigned policies': ({ sibermate }) => sibermate.policyResults.map(({ assignedAt }) => assignedAt),
};

/** The twelve months that end on a day, as pairs of their first day and the day after their last. */
function monthsBefore(day: string): readonly (readonly [string, string])[] {
  const at = new Date(`${day}T00:00:00.000Z`);
  const daysFrom = (months: number) => new Date(at.getTime() - months * 30 * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: 12 }, (_, index) => [daysFrom(index + 1), daysFrom(index)]);
}

describe.each(['2026-11-01', '2024-02-29', '2031-01-01'])('the population of %s', (day) => {
  it.each(Object.entries(KINDS))('has %s in each of the twelve months before, and none after it', (_, datesOf) => {
    const { acme, globex } = populationOn(day);
    for (const company of [acme, globex]) {
      const dates = datesOf(company).filter((date) => date !== null);
      expect(dates.filter((date) => date >= day)).toEqual([]);
      for (const [from, until] of monthsBefore(day))
        expect([from, dates.some((date) => date >= from && date < until)]).toEqual([from, true]);
    }
  });
});

it('the same seed and day give the same data, and another day gives it as many days later', () => {
  expect(populationOn('2026-11-20')).toEqual(populationOn('2026-11-20'));
  const before = populationOn('2026-11-20');
  const after = populationOn('2026-11-30');
  const tenDaysLater = (date: string) => new Date(Date.parse(date) + 10 * 86_400_000).toISOString();
  expect(after.acme.sibermate.courseResults.map(({ enrolledAt }) => enrolledAt)).toEqual(
    before.acme.sibermate.courseResults.map(({ enrolledAt }) => tenDaysLater(enrolledAt)),
  );
  expect(after.acme.people).toEqual(before.acme.people);
});

describe('a system whose day is fixed', () => {
  const DAY = '2024-02-29';
  let system: TestSystem;
  beforeAll(async () => {
    fixToday(DAY);
    system = await startTestSystem({ learners: 40, today: DAY });
  });
  afterAll(async () => {
    fixToday(null);
    await system.close();
  });

  it('has vendors and graph on one day: what is overdue is overdue on it', async () => {
    const { data } = await system.ask<{ company: { training: { overdue: number } } }>(
      '{ company(slug: "globex") { training { overdue } } }',
    );
    const { globex } = system.sandboxes.population;
    const overdue = (day: string) => [...cyberHootOverdue(globex, day).values()].reduce((sum, one) => sum + one, 0);
    expect(data.company.training.overdue).toBe(overdue(DAY));
    expect(overdue(DAY)).toBeGreaterThan(0);
    // On the day of the calendar, all that is open would be overdue.
    expect(overdue('2026-11-01')).toBeGreaterThan(overdue(DAY));
  });
});

describe('`--today`', () => {
  it('is a day of the calendar', () => {
    expect(calendarDay('today')('2024-02-29')).toBe('2024-02-29');
  });

  it.each(['', 'today', '2026-02-29', '2026-13-01', '2026-1-1', '2026-11-01T00:00:00Z', '+002026-11-01'])(
    'refuses %j, and says what is right',
    (text) => {
      expect(() => calendarDay('today')(text)).toThrow(
        new UsageError(`--today: "${text}" is not a day such as 2026-11-01`),
      );
    },
  );
});
