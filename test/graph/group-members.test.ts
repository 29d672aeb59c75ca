import { afterEach, describe, expect, it } from '@jest/globals';
import { encodeId } from '../../src/domain/ids';
import { startFakes } from '../fake-vendors';
import type { FakeSource, FakeSystem } from '../fake-vendors';

/** Who is in a group: what could not be read of it is reported, whichever way the people of the group are asked for. */

let system: FakeSystem;
afterEach(() => system.close());

const seen = (id: number, groups: unknown) => ({
  user: { id: String(id), email: `p${id}@acme.example`, name: `Pia Nord${id}`, groups },
});
const smLearner = (id: number, groupIds: unknown) => ({ id: String(id), email: `p${id}@acme.example`, groupIds });
const chUser = (id: number) => ({ id, email_address: `p${id}@acme.example`, active: 1 });
const iqLearner = (id: number) => ({ id, email: `p${id}@acme.example`, first_name: 'Pia', last_name: `Nord${id}` });
const sales = { id: '7', name: 'Sales' };
const IQ_MEMBERS = '/learner-groups/7/learners';

interface Case {
  readonly source: FakeSource;
  readonly group: string;
  readonly found: number;
  /** null where all is well */
  readonly code: string | null;
}
const CASES: Readonly<Record<string, Case>> = {
  'CyberHoot, its groups fail': {
    source: { vendor: 'cyberhoot', people: [chUser(1), chUser(2)], failing: ['/customers/groups/'] },
    group: '7',
    found: 0,
    code: 'UNAVAILABLE',
  },
  'CyberHoot, a member cannot be read': {
    source: {
      vendor: 'cyberhoot',
      people: [chUser(1), chUser(2)],
      lists: { '/customers/groups/': [{ id: 7, name: 'Sales', users: [{ id: 1 }, {}] }] },
    },
    group: '7',
    found: 1,
    code: 'BAD_RESPONSE',
  },
  'CyberHoot, all is well': {
    source: {
      vendor: 'cyberhoot',
      people: [chUser(1), chUser(2)],
      lists: { '/customers/groups/': [{ id: 7, name: 'Sales', users: { '2': { id: 2 } } }] },
    },
    group: '7',
    found: 1,
    code: null,
  },
  'Infosec IQ, the members of the group fail': {
    source: {
      vendor: 'infosec-iq',
      people: [iqLearner(1), iqLearner(2)],
      lists: { '/learner-groups': [sales] },
      failing: [IQ_MEMBERS],
    },
    group: '7',
    found: 0,
    code: 'UNAVAILABLE',
  },
  'Infosec IQ, all is well': {
    source: {
      vendor: 'infosec-iq',
      people: [iqLearner(1), iqLearner(2)],
      lists: { '/learner-groups': [sales], [IQ_MEMBERS]: [iqLearner(1)] },
    },
    group: '7',
    found: 1,
    code: null,
  },
  'CyberPilot, the groups of a person cannot be read': {
    source: { vendor: 'cyberpilot', people: [seen(1, [sales]), seen(2, 'Sales')] },
    group: 'group:7',
    found: 1,
    code: 'BAD_RESPONSE',
  },
  'CyberPilot, all is well': {
    source: { vendor: 'cyberpilot', people: [seen(1, [sales]), seen(2, [])] },
    group: 'group:7',
    found: 1,
    code: null,
  },
  'SiberMate, the groups of a person cannot be read': {
    source: {
      vendor: 'sibermate',
      people: [smLearner(1, ['7']), smLearner(2, 'Sales')],
      lists: { '/groups': [sales] },
    },
    group: '7',
    found: 1,
    code: 'BAD_RESPONSE',
  },
  'SiberMate, all is well': {
    source: { vendor: 'sibermate', people: [smLearner(1, ['7']), smLearner(2, [])], lists: { '/groups': [sales] } },
    group: '7',
    found: 1,
    code: null,
  },
};

interface Shown {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly missing: readonly { readonly code: string; readonly affects: string | null }[];
}
interface People {
  readonly company: { readonly learners: Shown };
}
interface Groups {
  readonly company: { readonly groups: { readonly nodes: readonly { readonly learners: Shown | null }[] } | null };
}
const SHOWN = '{ totalCount complete missing { code affects } }';

describe.each(Object.entries(CASES))('%s', (_, { source, group, found, code }) => {
  it('as a filter and as the group’s own list', async () => {
    system = await startFakes({ it: source });
    const id = encodeId('Group', 'acme', 'it', group);
    const filter = await system.ask<People>(
      `{ company(slug: "acme") { learners(filter: { group: "${id}" }) ${SHOWN} } }`,
    );
    const { totalCount, complete, missing } = filter.data.company.learners;
    expect({ totalCount, complete }).toEqual({ totalCount: found, complete: code === null });
    expect(missing.filter(({ affects }) => affects === 'FILTER')).toEqual(
      code === null ? [] : [{ code, affects: 'FILTER' }],
    );
    const own = await system.ask<Groups>(`{ company(slug: "acme") { groups { nodes { learners ${SHOWN} } } } }`);
    const list = own.data.company.groups?.nodes[0]?.learners;
    if (code === 'UNAVAILABLE') expect([list ?? null, own.errors?.length]).toEqual([null, 1]);
    else expect([list?.totalCount, list?.complete]).toEqual([found, code === null]);
    expect(system.bugs).toEqual([]);
  });
});

it('an object that stands twice in a list is one, and a contradiction is reported', async () => {
  const twice = (rows: readonly object[]) => [...rows, ...rows.map((row) => ({ ...row, name: 'Another name' }))];
  const object = { id: '7', name: 'Seven', policy_name: 'Seven', policy_type: 'video' };
  const lists = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, twice([object])]));
  system = await startFakes({
    sm: {
      vendor: 'sibermate',
      people: [],
      lists: lists(['/groups', '/courses', '/policies', '/simulations', '/breaches/services']),
    },
    ch: {
      vendor: 'cyberhoot',
      people: [],
      lists: {
        '/customers/groups/': twice([object]),
        '/customers/assignments/': [object, { ...object, policy_name: 'Another name' }],
      },
    },
  });
  const fields = ['groups', 'courses', 'policies', 'simulations', 'breaches'];
  const { data } = await system.ask<{
    readonly company: Readonly<Record<string, { readonly complete: boolean; readonly nodes: readonly object[] }>>;
  }>(`{ company(slug: "acme") { ${fields.map((field) => `${field} { complete nodes { id } }`).join(' ')} } }`);
  for (const field of fields) {
    const ids = data.company[field]?.nodes.map((node) => JSON.stringify(node)) ?? [];
    expect([field, ids.length > 0, new Set(ids).size]).toEqual([field, true, ids.length]);
    expect([field, data.company[field]?.complete]).toEqual([field, false]);
  }
});
