import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startFakes } from '../fake-vendors';
import type { FakeSource, FakeSystem } from '../fake-vendors';

/** Whatever numbers vendors send: each stays within its valid range, and an impossible one affects its own row only. */

let system: FakeSystem;
afterEach(() => system.close());

interface Rate {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}
interface How {
  readonly complete: boolean;
  readonly missing: readonly {
    readonly code: string;
    readonly source: { readonly slug: string };
    readonly message: string;
  }[];
  readonly sources: readonly { readonly state: string; readonly source: { readonly slug: string } }[];
  readonly unavailableCounts: readonly { readonly field: string; readonly source: { readonly slug: string } }[];
}
interface Training extends How {
  readonly assigned: number;
  readonly completed: number;
  readonly inProgress: number;
  readonly overdue: number;
  readonly averageScore: number | null;
  readonly completionRate: Rate;
}
interface Phishing extends How {
  readonly sent: number;
  readonly opened: number;
  readonly clicked: number;
  readonly submitted: number;
  readonly reported: number;
  readonly clickRate: Rate;
  readonly phishProneRate: Rate;
  readonly reportRate: Rate;
}
interface Numbers {
  readonly training: Training | null;
  readonly phishing: Phishing | null;
}
const RATE = '{ value numerator denominator }';
const HOW =
  'complete missing { code message source { slug } } sources { state source { slug } } unavailableCounts { field source { slug } }';
const NUMBERS = `training { assigned completed inProgress overdue averageScore completionRate ${RATE} ${HOW} }
  phishing { sent opened clicked submitted reported clickRate ${RATE} phishProneRate ${RATE} reportRate ${RATE} ${HOW} }`;
const EVERYTHING = `{ company(slug: "acme") { ${NUMBERS} risk { average low medium high critical complete }
  learners(first: 100, orderBy: { field: RISK_SCORE }) { nodes { email ${NUMBERS} risk { score factors { value } }
    courseResults { nodes { score } } accounts { training { assigned } phishing { sent }
      ... on CyberPilotAccount { enrolledCourses emailsSent averageScore } } } } } }`;
interface Answer {
  readonly company: Numbers & {
    readonly risk: { readonly average: number | null } | null;
    readonly learners: {
      readonly nodes: readonly (Numbers & {
        readonly email: string | null;
        readonly risk: { readonly score: number; readonly factors: readonly { readonly value: number }[] } | null;
        readonly courseResults: { readonly nodes: readonly { readonly score: number | null }[] };
      })[];
    };
  };
}

const pilot = (id: number, more: object = {}) => ({
  enrolledCourses: 2,
  notCompletedCourses: 1,
  overdueCourses: 0,
  averageScore: 80,
  enrolledMaterials: 0,
  notCompletedMaterials: 0,
  phishingCampaigns: 1,
  emailsSent: 4,
  linksClicked: 1,
  dataSubmitted: 0,
  user: { id: String(id), email: `p${id}@acme.example`, name: `Pia Nord${id}`, groups: [] },
  ...more,
});
const guru = (id: number, assigned: unknown, completed: unknown) => ({
  email: `p${id}@acme.example`,
  assigned_total: assigned,
  completed_total: completed,
});

