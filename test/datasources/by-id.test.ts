import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import type { Batch, ReadContext, Lookup } from '../../datasources/spec/capabilities';
import type { VendorFieldRead } from '../../datasources/spec/vendor-fields';
import { SourceProblem } from '../../datasources/spec/problem';
import { openTransport } from '../../datasources/transport/open';
import type { OpenedTransport } from '../../datasources/transport/open';
import { callScope } from '../call-scope';
import { createReadContext } from '../read-context';
import { factsOf } from '../vendor-facts';

/**
 * All reads by id, of every vendor: an id invented by a client cannot change the request path, and no read accepts data of
 * another object. The reads are found through the capabilities and vendor fields, so that new ones are covered, too.
 */

let body: (path: string) => unknown = () => [];
const asked: URL[] = [];
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '', 'http://vendor.example');
  const isToken = url.pathname === '/token';
  if (!isToken) asked.push(url);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(isToken ? { access_token: 't', expires_in: 300 } : body(url.pathname)));
});
let base = '';
const transports: OpenedTransport[] = [];
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await Promise.all(transports.map((transport) => transport.close()));
  server.close();
});

interface ReadById {
  readonly title: string;
  readonly read: (id: string, context: ReadContext) => Promise<Batch<object>>;
}

/** All reads of a vendor that take an id: of a record, of a vendor-specific object, or as an argument. */
function readsOf(slug: string): readonly ReadById[] {
  const vendor = vendors.find((one) => one.slug === slug);
  const limits = { timeoutMs: 5000, maxConcurrency: 4, requestsPerSecond: null, retries: 0 };
  const { settings, tenant = null } = factsOf(slug);
  const connection = vendor?.open(settings(base), (options) => {
    const transport = openTransport(options, limits);
    transports.push(transport);
    return transport;
  });
  const { timeline, totals: _, absent: __, switchedOff: ___, ...kinds } = connection?.capabilities(tenant) ?? {};
  const lookups = Object.entries(kinds).flatMap(([kind, readable]) => {
    const by: Readonly<Record<string, Lookup<never, object> | undefined>> = { ...readable.by };
    return Object.entries(by).flatMap(([name, lookup]): readonly ReadById[] => {
      const keyOf = KEYS[name];
      if (!keyOf || !lookup) return [];
      // The name of a lookup says which key it takes.
      return [{ title: `${kind}.by.${name}`, read: (id, context) => lookup.read(keyOf(id) as never, context) }];
    });
  });
  const pages: readonly ReadById[] = timeline
    ? [
        {
          title: 'timeline',
          read: (id, context) =>
            timeline.page({ accountId: id, email: null }, { since: null, until: null }, 1, context),
        },
      ]
    : [];
  const extras = Object.entries(connection?.extras?.(tenant) ?? {}).flatMap(([type, { whole, reads = {} }]) => {
    const all: Readonly<Record<string, VendorFieldRead>> = { ...reads, ...(whole ? { whole } : {}) };
    return Object.entries(all).map(([field, extra]): ReadById => ({
      title: `${type}.${field}`,
      read: (id, context) => extra.read(parentOf(id) as never, argumentsOf(id) as never, context),
    }));
  });
  return [...lookups, ...pages, ...extras];
}

/** A lookup by address is not a lookup by id. */
const KEYS: Readonly<Record<string, (id: string) => unknown>> = {
  id: (id) => id,
  group: (id) => id,
  simulation: (id) => id,
  courseLink: (id) => id,
  account: (id) => ({ accountId: id, email: 'ada@acme.example' }),
};

/** All ids that an object can contain. */
function parentOf(id: string): object {
  const event = { campaign_id: id, campaign_run_id: id, template_id: id, quarantined_email_id: id, module_id: id };
  return {
    externalId: id,
    id,
    type: 'module',
    campaignId: id,
    campaignRunId: id,
    raw: { ...event, assessment_id: id, learner_group_id: id },
    learner: { firstName: 'Ada', lastName: 'Rossi' },
  };
}
function argumentsOf(id: string): object {
  return { id, course: id, team: id, suffix: 's', componentTypeId: 'c', completionStatusId: 'd' };
}

