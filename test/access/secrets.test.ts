import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '../../src/server/logger';
import { packageRoot } from '../../src/package-root';
import { crawlQuery } from '../../src/cli/crawl-query';
import { UNLIMITED } from '../coverage/arguments';
import { startSmallServer } from '../conformance/small-server';
import { KEYS, sharedSchema, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

const schema = sharedSchema();
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 25,
    config: {
      cache: { ttlSeconds: 60 },
      limits: UNLIMITED,
    },
  });
});
afterAll(() => system.close());

/** Values that must never leave the program: the SECRET fields of the sandboxes, and the vendors' credentials. */
const secrets = (): readonly string[] => [
  'SECRET-',
  ...system.sandboxes.all.flatMap(({ credentials }) =>
    Object.entries(flat(credentials)).flatMap(([key, value]) =>
      /key|token|secret|password/i.test(key) && !/url/i.test(key) ? [value] : [],
    ),
  ),
];
function flat(value: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] =>
      typeof inner === 'string'
        ? [[key, inner]]
        : typeof inner === 'object' && inner !== null
          ? Object.entries(flat(inner))
          : [],
    ),
  );
}
const found = (text: string) => secrets().filter((secret) => text.includes(secret));

describe('a crawl of the whole graph with all scopes', () => {
  const person = () => system.sandboxes.population.acme.cyberhoot.exposures.find(({ userId }) => userId)?.email ?? '';
  const crawls = () =>
    [
      ['company', { 'Query.company': 'slug: "acme"' }],
      ['companies', {}],
      ['learner', { 'Query.learner': `email: "${person()}", company: "acme"` }],
      ['sources', {}],
      ['viewer', {}],
    ] as const;

  it.each(['default', 'quirk'] as const)(
    'finds no secret (vendors in %s mode)',
    async (mode) => {
      for (const { vendor } of system.sandboxes.all) system.sandboxes.setMode(vendor, mode);
      for (const [field, given] of crawls()) {
        const answer = await system.ask<unknown>(crawlQuery(schema, field, given, 2), {
          headers: { 'x-source-trace': '1' },
        });
        const text = JSON.stringify(answer);
        expect([field, found(text)]).toEqual([field, []]);
        expect(answer.data).toBeTruthy();
        expect(text).not.toContain('QUERY_TOO_COMPLEX');
        // The records were read, and redacted.
        if (field === 'learner') expect(text).toContain('"password":"[removed]"');
      }
      expect(system.bugs).toEqual([]);
    },
    60_000,
  );

  it.each(['500', '401', '429', 'html', 'garbage', 'broken-record', 'wrong-envelope'] as const)(
    'finds no secret where the vendors answer %s',
    async (kind) => {
      system.sandboxes.setFaults(system.sandboxes.all.map(({ vendor }) => ({ vendor, kind })));
      const fresh = await startTestSystem({ learners: 10 });
      fresh.sandboxes.setFaults(fresh.sandboxes.all.map(({ vendor }) => ({ vendor, kind })));
      const answer = await fresh.ask(
        '{ sources { health { status problem { message } } } company(slug: "acme") { learners { nodes { name accounts { raw } exposures { nodes { raw } } } } groups { totalCount } } }',
        { headers: { 'x-source-trace': '1' } },
      );
      const text = JSON.stringify(answer);
      expect(found(text)).toEqual([]);
      expect(text).toContain('"errors"');
      await fresh.close();
      system.sandboxes.setFaults([]);
    },
  );
});

describe('the sandboxes', () => {
  it('fill every field that the contracts mark SECRET, otherwise the crawl would prove nothing', () => {
    const source = readFileSync(join(packageRoot(), 'sandbox', 'vendors', 'cyberhoot.ts'), 'utf8');
    for (const field of [
      'password',
      'hashed_password',
      'reset_password_hash',
      'verify_hash',
      '2fa_token',
      'authenticator_app_secret_key',
      'link_auth',
      '2fa_bypass_token',
      'api_key',
    ]) {
      expect(source).toMatch(new RegExp(`'?${field}'?: [^\\n]*'SECRET-`));
    }
  });
});

