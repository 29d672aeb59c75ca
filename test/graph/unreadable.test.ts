import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { Batch, Capabilities, UnreadableField } from '../../datasources/spec/capabilities';
import type { CourseResultRecord, SimulationResultRecord } from '../../datasources/spec/records';
import { defineVendor } from '../../datasources/spec/vendor';
import { readConfig } from '../../src/config/config';
import { createApp } from '../../src/server/app';
import type { App } from '../../src/server/app';
import { createSchema } from '../../src/server/schema';
import { account } from '../domain/accounts';

/** Fields that could not be read: null in records that stay, reported in `sources` and `missing`, without an error. */

let broken: readonly UnreadableField[] = [];
const unreadable = (...fields: readonly string[]): readonly UnreadableField[] =>
  fields.map((field) => ({ endpoint: 'OV-01', field, count: 2 }));

const course = (id: string, more: Partial<CourseResultRecord>): CourseResultRecord => ({
  externalId: id,
  raw: null,
  accountId: '1',
  courseId: id,
  courseLinkId: null,
  courseName: id,
  status: 'NOT_STARTED',
  vendorStatus: null,
  enrolledAt: null,
  startedAt: null,
  completedAt: null,
  dueOn: '2026-01-01',
  score: null,
  grade: null,
  ...more,
});
const mail = (id: string, more: Partial<SimulationResultRecord>): SimulationResultRecord => ({
  externalId: id,
  raw: null,
  accountId: '1',
  simulationId: id,
  simulationName: id,
  outcome: 'SENT',
  scheduledAt: null,
  sentAt: '2026-02-01T00:00:00.000Z',
  openedAt: null,
  clickedAt: null,
  submittedAt: null,
  reportedAt: null,
  ...more,
});

const batch = <Rec>(records: readonly Rec[], fields: readonly string[]): Batch<Rec> => ({
  records,
  skipped: [],
  unreadable: broken.filter(({ field }) => fields.includes(field)),
  fetchedAt: new Date(),
});
const scan = <Rec>(records: () => readonly Rec[], ...fields: readonly string[]) => ({
  support: 'FULL' as const,
  endpoints: ['OV-01'],
  all: { minCalls: 1, read: async () => batch(records(), fields) },
});
const people = () => [
  account('ov', '1', 'ann@acme.example', 'Ann Lee'),
  account('ov', '2', 'bob@acme.example', 'Bob Ray'),
];
const capabilities: Capabilities = {
  accounts: scan(people, 'createdAt', 'updatedAt', 'lastName', 'email'),
  courseResults: {
    ...scan(
      () => [
        course('done', { status: 'COMPLETED', completedAt: '2026-01-01T00:00:00.000Z', score: 90 }),
        course('late', {}),
        course('undated', { dueOn: null }),
      ],
      'dueOn',
      'score',
      'completedAt',
      'vendorStatus',
    ),
    derivedFields: { status: ['completedAt'] },
  },
  simulationResults: {
    ...scan(
      () => [mail('calm', {}), mail('hasty', { outcome: 'CLICKED', clickedAt: '2026-02-02T00:00:00.000Z' })],
      'sentAt',
      'clickedAt',
      'openedAt',
    ),
    derivedFields: { outcome: ['sentAt', 'clickedAt'] },
  },
  exposedAccounts: scan(() => []),
};
const vendor = defineVendor({
  slug: 'odd-vendor',
  title: 'Odd Vendor',
  typeName: 'OddVendor',
  tenants: false,
  settings: z.strictObject({}),
  connect: () => ({ verify: () => Promise.resolve(), capabilities: () => capabilities }),
});
const SDL = `
  extend enum Vendor { ODD_VENDOR }
  type OddVendorSource implements Source & Node
  type OddVendorAccount implements LearnerAccount & SourceRecord
  type OddVendorCompanyProfile implements CompanyProfile & SourceRecord`;
const schema = createSchema({ vendors: [{ schema: SDL }] });

let app: App;
beforeAll(async () => {
  const file = {
    cache: { ttlSeconds: 0 },
    connections: [{ id: 'ov', vendor: 'odd-vendor' }],
    companies: [{ slug: 'acme', name: 'Acme', domains: ['acme.example'], sources: [{ connection: 'ov' }] }],
    clients: [{ name: 'test', apiKey: 'a-key-of-sixteen-or-more', companies: '*', scopes: ['read'] }],
  };
  const config = readConfig(JSON.stringify(file), { vendors: [vendor], env: {}, readFile: () => '' });
  app = await createApp(config, { onUnexpectedError: (error) => void error });
});
afterAll(() => app.close());

interface How {
  readonly complete: boolean;
  readonly missing: readonly { readonly code: string; readonly affects: string; readonly message: string }[];
  readonly sources: readonly {
    readonly state: string;
    readonly skipped: number;
    readonly unreadable: readonly UnreadableField[];
    readonly problem: { readonly message: string } | null;
  }[];
}
const HOW =
  'complete missing { code affects message } sources { state skipped unreadable { endpoint field count } problem { message } }';

