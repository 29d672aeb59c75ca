import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { GraphError, TestSystem } from '../harness';

const KEYS = {
  read: 'a-key-that-may-only-read',
  write: 'a-key-that-may-only-write',
  raw: 'a-key-that-may-read-and-see-raw',
  admin: 'a-key-of-the-operators-that-reads',
};
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 20,
    clients: [
      { name: 'read', apiKey: KEYS.read, companies: '*', scopes: ['read'] },
      { name: 'write', apiKey: KEYS.write, companies: '*', scopes: ['write'] },
      { name: 'raw', apiKey: KEYS.raw, companies: '*', scopes: ['read', 'raw'] },
      { name: 'admin', apiKey: KEYS.admin, companies: '*', scopes: ['read', 'admin'] },
    ],
  });
});
afterAll(() => system.close());

const refusals = (errors: readonly GraphError[] | undefined) =>
  (errors ?? []).map(({ path, extensions }) => [path?.join('.'), extensions.code, extensions.scope]);

describe('scopes', () => {
  it('without READ a viewer sees only who they are', async () => {
    expect(await system.ask('{ viewer { name scopes } }', { key: KEYS.write })).toEqual({
      data: { viewer: { name: 'write', scopes: ['WRITE'] } },
    });
    system.forget();
    for (const [query, path] of [
      ['{ company(slug: "acme") { name } }', 'company'],
      ['{ companies { totalCount } }', 'companies'],
      ['{ companiesBySlug(slugs: ["acme"]) { name } }', 'companiesBySlug'],
      ['{ learner(email: "a@acme.example") { name } }', 'learner'],
      ['{ learnersByEmail(emails: ["a@acme.example"]) { name } }', 'learnersByEmail'],
      ['{ node(id: "x") { id } }', 'node'],
      ['{ nodes(ids: ["x"]) { id } }', 'nodes'],
      ['{ sources { slug } }', 'sources'],
      ['{ source(id: "x") { slug } }', 'source'],
      ['{ viewer { companies { slug } } }', 'viewer.companies'],
      ['{ _entities(representations: [{ __typename: "Company", slug: "acme" }]) { __typename } }', '_entities'],
    ] as const) {
      const { errors } = await system.ask(query, { key: KEYS.write });
      expect(refusals(errors)).toEqual([[path, 'FORBIDDEN', 'READ']]);
    }
    expect(system.sandboxes.calls()).toHaveLength(0);
  });

  it('raw records need RAW: only that field is refused, the rest is answered', async () => {
    const query =
      '{ company(slug: "acme") { name learners(first: 1) { nodes { name accounts(vendors: [CYBERHOOT]) { raw } } } } }';
    const { data, errors } = await system.ask<{ company: { name: string; learners: { nodes: unknown[] } } }>(query, {
      key: KEYS.read,
    });
    expect(data.company).toMatchObject({
      name: 'Acme Corporation',
      learners: { nodes: [{ accounts: [{ raw: null }] }] },
    });
    expect(refusals(errors)).toEqual([['company.learners.nodes.0.accounts.0.raw', 'FORBIDDEN', 'RAW']]);
    expect((await system.ask(query, { key: KEYS.raw })).errors).toBeUndefined();
  });

  it('the details of a source’s health need ADMIN', async () => {
    const query = '{ sources { slug health { status circuit latencyMs } } }';
    const seen = await system.ask<{ sources: { health: { status: string; latencyMs: number | null } }[] }>(query, {
      key: KEYS.read,
    });
    expect(seen.data.sources.map(({ health }) => [health.status, health.latencyMs])).toEqual(
      seen.data.sources.map(() => ['UP', null]),
    );
    expect(new Set(refusals(seen.errors).map(([, code, scope]) => `${String(code)} ${String(scope)}`))).toEqual(
      new Set(['FORBIDDEN ADMIN']),
    );
    const whole = await system.ask<{ sources: { health: { latencyMs: number } }[] }>(query, { key: KEYS.admin });
    expect(whole.errors).toBeUndefined();
    expect(whole.data.sources.every(({ health }) => health.latencyMs > 0)).toBe(true);
  });

  it('are declared in the SDL for gateways', async () => {
    const { data } = await system.ask<{ _service: { sdl: string } }>('{ _service { sdl } }', { key: KEYS.read });
    expect(data._service.sdl).toContain('raw: JSON @requiresScope(scope: RAW)');
    expect(data._service.sdl).toContain('latencyMs: Float @requiresScope(scope: ADMIN)');
  });
});
