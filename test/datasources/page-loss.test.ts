import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import type { Batch, ReadContext } from '../../datasources/spec/capabilities';
import type { VendorConnection } from '../../datasources/spec/vendor';
import { openTransport } from '../../datasources/transport/open';
import { createReadContext } from '../read-context';

/** Every paged list with every way in which pages may be inconsistent: no record is lost without a report. */

interface Ask {
  /** Counted from 1 for each read of the list. */
  readonly call: number;
  readonly from: number;
  readonly size: number;
}
interface Said {
  readonly ids: readonly number[];
  /** null: the response does not describe the list. */
  readonly total: number | null;
  /** Ids whose records have changed. */
  readonly changed?: ReadonlySet<number>;
}
type Way = (all: readonly number[], ask: Ask) => Said;

interface List {
  readonly vendor: string;
  readonly settings: object;
  readonly isAnswered: (path: string) => boolean;
  /** Offset of the page, and its maximum length. */
  readonly asked: (query: URLSearchParams) => Omit<Ask, 'call'>;
  readonly body: (said: Said, size: number) => unknown;
  readonly read: (connection: VendorConnection, context: ReadContext) => Promise<Batch<object>>;
  readonly idOf: (id: number) => string;
  readonly tellsTotal: boolean;
}

const numbered = (size: number) => (query: URLSearchParams) => ({
  from: (Number(query.get('page')) - 1) * Number(query.get('limit') ?? size),
  size: Number(query.get('limit') ?? size),
});
const accounts = async (connection: VendorConnection, context: ReadContext): Promise<Batch<object>> => {
  const { all } = connection.capabilities(null).accounts;
  if (!all) throw new Error('no list of people');
  return all.read(context);
};
const address = (id: number) => `p${id}@acme.example`;
const guruPages = ({ total }: Said, size: number) =>
  total === null ? {} : { pagination: { total_items: total, total_pages: Math.ceil(total / size) } };

const LISTS: Readonly<Record<string, List>> = {
  'IQ-22': {
    vendor: 'infosec-iq',
    settings: { apiToken: 'key' },
    isAnswered: (path) => path === '/learners',
    asked: numbered(20),
    body: ({ ids, total, changed }, size) => ({
      ...(total === null ? {} : { meta: { count: total, pageCount: Math.ceil(total / size) } }),
      data: ids.map((id) => ({ id: `l${id}`, email: address(id), first_name: changed?.has(id) ? 'Other' : 'Pia' })),
    }),
    read: accounts,
    idOf: (id) => `l${id}`,
    tellsTotal: true,
  },
  'CP-01': {
    vendor: 'cyberpilot',
    settings: { accountId: 'acc', accessToken: 'token', pageSize: 100 },
    isAnswered: (path) => path.endsWith('/users-summary'),
    asked: (query) => ({ from: Number(query.get('skip')), size: Number(query.get('take')) }),
    body: ({ ids, total, changed }) => ({
      count: total ?? ids.length,
      result: ids.map((id) => ({
        user: { id: `u${id}`, email: address(id), name: changed?.has(id) ? 'Other' : 'Pia', groups: [] },
      })),
    }),
    read: accounts,
    idOf: (id) => `u${id}`,
    tellsTotal: true,
  },
  'CG-01': {
    vendor: 'cyber-guru',
    settings: { clientSecret: 'secret', pageSize: 100 },
    isAnswered: (path) => path.endsWith('/users-progress-completion'),
    asked: numbered(100),
    body: (said, size) => ({
      users: said.ids.map((id) => ({
        email: address(id),
        assigned_total: 5,
        completed_total: said.changed?.has(id) ? 4 : 3,
      })),
      ...guruPages(said, size),
    }),
    read: accounts,
    idOf: address,
    tellsTotal: true,
  },
  'CG-X2': {
    vendor: 'cyber-guru',
    settings: { clientSecret: 'secret', pageSize: 100 },
    isAnswered: (path) => path.endsWith('/rankings'),
    asked: numbered(100),
    body: (said, size) => ({
      teams: said.ids.map((id) => ({ position: '1', team: `team ${id}`, points: said.changed?.has(id) ? '2' : '1' })),
      ...guruPages(said, size),
    }),
    async read(connection, context) {
      return (
        (await connection.capabilities(null).groups?.all?.read(context)) ?? {
          records: [],
          skipped: [],
          fetchedAt: new Date(),
        }
      );
    },
    idOf: (id) => `team ${id}`,
    tellsTotal: true,
  },
  'CH-01': {
    vendor: 'cyberhoot',
    settings: { apiKey: 'key' },
    isAnswered: (path) => path === '/customers/',
    asked: (query) => ({ from: Number(query.get('starting_after') ?? 0), size: Number(query.get('limit')) }),
    body: ({ ids, changed }) => ids.map((id) => ({ id: String(id), name: changed?.has(id) ? 'Other' : 'Customer' })),
    async read(connection, context) {
      const customers = connection.extras?.(null)['CyberHootSource']?.reads?.['customers'];
      if (!customers) throw new Error('no list of customers');
      return customers.read({} as never, {} as never, context);
    },
    idOf: String,
    tellsTotal: false,
  },
};