/** The completeness of the first field of the company, or of the first learner, that selects it. */
async function how(selection: string, fields: readonly string[]): Promise<How> {
  broken = unreadable(...fields);
  const viewer = {
    name: 'test',
    credential: 'apiKey' as const,
    companies: '*' as const,
    scopes: new Set(['READ' as const]),
  };
  const contextValue = app.contextFor(viewer, { id: 'one', signal: new AbortController().signal, traced: false });
  const document = parse(`{ company(slug: "acme") { ${selection} } }`);
  const { data, errors } = await execute({ schema, document, contextValue });
  expect([errors, contextValue.partials.errors()]).toEqual([undefined, []]);
  const firstHow = (value: unknown): How | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    if ('complete' in value) return value as How;
    return Object.values(value).map(firstHow).find(Boolean);
  };
  const asked = firstHow(data);
  if (!asked) throw new Error('nothing reports how complete it is');
  return asked;
}
const list = (what: string) => `${what} { ${HOW} totalCount }`;
const ofPerson = (what: string) => `learners(first: 1) { nodes { ${what} { ${HOW} } } }`;

describe('a field that could not be read', () => {
  it('is reported by endpoint, field and number, and makes only what depends on it incomplete', async () => {
    const found = await how(list('learners(first: 5)'), ['createdAt']);
    expect(found.complete).toBe(true);
    expect(found.missing).toEqual([
      { code: 'BAD_RESPONSE', affects: 'DATA', message: expect.stringContaining('createdAt in 2 record(s) of OV-01') },
    ]);
    expect(found.sources).toEqual([
      {
        state: 'PARTIAL',
        skipped: 0,
        unreadable: [{ endpoint: 'OV-01', field: 'createdAt', count: 2 }],
        problem: { message: expect.stringContaining('createdAt') },
      },
    ]);
  });

  it('is not reported where everything could be read', async () => {
    expect(await how(list('learners(first: 5)'), [])).toEqual({
      complete: true,
      missing: [],
      sources: [{ state: 'OK', skipped: 0, unreadable: [], problem: null }],
      totalCount: 2,
    });
  });

  const rests: readonly (readonly [string, string, string, 'DATA' | 'FILTER' | 'ORDER' | null])[] = [
    ['updatedAt', 'an order by it', list('learners(orderBy: { field: UPDATED_AT })'), 'ORDER'],
    ['updatedAt', 'an order by another', list('learners(orderBy: { field: EMAIL })'), null],
    ['lastName', 'the order by name', list('learners'), 'ORDER'],
    ['email', 'a search', list('learners(filter: { search: "ann" }, orderBy: { field: UPDATED_AT })'), 'FILTER'],
    ['dueOn', 'what is overdue', `training { ${HOW} }`, 'DATA'],
    ['dueOn', 'a person’s training', ofPerson('training'), 'DATA'],
    ['dueOn', 'risk', ofPerson('risk'), 'DATA'],
    ['dueOn', 'a filter by it', list('learners(filter: { overdue: false }, orderBy: { field: EMAIL })'), 'FILTER'],
    ['dueOn', 'an order by it', list('learners(orderBy: { field: OVERDUE })'), 'ORDER'],
    ['dueOn', 'courses that are overdue', ofPerson('courseResults(overdue: true)'), 'FILTER'],
    ['dueOn', 'all courses', ofPerson('courseResults'), null],
    ['score', 'the average', `training { ${HOW} }`, null],
    ['completedAt', 'what was completed', `training { ${HOW} }`, 'DATA'],
    ['vendorStatus', 'training', `training { ${HOW} }`, null],
    ['clickedAt', 'clicks', `phishing { ${HOW} }`, 'DATA'],
    [
      'clickedAt',
      'a filter by clicks',
      list('learners(filter: { minClicks: 1 }, orderBy: { field: EMAIL })'),
      'FILTER',
    ],
    ['openedAt', 'who opened', `phishing { ${HOW} }`, 'DATA'],
    ['openedAt', 'risk', ofPerson('risk'), null],
    ['openedAt', 'a filter by clicks', list('learners(filter: { minClicks: 1 }, orderBy: { field: EMAIL })'), null],
  ];
  it.each(rests)('%s: %s', async (field, _, selection, affects) => {
    const found = await how(selection, [field]);
    expect(found.complete).toBe(affects === null);
    const effects = found.missing.filter(({ code }) => code === 'BAD_RESPONSE').map((problem) => problem.affects);
    if (affects) expect(effects).toContain(affects);
    else expect(effects.filter((effect) => effect !== 'DATA')).toEqual([]);
    expect((await how(selection, [])).complete).toBe(true);
  });
});
