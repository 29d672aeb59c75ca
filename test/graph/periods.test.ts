import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { periodTruth } from './period-truth';
import type { Numbers, PeriodTruth } from './period-truth';

/** Summaries of periods and trends, compared with what the population says, source by source. */

let system: TestSystem;
let truth: PeriodTruth;
const today = new Date().toISOString().slice(0, 10);
beforeAll(async () => {
  system = await startTestSystem({ learners: 60, config: { cache: { ttlSeconds: 600 }, limits: { maxCost: 1e6 } } });
  const { learners } = (await ask('learners(first: 500) { nodes { id accounts { externalId source { slug } } } }')) as {
    learners: { nodes: { id: string; accounts: { externalId: string; source: { slug: string } }[] }[] };
  };
  const persons = new Map(
    learners.nodes.flatMap(({ id, accounts }) =>
      accounts.map(({ externalId, source }) => [`${source.slug} ${externalId}`, id] as [string, string]),
    ),
  );
  truth = periodTruth(system.sandboxes.population.acme, today, (account) => persons.get(account) ?? account);
});
afterAll(() => system.close());

const PROBLEMS = 'complete missing { source { slug } code affects }';
const NUMBERS = `training { ...training } phishing { ...phishing } exposure { ...exposure }`;
const FRAGMENTS = `
  fragment training on TrainingSummary { assigned completed completedLate inProgress overdue averageScore
    completionRate { numerator denominator sources { slug } excluded { source { slug } reason } } ${PROBLEMS} }
  fragment phishing on PhishingSummary { sent opened clicked submitted reported automatedClicks medianSecondsToClick medianSecondsToReport
    phishProneRate { numerator denominator excluded { source { slug } reason } } clickRate { numerator denominator } ${PROBLEMS} }
  fragment exposure on ExposureSummary { exposedAccounts breaches unacknowledged latestBreach ${PROBLEMS} }`;

interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly sources?: readonly { readonly slug: string }[];
  readonly excluded?: readonly { readonly source: { readonly slug: string }; readonly reason: string }[];
}
type Summary = Readonly<Record<string, unknown>> & {
  readonly complete: boolean;
  readonly missing: readonly {
    readonly source: { readonly slug: string };
    readonly code: string;
    readonly affects: string;
  }[];
};
interface Summaries {
  readonly training: Summary & { readonly completionRate: Rate };
  readonly phishing: Summary & { readonly phishProneRate: Rate; readonly clickRate: Rate };
  readonly exposure: Summary;
}

const inPeriod = (period: string) =>
  `training(period: ${period}) { ...training } phishing(period: ${period}) { ...phishing } exposure(period: ${period}) { ...exposure }`;
const ofDays = (from: string, to: string) => `{ from: "${from}", to: "${to}" }`;

/** The fields of the company; each test states their type. */
async function ask(fields: string): Promise<unknown> {
  const { data, errors } = await system.ask<{ company: unknown }>(
    `{ company(slug: "acme") { ${fields} } } ${fields.includes('...') ? FRAGMENTS : ''}`,
  );
  expect(errors).toBeUndefined();
  return data.company;
}
const summaries = async (from: string, to: string) => (await ask(inPeriod(ofDays(from, to)))) as Summaries;

/** The numbers that the population states. */
function numbersOf({ training, phishing, exposure }: Summaries): Numbers {
  const number = (summary: Summary, field: string): number | null => summary[field] as number | null;
  const all = (summary: Summary, ...fields: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, number(summary, field)]));
  return {
    training: {
      ...all(training, 'assigned', 'completed', 'completedLate', 'overdue', 'inProgress'),
      averageScore: rounded(number(training, 'averageScore')),
      rate: [training.completionRate.numerator, training.completionRate.denominator],
    },
    phishing: {
      ...all(phishing, 'sent', 'opened', 'clicked', 'submitted', 'reported', 'automatedClicks'),
      medianSecondsToClick: number(phishing, 'medianSecondsToClick'),
      medianSecondsToReport: number(phishing, 'medianSecondsToReport'),
      prone: [phishing.phishProneRate.numerator, phishing.phishProneRate.denominator],
    },
    exposure: all(exposure, 'exposedAccounts', 'breaches', 'unacknowledged', 'latestBreach'),
  };
}
const rounded = (value: number | null) => value && Math.round(value * 1e6) / 1e6;

