import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '../../src/domain/ids';
import { KEYS, configOf, sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { startServer } from '../../src/server/server';

/** Vendor groups of one name are one team, each person once, compared with the population. */

let system: TestSystem;
/** By `source/account id`: the learner's id in the graph. */
const learnerOf = new Map<string, string>();
beforeAll(async () => {
  system = await startTestSystem({ learners: 60 });
  const { data } = await system.ask<{
    company: { learners: { nodes: { id: string; accounts: { externalId: string; source: { slug: string } }[] }[] } };
  }>('{ company(slug: "acme") { learners(first: 500) { nodes { id accounts { externalId source { slug } } } } } }');
  for (const { id, accounts } of data.company.learners.nodes)
    for (const { externalId, source } of accounts) learnerOf.set(`${source.slug}/${externalId}`, id);
});
afterAll(() => system.close());

interface Group {
  readonly source: string;
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly string[];
}

/** All groups of acme as the vendors have them. */
function trueGroups(): readonly Group[] {
  const { sibermate, infosecIq, cyberpilot, cyberhoot, cyberGuru } = system.sandboxes.population.acme;
  const seen = new Map<string, Group & { accounts: string[] }>();
  const see = (source: string, id: string, name: string, account: string | null) => {
    const group = seen.get(`${source}/${id}`) ?? { source, id, name, accounts: [] };
    seen.set(`${source}/${id}`, group);
    if (account !== null) group.accounts.push(account);
  };
  for (const { id, name, learnerIds } of sibermate.groups) {
    see('sm', id, name, null);
    for (const account of learnerIds) see('sm', id, name, account);
  }
  for (const { id, name } of infosecIq.groups) {
    see('iq', id, name, null);
    for (const learner of infosecIq.learners) if (learner.groupIds.includes(id)) see('iq', id, name, learner.id);
  }
  for (const { id: account, branch, groups } of cyberpilot.users) {
    if (branch) see('cp', `branch:${branch.id}`, branch.name, account);
    for (const { id, name } of groups) see('cp', `group:${id}`, name, account);
  }
  for (const { id, name, userIds } of cyberhoot.groups) {
    see('ch', id, name, null);
    for (const account of userIds) see('ch', id, name, account);
  }
  for (const { email, team } of cyberGuru.users) see('cg', team, team, email.trim().toLowerCase());
  return [...seen.values()];
}

function peopleOf(groups: readonly Group[]): readonly string[] {
  return [
    ...new Set(
      groups.flatMap(({ source, accounts }) => accounts.flatMap((id) => learnerOf.get(`${source}/${id}`) ?? [])),
    ),
  ].sort();
}

interface Team {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly { readonly name: string; readonly externalId: string; readonly source: { slug: string } }[];
  readonly learners: {
    readonly totalCount: number;
    readonly complete: boolean;
    readonly nodes: readonly { id: string }[];
  };
}
interface Teams {
  readonly company: {
    readonly teams: {
      readonly nodes: readonly Team[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
}
const TEAM =
  'id name groups { name externalId source { slug } } learners(first: 500) { totalCount complete nodes { id } }';

async function teams(args = '', fields = TEAM): Promise<readonly Team[]> {
  const { data, errors } = await system.ask<Teams>(
    `{ company(slug: "acme") { teams(first: 100 ${args}) { totalCount nodes { ${fields} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.company.teams.nodes;
}

const names = (groups: readonly { readonly name: string }[]) => groups.map(({ name }) => name);

describe('Company.teams', () => {
  it('joins the groups of one name, and counts shared members once', async () => {
    const byName = Map.groupBy(trueGroups(), ({ name }) => name);
    const found = await teams();
    expect(names(found).sort()).toEqual([...byName.keys()].sort());
    expect(byName.get('Legal')).toHaveLength(5);
    for (const { name, groups, learners } of found) {
      const own = byName.get(name) ?? [];
      expect(groups.map(({ source, externalId }) => `${source.slug}/${externalId}`).sort()).toEqual(
        own.map(({ source, id }) => `${source}/${id}`).sort(),
      );
      expect(learners.nodes.map(({ id }) => id).sort()).toEqual(peopleOf(own));
      expect(learners).toMatchObject({ totalCount: peopleOf(own).length, complete: true });
    }
  });

  it('searches without letter case and accents, orders by numbers, and pages', async () => {
    expect(names(await teams('search: " LÉGAL "'))).toEqual(['Legal']);
    const sizes = new Map((await teams()).map(({ name, learners }) => [name, learners.totalCount]));
    const bySize = await teams('orderBy: { field: LEARNER_COUNT, direction: DESC }');
    const sorted = bySize.map(({ name }) => sizes.get(name) ?? 0);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    const all: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: GraphAnswer<Teams> = await system.ask<Teams>(
        `query ($after: String) { company(slug: "acme") { teams(first: 4, after: $after, orderBy: { field: RISK_SCORE, direction: DESC })
          { nodes { name } pageInfo { hasNextPage endCursor } } } }`,
        { variables: { after } },
      );
      all.push(...names(data.company.teams.nodes));
      ({ hasNextPage: more, endCursor: after } = data.company.teams.pageInfo);
    }
    expect([...all].sort()).toEqual([...sizes.keys()].sort());
    expect(new Set(all).size).toBe(all.length);
  });

  it('takes no more vendor calls than the groups', async () => {
    const calls = async (query: string) => {
      await system.refresh();
      system.forget();
      expect((await system.ask(`{ company(slug: "acme") { ${query} } }`)).errors).toBeUndefined();
      const endpoints = system.sandboxes.calls().map(({ endpoint }) => endpoint);
      return endpoints.filter((endpoint) => endpoint !== 'token').sort();
    };
    const inside = '{ nodes { learners(first: 3) { totalCount nodes { name } } } }';
    const ofGroups = await calls(`groups(first: 100) ${inside}`);
    expect(await calls(`teams(first: 100) ${inside}`)).toEqual(ofGroups);
    expect(await calls(`teams(orderBy: { field: LEARNER_COUNT }) { nodes { name } }`)).toEqual(ofGroups);
    const people = await calls('learners(first: 500) { nodes { groups { name } } }');
    expect(await calls('learners(first: 500) { nodes { teams { name } } }')).toEqual(people);
  });

  it('shows each person’s teams, and finds a team by its id', async () => {
    const { data } = await system.ask<{
      company: { learners: { nodes: { id: string; teams: { name: string }[] }[] } };
    }>('{ company(slug: "acme") { learners(first: 500) { nodes { id teams { name } } } } }');
    const all = await teams();
    for (const { id, teams: own } of data.company.learners.nodes)
      expect(names(own).sort()).toEqual(
        names(all.filter(({ learners }) => learners.nodes.some((one) => one.id === id))).sort(),
      );
    const [team] = all;
    const node = (id: string, key = KEYS.all) =>
      system.ask<{ node: object | null }>('query ($id: ID!) { node(id: $id) { __typename id ... on Team { name } } }', {
        variables: { id },
        key,
      });
    expect((await node(team?.id ?? '')).data.node).toEqual({ __typename: 'Team', id: team?.id, name: team?.name });
    expect((await node(encodeId('Team', 'acme', 'unknown'))).data.node).toBeNull();
    const { data: other } = await system.ask<{ company: { teams: { nodes: { id: string }[] } } }>(
      '{ company(slug: "globex") { teams(first: 1) { nodes { id } } } }',
    );
    expect((await node(other.company.teams.nodes[0]?.id ?? '', KEYS.acme)).data.node).toBeNull();
  });

  it('filters by teams; a foreign id looks like an unknown one', async () => {
    const [one, other] = await teams('orderBy: { field: LEARNER_COUNT }');
    const filtered = (team: readonly unknown[]) =>
      system.ask<{ company: { learners: { nodes: { id: string }[] } } | null }>(
        'query ($team: [ID!]) { company(slug: "acme") { learners(first: 500, filter: { team: $team }) { nodes { id } } } }',
        { variables: { team } },
      );
    const expected = new Set([one, other].flatMap((team) => team?.learners.nodes.map(({ id }) => id) ?? []));
    const { data } = await filtered([one?.id, other?.id]);
    expect(data.company?.learners.nodes.map(({ id }) => id).sort()).toEqual([...expected].sort());
    const { data: globex } = await system.ask<{ company: { teams: { nodes: { id: string }[] } } }>(
      '{ company(slug: "globex") { teams(first: 1) { nodes { id } } } }',
    );
    const refused = await Promise.all(
      [globex.company.teams.nodes[0]?.id, encodeId('Team', 'acme', 'unknown'), 'nonsense'].map(async (id) => {
        const { errors } = await filtered([id]);
        return errors?.map(({ message, extensions }) => [message, extensions.code]);
      }),
    );
    const message = '"filter.team" holds an id that is not the id of a team of this company';
    expect(refused).toEqual(Array(3).fill([[message, 'BAD_USER_INPUT']]));
  });

  it('are incomplete, and no id of a team is refused, where a source’s list of groups has a broken record', async () => {
    interface Lacking {
      readonly complete: boolean;
      readonly missing: readonly { readonly source: { readonly slug: string } }[];
    }
    const lacking = 'complete missing { source { slug } }';
    const [whole] = trueGroups().filter(({ source }) => source === 'iq');
    const lost = (await teams('')).find(({ name }) => name === whole?.name);
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'IQ-18', kind: 'broken-record' }]);
    const { data } = await system
      .ask<{
        company: {
          teams: { nodes: { id: string; training: Lacking; risk: Lacking; learners: Lacking }[] };
          learners: Lacking & { totalCount: number };
        };
      }>(
        `query ($team: [ID!]) { company(slug: "acme") {
          teams(first: 100) { nodes { id training { ${lacking} } risk { ${lacking} } learners { ${lacking} } } }
          learners(filter: { team: $team }) { totalCount ${lacking} }
        } }`,
        { variables: { team: [lost?.id] } },
      )
      .finally(() => system.sandboxes.setFaults([]));
    const { nodes } = data.company.teams;
    expect(nodes.length).toBeGreaterThan(5);
    expect(nodes.map(({ id }) => id)).not.toContain(lost?.id);
    expect(data.company.learners.totalCount).toBe(0);
    for (const one of [data.company.learners, ...nodes.flatMap((team) => [team.training, team.risk, team.learners])]) {
      expect(one.complete).toBe(false);
      expect(one.missing.map(({ source }) => source.slug)).toContain('iq');
    }
  });

  it('sums up the people of a team', async () => {
    const fields = 'learners(first: 60) { nodes { phishing { sent clicked } training { assigned completed } } }';
    const sums = 'phishing { sent clicked complete } training { assigned completed } risk { low medium high critical }';
    const { data } = await system.ask<{
      company: {
        teams: {
          nodes: {
            phishing: { sent: number; clicked: number };
            training: { assigned: number; completed: number };
            learners: { nodes: { phishing: { sent: number; clicked: number } | null }[] };
          }[];
        };
      };
    }>(`{ company(slug: "acme") { teams(first: 15) { nodes { ${fields} ${sums} } } } }`);
    expect(data.company.teams.nodes.length).toBeGreaterThan(5);
    for (const { learners, phishing } of data.company.teams.nodes) {
      const total = (count: 'sent' | 'clicked') =>
        learners.nodes.reduce((sum, one) => sum + (one.phishing?.[count] ?? 0), 0);
      expect(phishing).toEqual({ sent: total('sent'), clicked: total('clicked'), complete: true });
    }
  });
});

describe('teams of the configuration', () => {
  it('join groups, and keep others apart', async () => {
    const legal = trueGroups().find(({ source, name }) => source === 'ch' && name === 'Legal');
    const rules = [
      {
        name: 'Money',
        groups: [
          { source: 'sm', name: ' FINANCE' },
          { source: 'iq', name: 'Sales' },
        ],
      },
      {
        name: 'Legal',
        groups: [
          { source: 'ch', id: legal?.id ?? '' },
          { source: 'sm', name: 'No such group' },
        ],
      },
    ];
    const config = configOf(system.sandboxes);
    const server = await startServer({
      config: {
        ...config,
        companies: config.companies.map((company) =>
          company.slug === 'acme'
            ? {
                ...company,
                teams: rules.map(({ name, groups }) => ({
                  name,
                  groups: groups.map((ref) => ({ name: null, id: null, ...ref })),
                })),
              }
            : company,
        ),
      },
      schema: sharedSchema(),
    });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ company(slug: "acme") { teams(first: 100) { nodes { ${TEAM} } } } }` }),
    });
    const { data } = (await response.json()) as { data: Teams };
    await server.close();
    const groupsOf = (name: string) =>
      data.company.teams.nodes
        .filter((team) => team.name === name)
        .map(({ groups }) => groups.map(({ source, name: group }) => `${source.slug} ${group}`).sort());
    expect(groupsOf('Money')).toEqual([['iq Sales', 'sm Finance']]);
    expect(groupsOf('Legal').sort()).toEqual([['cg Legal', 'cp Legal', 'iq Legal', 'sm Legal'], ['ch Legal']]);
    expect(groupsOf('Sales')).toEqual([['cg Sales', 'ch Sales', 'cp Sales', 'sm Sales']]);
    expect(new Set(data.company.teams.nodes.map(({ id }) => id)).size).toBe(data.company.teams.nodes.length);
    const groups = data.company.teams.nodes.flatMap((team) => team.groups);
    expect(groups).toHaveLength(trueGroups().length);
  });
});