describe('the log', () => {
  const written: Readonly<Record<string, unknown>>[] = [];
  const text = () => JSON.stringify(written);
  const logger = createLogger({ write: (line) => void written.push(JSON.parse(line) as Record<string, unknown>) });
  const log = (error: unknown) => {
    written.length = 0;
    logger.unexpectedError(error);
    return written[0] ?? {};
  };

  it('contains where an error was thrown, but not its message', () => {
    expect(log(new TypeError('anna@acme.example has SECRET-token'))).toMatchObject({
      error: 'TypeError',
      at: expect.arrayContaining([expect.stringContaining('secrets.test.ts')]) as unknown,
    });
    expect(text()).not.toMatch(/SECRET|anna/);
  });

  it.each<[what: string, thrown: unknown, thrown: string]>([
    ['a text', 'SECRET-text', 'string'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an object', { secret: 'SECRET-text' }, 'object'],
  ])('names the type of a thrown value that is no error: %s', (_, thrown, kind) => {
    expect(log(thrown)).toMatchObject({ error: 'NonErrorThrown', thrown: kind });
    expect(text()).not.toContain('SECRET');
  });

  it('contains the causes, and the codes of those that have one', () => {
    const refused = Object.assign(new Error('connect to 10.0.0.7 for anna'), { code: 'ECONNREFUSED' });
    const odd = Object.assign(new RangeError('anna', { cause: refused }), { code: 'anna@acme.example' });
    const described = log(new Error('anna', { cause: new AggregateError([odd], 'anna') }));
    expect(described).toMatchObject({
      error: 'Error',
      causes: [{ error: 'AggregateError' }, { error: 'RangeError' }, { error: 'Error', code: 'ECONNREFUSED' }],
    });
    expect(text()).not.toMatch(/anna|10\.0\.0/);
  });

  it('stops at circular causes', () => {
    const [one, two] = [new Error('one'), new Error('two')];
    one.cause = two;
    two.cause = one;
    expect(log(one)).toMatchObject({ causes: [{ error: 'Error' }] });
  });

  it('contains the field and the original error where graphql-js wraps it', async () => {
    const noError: unknown = 'SECRET-text';
    const types = `directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
      type Query { count: Int broken: Int nothing: Int late: Int }`;
    const tiny = makeExecutableSchema({
      typeDefs: types,
      resolvers: {
        Query: {
          count: () => 'SECRET-text',
          broken: () => {
            throw new TypeError('SECRET-text', { cause: new RangeError('SECRET-text') });
          },
          nothing: () => {
            throw noError;
          },
          late: () => Promise.reject(new SyntaxError('SECRET-text')),
        },
      },
    });
    const server = await startSmallServer(tiny);
    const lines: unknown[] = [];
    for (const [field, line] of Object.entries({
      count: {
        error: 'GraphQLError',
        field: 'count',
        at: expect.arrayContaining([expect.stringContaining('scalars')]),
      },
      broken: { error: 'TypeError', field: 'broken', causes: [{ error: 'RangeError' }] },
      nothing: { error: 'NonErrorThrown', thrown: 'string', field: 'nothing' },
      late: { error: 'SyntaxError', field: 'late' },
    })) {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ anna: ${field} }` }),
      });
      expect(await response.text()).toContain('Quote the request id to the operator');
      expect(log(server.bugs.pop())).toMatchObject(line);
      expect(server.requestsOfBugs.pop()).toBe('x');
      lines.push(...written);
      const deferred = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'multipart/mixed; deferSpec=20220824' },
        body: JSON.stringify({ query: `{ __typename ... @defer { anna: ${field} } }` }),
      });
      expect(await deferred.text()).toContain('"requestId":"x"');
      expect(log(server.bugs.pop())).toMatchObject({ field });
      expect(server.requestsOfBugs.pop()).toBe('x');
    }
    expect(JSON.stringify(lines)).not.toMatch(/SECRET|anna|undefined/);
    await server.close();
  });
});
