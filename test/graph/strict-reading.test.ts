import { afterEach, describe, expect, it } from '@jest/globals';
import { startStubs } from '../stub-vendors';
import type { Asked, Stub, StubSystem } from '../stub-vendors';

/** Unreadable vendor values, seen through the graph: no record is lost, and nothing is made up. */

let system: StubSystem | undefined;
afterEach(async () => {
  await system?.close();
  system = undefined;
});
async function start(stubs: Readonly<Record<string, Stub>>): Promise<StubSystem> {
  system = await startStubs(stubs);
  return system;
}

const siberMate = (people: readonly object[]): Stub => ({
  vendor: 'sibermate',
  answer: ({ path }) => (path === '/learners' ? { json: { data: people } } : undefined),
});
const person = (id: string, more: object = {}) => ({
  id,
  email: `p${id}@acme.example`,
  firstName: 'Pia',
  lastName: `Nord${id}`,
  active: true,
  ...more,
});
const cyberPilot = (rows: readonly object[]): Stub => ({
  vendor: 'cyberpilot',
  answer: ({ query }) => ({
    json: { count: rows.length, result: rows.slice(Number(query.get('skip')), Number(query.get('skip')) + 100) },
  }),
});
const row = (id: string, more: object = {}) => ({
  enrolledCourses: 2,
  notCompletedCourses: 1,
  overdueCourses: 0,
  enrolledMaterials: 0,
  notCompletedMaterials: 0,
  averageScore: 80,
  user: { id, email: `c${id}@acme.example`, name: 'Pia Nord', groups: [] },
  ...more,
});

interface People {
  readonly company: {
    readonly learners: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly email: string | null;
        readonly training: { readonly averageScore: number | null } | null;
        readonly accounts: readonly { readonly externalId: string; readonly createdAt: string | null }[];
      }[];
    };
  };
}
async function people(): Promise<People['company']['learners']> {
  const answer = await system?.ask<People>(
    '{ company(slug: "acme") { learners(first: 500) { totalCount nodes { email training { averageScore } accounts { externalId createdAt } } } } }',
  );
  expect(answer?.errors).toBeUndefined();
  if (!answer) throw new Error('no answer');
  return answer.data.company.learners;
}

describe('a time', () => {
  const unreadable = ['01/02/2025', '01.02.2025', '03-02-2025', 'Week 3', '3', '2025-02-31', '2025-02-30T10:00:00Z'];
  const nonsense = ['Attempt 2', '0000-00-00 00:00:00', 'N/A', 'never', '2025-99-99', 17, true, {}, [], '1e9'];
  const readable: readonly (readonly [unknown, string])[] = [
    ['2025-03-01 10:00:00+02', '2025-03-01T08:00:00.000Z'],
    ['2025-03-01 10:00:00 UTC', '2025-03-01T10:00:00.000Z'],
    ['Sat, 01 Mar 2025 10:00:00 GMT', '2025-03-01T10:00:00.000Z'],
    ['2025-03-01T10:00:00 +02:00', '2025-03-01T08:00:00.000Z'],
    ['2025-03-01T10:00:00,123Z', '2025-03-01T10:00:00.123Z'],
    ['20250301T100000Z', '2025-03-01T10:00:00.000Z'],
    [1735689600, '2025-01-01T00:00:00.000Z'],
  ];

  it('that cannot be read is null, and loses no record', async () => {
    const texts = [...unreadable, ...nonsense, ...readable.map(([text]) => text)];
    await start({ sm: siberMate(texts.map((createdAt, index) => person(String(index), { createdAt }))) });
    const { nodes } = await people();
    expect(nodes).toHaveLength(texts.length);
    const times = new Map(nodes.flatMap(({ accounts }) => accounts.map((one) => [one.externalId, one.createdAt])));
    expect(texts.map((_, index) => times.get(String(index)))).toEqual([
      ...[...unreadable, ...nonsense].map(() => null),
      ...readable.map(([, time]) => time),
    ]);
  });

  it('in milliseconds is not read as seconds', async () => {
    const user = { id: 1, first_name: 'Pia', last_name: 'Nord', email_address: 'p1@acme.example', active: 1 };
    await start({
      ch: {
        vendor: 'cyberhoot',
        answer: ({ path }) =>
          path === '/customers/users/' ? { json: [{ ...user, date_created: 1735689600000 }] } : undefined,
      },
    });
    expect((await people()).nodes[0]?.accounts).toEqual([{ externalId: '1', createdAt: '2025-01-01T00:00:00.000Z' }]);
  });
});