describe('one impossible count', () => {
  it.each<[string, object, string, string]>([
    ['half a course', { enrolledCourses: 2.5 }, 'assigned', 'training'],
    ['three thousand million courses', { enrolledCourses: 3e9 }, 'assigned', 'training'],
    ['a negative number of courses', { enrolledCourses: -2 }, 'assigned', 'training'],
    ['half a mail', { emailsSent: 4.5 }, 'sent', 'phishing'],
    ['more clicked than sent', { emailsSent: 1, linksClicked: 3 }, 'sent', 'phishing'],
    ['more overdue than assigned', { overdueCourses: 7 }, 'overdue', 'training'],
  ])('(%s) drops its own row only, and is reported as an error of the vendor', async (_, bad, count, what) => {
    system = await startFakes({ cp: { vendor: 'cyberpilot', people: [pilot(1), pilot(2, bad), pilot(3)] } });
    const { data, errors = [] } = await system.ask<Answer>(EVERYTHING);
    expect(errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
    const { training, phishing, learners } = data.company;
    const summary = what === 'training' ? training : phishing;
    const other = what === 'training' ? phishing : training;
    expect(summary).toMatchObject({ complete: false, sources: [{ state: 'PARTIAL' }] });
    expect(summary?.missing.map(({ code, source }) => [code, source.slug])).toContainEqual(['BAD_RESPONSE', 'cp']);
    expect(summary?.unavailableCounts).toContainEqual({ field: count, source: { slug: 'cp' } });
    // The numbers of the others stay: two of three people.
    const perPerson = { assigned: 2, sent: 4, overdue: 0 }[count] ?? 0;
    expect(summary).toMatchObject({ [count]: 2 * perPerson });
    expect(other?.complete).toBe(true);
    expect(learners.nodes).toHaveLength(3);
    expect(system.bugs).toEqual([]);
  });

  it('in a vendor-specific field is null, and reported, too', async () => {
    system = await startFakes({
      cp: { vendor: 'cyberpilot', people: [pilot(1), pilot(2, { phishingCampaigns: 1.5 })] },
    });
    const { data, errors = [] } = await system.ask<{
      company: { learners: { nodes: { accounts: { phishingCampaigns: number | null }[] }[] } };
    }>(
      '{ company(slug: "acme") { learners { nodes { accounts { ... on CyberPilotAccount { phishingCampaigns } } } } } }',
    );
    const values = data.company.learners.nodes.flatMap(({ accounts }) =>
      accounts.map((account) => account.phishingCampaigns),
    );
    expect(values).toEqual([1, null]);
    expect(errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
  });
});

describe('sums beyond the range of a count', () => {
  const most = 2 ** 31 - 1;
  it('leave out the source that they come from', async () => {
    const huge = { enrolledCourses: most, notCompletedCourses: 0, averageScore: 10 };
    system = await startFakes({
      cp: { vendor: 'cyberpilot', people: [pilot(1, huge), pilot(2, huge)] },
      cg: { vendor: 'cyber-guru', people: [guru(1, 6, 2), guru(2, 4, 3)] },
    });
    const { data, errors = [] } = await system.ask<Answer>(EVERYTHING);
    const { training, phishing, learners } = data.company;
    expect(training).toMatchObject({ assigned: 10, completed: 5, complete: false });
    expect(training?.missing).toMatchObject([{ code: 'BAD_RESPONSE', source: { slug: 'cp' } }]);
    expect(phishing).toMatchObject({ sent: 8, complete: true });
    // The numbers of one person alone may still be in range, where one source has them.
    expect(learners.nodes.every((node) => (node.training?.assigned ?? 0) <= most)).toBe(true);
    expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('any value for any number', () => {
  const anything = fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 9 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<unknown>(
        2.5,
        -1,
        1e308,
        3e9,
        2 ** 31 - 1,
        2 ** 31,
        '7',
        '87,5',
        'n/a',
        '',
        null,
        true,
        [],
        {},
        '1e5',
        '0x10',
        ' 3 ',
      ),
    },
  );
  const people = <T>(row: (id: number) => fc.Arbitrary<T>) =>
    fc.tuple(...[1, 2, 3, 4].map((id) => row(id))).chain((rows) => fc.subarray(rows));
  const population = fc.record({
    cp: people((id) =>
      fc
        .record({
          enrolledCourses: anything,
          notCompletedCourses: anything,
          overdueCourses: anything,
          averageScore: anything,
          enrolledMaterials: anything,
          notCompletedMaterials: anything,
          emailsSent: anything,
          linksClicked: anything,
          dataSubmitted: anything,
        })
        .map((row) => pilot(id, row)),
    ),
    cg: people((id) => fc.tuple(anything, anything).map(([assigned, completed]) => guru(id, assigned, completed))),
    sm: people((id) =>
      anything.map((riskScore) => ({
        id: `l${id}`,
        email: `p${id}@acme.example`,
        firstName: 'Pia',
        lastName: `Nord${id}`,
        riskScore,
      })),
    ),
    results: people((id) =>
      anything.map((score) => ({
        learnerId: `l${id}`,
        courseId: 'c1',
        courseName: 'One',
        completedAt: '2026-03-01T00:00:00.000Z',
        score,
      })),
    ),
    ch: people((id) =>
      anything.map((score) => ({
        id,
        email_address: `p${id}@acme.example`,
        first_name: 'Pia',
        last_name: `Nord${id}`,
        hoot_score: score,
        active: 1,
      })),
    ),
  });

  const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value <= 2 ** 31 - 1;
  const isScore = (value: number | null) => value === null || (value >= 0 && value <= 100);
  const isRate = ({ value, numerator, denominator }: Rate) =>
    isCount(numerator) &&
    isCount(denominator) &&
    numerator <= denominator &&
    value === (denominator === 0 ? null : numerator / denominator);
  const check = ({ training, phishing }: Numbers): void => {
    if (training) {
      const { assigned, completed, inProgress, overdue, averageScore, completionRate } = training;
      for (const count of [assigned, completed, inProgress, overdue])
        expect([count, isCount(count)]).toEqual([count, true]);
      expect([averageScore, isScore(averageScore)]).toEqual([averageScore, true]);
      expect([completionRate, isRate(completionRate)]).toEqual([completionRate, true]);
    }
    if (phishing) {
      const { sent, opened, clicked, submitted, reported, clickRate, phishProneRate, reportRate } = phishing;
      for (const count of [sent, opened, clicked, submitted, reported])
        expect([count, isCount(count)]).toEqual([count, true]);
      for (const rate of [clickRate, phishProneRate, reportRate]) expect([rate, isRate(rate)]).toEqual([rate, true]);
    }
  };

  it('gives whole non-negative counts, rates from 0 to 1, scores from 0 to 100, and no internal error', async () => {
    const source = (vendor: FakeSource['vendor']): FakeSource => ({ vendor, people: [] });
    const sources = {
      cp: source('cyberpilot'),
      cg: source('cyber-guru'),
      sm: source('sibermate'),
      ch: source('cyberhoot'),
    };
    system = await startFakes(sources);
    let incomplete = 0;
    await fc.assert(
      fc.asyncProperty(population, async ({ cp, cg, sm, ch, results }) => {
        sources.cp.people = cp;
        sources.cg.people = cg;
        sources.sm.people = sm;
        sources.ch.people = ch;
        sources.sm.lists = { '/reports/course-results': results };
        const { data, errors = [] } = await system.ask<Answer>(EVERYTHING);
        const codes = new Set(errors.map(({ extensions }) => extensions.code));
        expect([...codes].filter((code) => !/^SOURCE_|NOT_SUPPORTED/.test(code))).toEqual([]);
        const { company } = data;
        check(company);
        if (company.training?.complete === false) incomplete += 1;
        expect(isScore(company.risk?.average ?? null)).toBe(true);
        for (const node of company.learners?.nodes ?? []) {
          check(node);
          expect(isScore(node.risk?.score ?? null)).toBe(true);
          expect(node.risk?.factors.every(({ value }) => isScore(value)) ?? true).toBe(true);
          for (const { score } of node.courseResults?.nodes ?? [])
            expect([score, isScore(score)]).toEqual([score, true]);
        }
      }),
      { numRuns: 120 },
    );
    expect(system.bugs).toEqual([]);
    expect(incomplete).toBeGreaterThan(10);
  }, 120_000);
});
