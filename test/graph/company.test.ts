import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Population } from '../../sandbox';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
let acme: Population['acme'];
beforeAll(async () => {
  system = await startTestSystem({ learners: 120 });
  acme = system.sandboxes.population.acme;
});
afterAll(() => system.close());

interface Row {
  id: string;
  name: string;
  lastName: string | null;
  email: string | null;
  status: string;
  updatedAt?: string;
  accounts: { source: { vendor: string } }[];
  missingFrom: { source: { vendor: string } }[];
  risk: { score: number; level: string } | null;
  training: { overdue: number; completionRate: { value: number | null } };
  phishing: { clicked: number; clickRate: { value: number | null } } | null;
  exposures: { totalCount: number };
}
const ROW = `id name lastName email status accounts { source { vendor } } missingFrom { source { vendor } } risk { score level }
  training { overdue completionRate { value } } phishing { clicked clickRate { value } } exposures { totalCount }`;

/** Only CyberPilot and CyberHoot provide due dates: overdue is unknown for learners whom neither knows. */
const overdueOf = ({ accounts, training }: Row): number | null =>
  accounts.some(({ source }) => ['CYBERPILOT', 'CYBERHOOT'].includes(source.vendor)) ? training.overdue : null;

async function learners(args: string): Promise<Row[]> {
  const { data, errors } = await system.ask<{ company: { learners: { totalCount: number; nodes: Row[] } } }>(
    `{ company(slug: "acme") { learners(first: 500${args}) { totalCount nodes { ${ROW} } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.company.learners.nodes).toHaveLength(data.company.learners.totalCount);
  return data.company.learners.nodes;
}

describe('a company’s learners', () => {
  it.each<[string, (row: Row) => boolean]>([
    ['status: [INACTIVE, ARCHIVED]', ({ status }) => status === 'INACTIVE' || status === 'ARCHIVED'],
    ['vendors: [CYBER_GURU]', ({ accounts }) => accounts.some(({ source }) => source.vendor === 'CYBER_GURU')],
    [
      'missingFrom: [INFOSEC_IQ, CYBERHOOT]',
      ({ missingFrom }) => missingFrom.some(({ source }) => ['INFOSEC_IQ', 'CYBERHOOT'].includes(source.vendor)),
    ],
    ['riskLevel: [HIGH, CRITICAL]', ({ risk }) => ['HIGH', 'CRITICAL'].includes(risk?.level ?? '')],
    ['exposed: true', ({ exposures }) => exposures.totalCount > 0],
    ['exposed: false', ({ exposures }) => exposures.totalCount === 0],
    ['overdue: true', ({ training }) => training.overdue > 0],
    ['overdue: false', (row) => overdueOf(row) === 0],
    ['minClicks: 2', ({ phishing }) => (phishing?.clicked ?? 0) >= 2],
    [
      'minClicks: 1, exposed: true',
      ({ phishing, exposures }) => (phishing?.clicked ?? 0) >= 1 && exposures.totalCount > 0,
    ],
  ])('filtered by { %s } are exactly those who match', async (filter, test) => {
    const everybody = await learners('');
    const filtered = await learners(`, filter: { ${filter} }`);
    expect(filtered.map(({ id }) => id)).toEqual(everybody.filter(test).map(({ id }) => id));
    expect(filtered.length).toBeGreaterThan(0);
    expect(filtered.length).toBeLessThan(everybody.length);
  });

  it.each<[string, (row: Row) => number | string | null | undefined]>([
    ['RISK_SCORE', ({ risk }) => risk?.score],
    ['CLICK_RATE', ({ phishing }) => phishing?.clickRate.value],
    ['COMPLETION_RATE', ({ training }) => training.completionRate.value],
    ['OVERDUE', overdueOf],
    ['EMAIL', ({ email }) => email],
    // Without accents and letter case; a thorn is written th.
    [
      'NAME',
      ({ lastName, name }) =>
        (lastName ?? name).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('þ', 'th'),
    ],
  ])('sorted by %s, in both directions, have unknown values last', async (field, valueOf) => {
    for (const direction of ['ASC', 'DESC']) {
      const values = (await learners(`, orderBy: { field: ${field}, direction: ${direction} }`)).map(valueOf);
      const known = values.filter((value) => value !== null && value !== undefined);
      const sorted = [...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(known).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
      expect(values.slice(known.length).every((value) => value === null || value === undefined)).toBe(true);
    }
  });

  it('paged through give every learner once, in the same order', async () => {
    const everybody = (await learners(', orderBy: { field: RISK_SCORE, direction: DESC }')).map(({ id }) => id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        data: {
          company: { learners: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
        };
      } = await system.ask(
        'query ($after: String) { company(slug: "acme") { learners(first: 17, after: $after, orderBy: { field: RISK_SCORE, direction: DESC }) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
        { variables: { after } },
      );
      const { nodes, pageInfo } = page.data.company.learners;
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(everybody);
  });

  it('filtered by group are its members, at every vendor that has groups', async () => {
    const { data } = await system.ask<{
      company: {
        groups: {
          nodes: {
            id: string;
            externalId: string;
            name: string;
            source: { slug: string };
            learners: { totalCount: number; nodes: { accounts: { source: { slug: string }; externalId: string }[] }[] };
          }[];
        };
      };
    }>(
      '{ company(slug: "acme") { groups(first: 100) { nodes { id externalId name source { slug } learners(first: 500) { totalCount nodes { accounts { source { slug } externalId } } } } } } }',
    );
    const groups = data.company.groups.nodes;
    expect(new Set(groups.map(({ source }) => source.slug))).toEqual(new Set(['sm', 'iq', 'cp', 'ch', 'cg']));
    const membersOf = (slug: string, id: string): readonly string[] => {
      if (slug === 'sm') return acme.sibermate.groups.find((group) => group.id === id)?.learnerIds ?? [];
      if (slug === 'iq')
        return acme.infosecIq.learners.filter(({ groupIds }) => groupIds.includes(id)).map((learner) => learner.id);
      if (slug === 'ch') return acme.cyberhoot.groups.find((group) => group.id === id)?.userIds ?? [];
      if (slug === 'cg')
        return acme.cyberGuru.users.filter(({ team }) => team === id).map(({ email }) => email.trim().toLowerCase());
      const [kind, own] = id.split(':');
      return acme.cyberpilot.users
        .filter(({ branch, groups: some }) =>
          kind === 'branch' ? branch?.id === own : some.some((group) => group.id === own),
        )
        .map((user) => user.id);
    };
    for (const { externalId, source, learners: people } of groups) {
      const shown = people.nodes.flatMap(({ accounts }) =>
        accounts.filter((account) => account.source.slug === source.slug).map((account) => account.externalId),
      );
      expect([externalId, shown.sort()]).toEqual([externalId, [...membersOf(source.slug, externalId)].sort()]);
    }
    const [first] = groups;
    expect(await learners(`, filter: { group: "${first?.id ?? ''}" }`)).toHaveLength(first?.learners.totalCount ?? -1);
  });
});

describe('a company’s summary', () => {
  it('is the sum over its learners, with each person counted once', async () => {
    const { data } = await system.ask<{
      company: {
        training: Record<string, number>;
        phishing: Record<string, number> & { phishProneRate: { numerator: number; denominator: number } };
        learners: {
          nodes: {
            training: Record<string, number>;
            phishing: (Record<string, number> & { phishProneRate: { numerator: number; denominator: number } }) | null;
          }[];
        };
      };
    }>(`{ company(slug: "acme") { training { assigned completed inProgress overdue } phishing { sent opened clicked submitted reported phishProneRate { numerator denominator } }
        learners(first: 500) { nodes { training { assigned completed inProgress overdue } phishing { sent opened clicked submitted reported phishProneRate { numerator denominator } } } } } }`);
    const { training, phishing, learners: list } = data.company;
    for (const key of ['assigned', 'completed', 'inProgress', 'overdue']) {
      expect([key, training[key]]).toEqual([key, list.nodes.reduce((sum, one) => sum + (one.training[key] ?? 0), 0)]);
    }
    for (const key of ['sent', 'opened', 'clicked', 'submitted', 'reported']) {
      expect([key, phishing[key]]).toEqual([key, list.nodes.reduce((sum, one) => sum + (one.phishing?.[key] ?? 0), 0)]);
    }
    expect(phishing.phishProneRate).toEqual({
      numerator: list.nodes.filter((one) => (one.phishing?.phishProneRate.numerator ?? 0) > 0).length,
      denominator: list.nodes.filter((one) => (one.phishing?.phishProneRate.denominator ?? 0) > 0).length,
    });
    expect((training.completed ?? 0) + (training.inProgress ?? 0)).toBeLessThanOrEqual(training.assigned ?? 0);
  });

  it('reports who is missing from which source, and the planted conflicts', async () => {
    const { data } = await system.ask<{
      company: {
        coverage: {
          learners: number;
          bySource: { source: { slug: string }; known: number; missing: { totalCount: number } }[];
          conflicts: { reason: string; accounts: { externalId: string }[] }[];
        };
      };
    }>(
      '{ company(slug: "acme") { coverage { learners bySource { source { slug } known missing { totalCount } } conflicts { reason accounts { externalId } } } } }',
    );
    const { coverage } = data.company;
    for (const { known, missing } of coverage.bySource) expect(known + missing.totalCount).toBe(coverage.learners);
    const accountsOf = (key: string) =>
      Object.values(acme.people.find((person) => person.key === key)?.accounts ?? {}).map(({ id }) => id);
    const planted = [
      acme.cases?.sharedAddress,
      acme.cases?.sameIdOtherPerson,
      acme.cases && [acme.cases.changedAddress],
    ].map((keys) => (keys ?? []).flatMap(accountsOf).sort());
    expect(coverage.conflicts.map(({ accounts }) => accounts.map(({ externalId }) => externalId).sort())).toEqual(
      expect.arrayContaining(planted),
    );
    expect(coverage.conflicts).toHaveLength(planted.length);
    const [olga, peter] = acme.cases?.sameIdOtherPerson ?? [];
    const { data: people } = await system.ask<{
      company: {
        learners: {
          nodes: { accounts: { externalId: string }[]; identity: { confidence: string; conflicts: string[] } }[];
        };
      };
    }>(
      '{ company(slug: "acme") { learners(first: 500) { nodes { accounts { externalId } identity { confidence conflicts } } } } }',
    );
    const of = (key = '') =>
      people.company.learners.nodes.filter(({ accounts }) =>
        accounts.some(({ externalId }) => accountsOf(key).includes(externalId)),
      );
    expect(of(olga)[0]).not.toBe(of(peter)[0]);
    expect(of(olga)[0]?.identity.conflicts[0]).toContain('not merged');
    expect(of(acme.cases?.changedAddress)).toHaveLength(1);
    expect(of(acme.cases?.changedAddress)[0]?.identity.confidence).toBe('LIKELY');
  });

  it('never links the child company of a partner to another company', async () => {
    const { data, errors } = await system.ask<{
      company: { learners: { totalCount: number }; sources: { tenant: string; profile: { name: string } }[] };
    }>('{ company(slug: "globex") { learners { totalCount } sources { tenant profile { name } } } }');
    expect(errors).toBeUndefined();
    expect(data.company.sources).toEqual([
      { tenant: 'c_42', profile: { name: 'Globex' } },
      { tenant: '1001', profile: { name: 'Globex' } },
    ]);
    expect(data.company.learners.totalCount).toBeGreaterThan(100);
  });
});