/** The result of a read: its records, or the code of its problem. */
async function outcomeOf({ read }: ReadById, id: string) {
  const scope = callScope(10_000);
  asked.length = 0;
  try {
    const { records, skipped } = await read(
      id,
      createReadContext(() => scope),
    );
    return { records, skipped, code: null, message: '', made: scope.made };
  } catch (error) {
    if (!SourceProblem.is(error)) throw error;
    return { records: [], skipped: [], code: error.code, message: error.message, made: scope.made };
  }
}

const NO_IDS: readonly (readonly [string, string])[] = [
  ['a dot', '.'],
  ['two dots', '..'],
  ['nothing', ''],
  ['blanks', '  '],
  ['a slash', 'a/b'],
  ['a path to the parent', '../../companies'],
  ['a backslash', 'a\\b'],
  ['a NUL', 'a\u0000'],
  ['a line break', 'a\nb'],
  ['an unpaired surrogate', 'a\ud800'],
  ['an overlong id', 'x'.repeat(1025)],
];

describe.each(vendors.map(({ slug }) => slug))('%s', (slug) => {
  const { ids = ['benign-id', 'other-id'], emptyAnswer = [], byQuery = [], anonymous = [] } = factsOf(slug);
  const [good, other] = ids;

  it.each(NO_IDS)('makes no call for an object whose id is %s', async (_, id) => {
    body = () => emptyAnswer;
    for (const read of readsOf(slug)) {
      await outcomeOf(read, good);
      const usual = new Set(asked.map(({ pathname }) => pathname).filter((path) => !path.includes(good)));
      const isNamed = asked.some(({ href }) => href.includes(good));
      const { records } = await outcomeOf(read, id);
      const paths = asked.map(({ pathname }) => pathname);
      expect([read.title, paths.filter((path) => !usual.has(path))]).toEqual([read.title, []]);
      if (isNamed) expect([read.title, records]).toEqual([read.title, []]);
      // In a query string an id is encoded, so only values that are no id at all are refused there.
      if (slug === 'cyberhoot' || !/^[./\\]|^a[/\\]b$/.test(id))
        for (const { searchParams } of asked)
          expect([read.title, [...searchParams.values()].filter((value) => value === id)]).toEqual([read.title, []]);
    }
  });

  it('refuses the data of another object', async () => {
    const refused = new Set<string>();
    const record = {
      ...parentOf(other),
      ...(parentOf(other) as { readonly raw: object }).raw,
      ...{ learnerId: other, learner_id: other, userEmail: 'bob@acme.example', data: undefined, raw: undefined },
      ...{ type: 'phish', name: 'Other', courseId: 'c1', policyId: 'p1', simulationId: 's1', acknowledged: true },
      ...{ timestamp: '2026-03-04T10:15:00Z', metrics: { sent: 0 }, results: [], learners: { started: 1 } },
    };
    const shapes = [
      record,
      [record],
      { data: record },
      { data: [record] },
      { data: [record], meta: { pageCount: 1, count: 1 } },
    ];
    for (const read of readsOf(slug)) {
      for (const shape of shapes) {
        body = () => shape;
        const { records, code, message, made } = await outcomeOf(read, good);
        const endpoints = new Set(made.map(({ endpoint }) => endpoint));
        const isNamed = asked.some(({ href }) => href.includes(good));
        if (code === 'BAD_RESPONSE' && message.includes('an object other than the requested one'))
          for (const endpoint of endpoints) refused.add(endpoint);
        if (isNamed && ![...endpoints].some((endpoint) => anonymous.includes(endpoint)))
          expect([read.title, JSON.stringify(records)]).toEqual([read.title, '[]']);
      }
    }
    // Every endpoint that reads one object by its id refuses another, or the response has no id to compare.
    // CH-02's id in the query string comes from the configuration.
    const documented = Object.entries(vendors.find((one) => one.slug === slug)?.contract?.endpoints ?? {});
    const byId = documented
      .filter(([endpoint, { path }]) => /\{(?!account-id)/.test(path) || byQuery.includes(endpoint))
      .map(([endpoint]) => endpoint);
    expect(byId.filter((endpoint) => !refused.has(endpoint) && !anonymous.includes(endpoint))).toEqual([]);
    expect(anonymous.filter((endpoint) => refused.has(endpoint))).toEqual([]);
  });
});