let answer: (url: URL) => unknown = () => ({});
const server = createServer((request, response) => {
  const body = answer(new URL(request.url ?? '/', 'http://vendor'));
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function readList(list: List, all: readonly number[], way: Way) {
  const vendor = vendors.find(({ slug }) => slug === list.vendor);
  if (!vendor) throw new Error(`no vendor ${list.vendor}`);
  let calls = 0;
  answer = ({ pathname, searchParams }) => {
    if (pathname === '/token') return { access_token: 'token', expires_in: 300 };
    if (!list.isAnswered(pathname)) throw new Error(`unexpected call of ${pathname}`);
    const ask = { ...list.asked(searchParams), call: (calls += 1) };
    return list.body(way(all, ask), ask.size);
  };
  const closing: (() => Promise<void>)[] = [];
  const limits = { timeoutMs: 5000, maxConcurrency: 8, requestsPerSecond: null, retries: 0 };
  const token = list.vendor === 'cyber-guru' ? { tokenUrl: `${url}/token` } : {};
  const connection = vendor.open({ baseUrl: url, ...token, ...list.settings }, (options) => {
    const transport = openTransport(options, limits);
    closing.push(() => transport.close());
    return transport;
  });
  const context = createReadContext();
  const batch = await list.read(connection, context).finally(() => Promise.all(closing.map((close) => close())));
  const found = new Set(batch.records.map((record) => ('externalId' in record ? String(record.externalId) : '')));
  return { batch, found, calls, problems: batch.problems ?? [] };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const cut = (ids: readonly number[], { from, size }: Ask) => ids.slice(from, from + size);
/** CyberHoot pages after an id; the others by offset. */
const cutFor = (name: string, ids: readonly number[], ask: Ask) =>
  name === 'CH-01' ? ids.filter((id) => id > ask.from).slice(0, ask.size) : cut(ids, ask);

describe.each(Object.entries(LISTS))('%s', (name, list) => {
  const count = name === 'CH-01' ? 2500 : 250;
  const all = upTo(count);
  const whole: Way = (ids, ask) => ({ ids: cutFor(name, ids, ask), total: ids.length });

  it('is complete, with one call per page', async () => {
    const { found, calls, problems } = await readList(list, all, whole);
    expect([found.size, problems, calls]).toEqual([count, [], 3]);
  });

  const WAYS: Readonly<Record<string, Way>> = {
    'a record is deleted after the first page': (ids, ask) => whole(ask.call === 1 ? ids : ids.slice(1), ask),
    'a record is deleted before each page except the first': (ids, ask) =>
      whole(ask.from === 0 ? ids : ids.slice(1), ask),
    'a record is added after the first page': (ids, ask) => whole(ask.call === 1 ? ids : [count + 1, ...ids], ask),
    'a page in the middle is empty': (ids, ask) => ({
      ...whole(ids, ask),
      ...(ask.from > 0 && ask.from < 200 ? { ids: [] } : {}),
    }),
    'the total is too low': (ids, ask) => ({ ...whole(ids, ask), total: 1 }),
    'the total is one too high': (ids, ask) => ({ ...whole(ids, ask), total: count + 1 }),
    'the total changes with each response': (ids, ask) => ({ ...whole(ids, ask), total: count + (ask.call % 2) }),
    'the response does not describe the list': (ids, ask) => ({
      ...whole(ids, ask),
      total: list.vendor === 'cyberpilot' ? count : null,
    }),
    'a record is repeated with different content': (ids, ask) => {
      const said = whole([...ids.slice(0, -1), 1], ask);
      const isLast = ask.from + said.ids.length >= count;
      return { ...said, changed: new Set(isLast ? [1] : []) };
    },
  };
  const missesNothing = new Set(['a record is repeated with different content']);

  it.each(Object.entries(WAYS))('loses no record without a report where %s', async (what, way) => {
    // Paging after an id loses no rows; and without a total an empty page is the end.
    if (name === 'CH-01' && !what.includes('added') && !what.includes('deleted')) return;
    const { found, calls, problems } = await readList(list, all, way);
    const always = what.includes('deleted') ? all.slice(1) : all;
    const lost = always.filter((id) => !found.has(list.idOf(id)));
    if (lost.length > 0 || missesNothing.has(what)) {
      expect(problems.map(({ code, message }) => [code, message.startsWith(`${name}: `)])).toContainEqual([
        'BAD_RESPONSE',
        true,
      ]);
    }
    expect(calls).toBeLessThanOrEqual(12);
  });

  it('is complete where pages are smaller than requested', async () => {
    const most = name === 'CH-01' ? 100 : 50;
    const isNumbered = name.startsWith('IQ') || name.startsWith('CG');
    const { found, problems } = await readList(list, upTo(240), (ids, ask) => {
      const from = isNumbered ? (ask.from / ask.size) * most : ask.from;
      const smaller = { ...ask, from, size: Math.min(ask.size, most) };
      return { ids: cutFor(name, ids, smaller), total: ids.length };
    });
    expect([found.size, problems]).toEqual([240, []]);
  });
});