describe('a period', () => {
  it.each([
    ['2025-11-01', '2026-10-31'],
    ['2026-01-01', '2026-03-31'],
    ['2026-06-15', '2026-06-15'],
    ['2024-02-29', '2024-02-29'],
    ['0001-01-01', '9999-12-31'],
    ['2026-10-31', '2027-12-31'],
  ])('from %s to %s is what the population says', async (from, to) => {
    expect(numbersOf(await summaries(from, to))).toEqual(truth.between(from, to));
  });

  it('begins with the first moment of its first day and ends with the last of its last, in UTC', async () => {
    const days = [...new Set(truth.eventDays)].sort();
    const edges = [days[0], days[days.length >> 1], days.at(-1)].flatMap((day) => day ?? []);
    for (const day of edges) {
      expect(numbersOf(await summaries(day, day))).toEqual(truth.between(day, day));
    }
  });

  it('names the sources that cannot answer', async () => {
    const { training, phishing, exposure } = await summaries('2026-01-01', '2026-12-31');
    expect(training.complete).toBe(false);
    expect(training.missing.map(({ source, code, affects }) => [source.slug, code, affects])).toEqual([
      ['cp', 'NOT_SUPPORTED', 'PERIOD'],
      ['cg', 'NOT_SUPPORTED', 'PERIOD'],
    ]);
    expect(training.completionRate.excluded?.map(({ source, reason }) => [source.slug, reason])).toEqual([
      ['cp', 'NO_DATES'],
      ['cg', 'NO_DATES'],
    ]);
    expect(training.completionRate.sources?.map(({ slug }) => slug)).toEqual(['sm', 'iq', 'ch']);
    expect(phishing.complete).toBe(false);
    expect(phishing.missing.map(({ source, affects }) => [source.slug, affects])).toEqual([['cp', 'PERIOD']]);
    expect(exposure.complete).toBe(true);
  });

  it('is refused with the argument and the fix', async () => {
    for (const [field, message] of [
      ['training(period: {}) { assigned }', '"period" needs `lastDays`, `from` or `to`'],
      ['phishing(period: { lastDays: 0 }) { sent }', '"period.lastDays" must be from 1 to 36525'],
      ['trend(period: { lastDays: 401 }, interval: DAY) { from }', '"period" has more than 400 intervals'],
    ] as const) {
      const { errors } = await system.ask(`{ company(slug: "acme") { ${field} } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(errors?.[0]?.message).toContain(message);
    }
  });
});

describe('a trend', () => {
  it.each(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'])(
    'by %s equals the summary of each of its points',
    async (interval) => {
      const period = interval === 'DAY' ? ofDays('2026-05-20', '2026-06-10') : ofDays('2025-12-17', '2026-05-06');
      const { trend } = (await ask(`trend(period: ${period}, interval: ${interval}) { from to ${NUMBERS} }`)) as {
        trend: (Summaries & { from: string; to: string })[];
      };
      for (const point of trend) {
        const { from, to, ...numbers } = point;
        expect(numbers).toEqual(await summaries(from, to));
        expect(numbersOf(point)).toEqual(truth.between(from, to));
      }
      expect(trend[0]?.from).toBe(interval === 'DAY' ? '2026-05-20' : '2025-12-17');
      expect(trend.at(-1)?.to).toBe(interval === 'DAY' ? '2026-06-10' : '2026-05-06');
    },
  );

  it('of months sums up to the year, for what has one date', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.date({ min: new Date('2025-01-01'), max: new Date('2026-06-01'), noInvalidDate: true }),
        async (date) => {
          const from = date.toISOString().slice(0, 10);
          const period = ofDays(
            from,
            `${Number(from.slice(0, 4)) + 1}${from.slice(4) === '-02-29' ? '-02-28' : from.slice(4)}`,
          );
          const data = (await ask(
            `${inPeriod(period)} trend(period: ${period}, interval: MONTH) { ${NUMBERS} }`,
          )) as Summaries & { trend: Summaries[] };
          const sum = (of: (summaries: Summaries) => unknown) =>
            data.trend.reduce((total, point) => total + Number(of(point)), 0);
          for (const field of ['sent', 'opened', 'clicked', 'submitted', 'reported', 'automatedClicks'])
            expect([field, sum(({ phishing }) => phishing[field])]).toEqual([field, data.phishing[field]]);
          for (const field of ['completed', 'completedLate'])
            expect([field, sum(({ training }) => training[field])]).toEqual([field, data.training[field]]);
          expect(sum(({ exposure }) => exposure['unacknowledged'])).toBe(data.exposure['unacknowledged']);
        },
      ),
      { seed: 18, numRuns: 6 },
    );
  });

  it('costs no vendor call more than the plain summaries', async () => {
    const callsFor = async (fields: string) => {
      await system.refresh();
      system.forget();
      await ask(fields);
      return (['sibermate', 'infosec-iq', 'cyberpilot', 'cyberhoot', 'cyber-guru'] as const).map((vendor) =>
        system.calls(vendor),
      );
    };
    const plain = await callsFor(NUMBERS);
    expect(await callsFor(`trend(period: { lastDays: 365 }, interval: MONTH) { ${NUMBERS} }`)).toEqual(plain);
    expect(await callsFor(inPeriod('{ lastDays: 90 }'))).toEqual(plain);
  });

  it('is the same for a group and for a learner as their summaries', async () => {
    const { groups, learners } = (await ask(
      `groups(first: 3) { nodes { ${inPeriod('{ lastDays: 300 }')} risk { low medium high critical } trend(period: { lastDays: 300 }, interval: YEAR) { from to ${NUMBERS} } } }
       learners(first: 30) { nodes { ${inPeriod('{ lastDays: 300 }')} trend(period: { lastDays: 300 }, interval: YEAR) { from to ${NUMBERS} } } }`,
    )) as Record<string, { nodes: (Summaries & { trend: (Summaries & { from: string; to: string })[] })[] }>;
    for (const node of [...(groups?.nodes ?? []), ...(learners?.nodes ?? [])]) {
      const sent = node.trend.reduce((sum, { phishing }) => sum + Number(phishing?.['sent'] ?? 0), 0);
      expect(sent).toBe(Number(node.phishing?.['sent'] ?? 0));
      const completed = node.trend.reduce((sum, { training }) => sum + Number(training['completed']), 0);
      expect(completed).toBe(node.training['completed']);
    }
  });

  it('of everybody is the sum over the learners', async () => {
    const { learners } = (await ask(
      `learners(first: 500) { nodes { ${inPeriod('{ from: "2026-01-01", to: "2026-06-30" }')} } }`,
    )) as { learners: { nodes: Summaries[] } };
    const all = await summaries('2026-01-01', '2026-06-30');
    const sum = (of: (one: Summaries) => unknown) =>
      learners.nodes.reduce((total, one) => total + Number(of(one) ?? 0), 0);
    for (const field of ['assigned', 'completed', 'overdue', 'inProgress'])
      expect([field, sum(({ training }) => training?.[field])]).toEqual([field, all.training[field]]);
    expect(sum(({ phishing }) => phishing?.['sent'])).toBe(all.phishing['sent']);
    expect(sum(({ phishing }) => phishing?.phishProneRate.numerator)).toBe(all.phishing.phishProneRate.numerator);
  });
});