it('a number is read exactly, or as null', async () => {
  const given: readonly (readonly [unknown, number | null])[] = [
    ['87,5', 87.5],
    ['87.5', 87.5],
    ['75,50 %', null],
    ['1.234,5', null],
    ['0x10', null],
    ['1,234', null],
    ['1e1', null],
    ['n/a', null],
    ['-', null],
    ['NaN', null],
    [120, null],
    [{}, null],
  ];
  await start({ cp: cyberPilot(given.map(([averageScore], index) => row(String(index), { averageScore }))) });
  const { nodes } = await people();
  expect(nodes).toHaveLength(given.length);
  const scores = new Map(nodes.map(({ email, training }) => [email, training?.averageScore ?? null]));
  expect(given.map((_, index) => scores.get(`c${index}@acme.example`))).toEqual(given.map(([, score]) => score));
});

it('an invalid count does not null the company', async () => {
  const counts = [1.5, 2 ** 31, -1, '3.7', 1e300, 'many', {}];
  await start({
    cp: cyberPilot([...counts.map((enrolledCourses, index) => row(String(index), { enrolledCourses })), row('z')]),
  });
  const answer = await system?.ask<{ company: { training: { assigned: number } } }>(
    '{ company(slug: "acme") { training { assigned } } }',
  );
  expect(answer).toEqual({ data: { company: { training: { assigned: 2 } } } });
  expect((await people()).totalCount).toBe(counts.length + 1);
});

it('text that is no address links no accounts, and is shown as null', async () => {
  const names = ['Ann One', 'Bob Two', 'Cid Three', 'Eve Four', 'Flo Five'].map((name) => name.split(' '));
  const texts = ['n/a', 'N/A', '-', 'none', 'unknown'];
  await start({
    sm: siberMate(
      texts.map((email, index) => ({
        id: String(index),
        email,
        firstName: names[index]?.[0],
        lastName: names[index]?.[1],
      })),
    ),
    iq: {
      vendor: 'infosec-iq',
      answer: ({ path }) =>
        path === '/learners'
          ? {
              json: {
                data: [{ id: '9', email: 'n/a', first_name: 'Dan', last_name: 'Six' }],
                meta: { count: 1, pageCount: 1 },
              },
            }
          : undefined,
    },
  });
  const { totalCount, nodes } = await people();
  expect(totalCount).toBe(6);
  expect(nodes.map(({ email }) => email)).toEqual(Array(6).fill(null));
});

it('an address links one person, however each vendor spells it', async () => {
  const spellings = [
    'J\u00fcrgen@M\u00fcnchen.example',
    'mailto:ju\u0308rgen@xn--mnchen-3ya.example',
    'J <j\u00fcrgen@m\u00fcnchen.example\u200b>',
  ];
  const stubs = spellings.map((email, index) => [`sm${index}`, siberMate([person('1', { email, lastName: 'Nord' })])]);
  await start(Object.fromEntries(stubs) as Readonly<Record<string, Stub>>);
  const { totalCount, nodes } = await people();
  expect([totalCount, nodes[0]?.accounts.length]).toEqual([1, 3]);
  const references = spellings.map((email) => ({ email }));
  for (const variables of references.slice(0, 1)) {
    const query = 'query ($email: EmailAddress!) { learner(email: $email) { accounts { externalId } } }';
    const answer = await system?.ask<{ learner: { accounts: readonly object[] } | null }>(query, variables);
    expect(answer?.data.learner?.accounts).toHaveLength(3);
  }
});

it('an id beyond the precision of a number keeps its digits', async () => {
  const text = `{"data":[{"id":12345678901234567890,"email":"p1@acme.example","firstName":"Pia","lastName":"Nord","externalLearnerId":9007199254740993}]}`;
  const answers = ({ path }: Asked) => (path === '/learners' ? { text } : undefined);
  await start({ sm: { vendor: 'sibermate', answer: answers } });
  const answer = await system?.ask<{
    company: {
      learners: { nodes: readonly { employeeId: string; accounts: readonly { externalId: string; raw: object }[] }[] };
    };
  }>('{ company(slug: "acme") { learners { nodes { employeeId accounts { externalId raw } } } } }');
  expect(answer?.data.company.learners.nodes).toMatchObject([
    {
      employeeId: '9007199254740993',
      accounts: [{ externalId: '12345678901234567890', raw: { id: '12345678901234567890' } }],
    },
  ]);
});
