import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import type { VendorSlug } from '../../sandbox';

/** A vendor that asks for a pause, or refuses the credential, gets no call from any operation until the pause ends. */

let system: TestSystem;
afterEach(async () => {
  await system.close();
  expect(system.bugs).toEqual([]);
});
const begin = async (): Promise<void> => {
  system = await startTestSystem({ learners: 20, config: { cache: { ttlSeconds: 60 } } });
};

interface Answer {
  readonly company: {
    readonly learners: {
      readonly totalCount: number;
      readonly missing: readonly {
        readonly source: { readonly slug: string };
        readonly code: string;
        readonly retryAt: string | null;
      }[];
    };
  };
}
const PEOPLE = `{ company(slug: "acme") { learners(first: 5) { totalCount missing { source { slug } code retryAt } } } }`;
const OTHERS = [
  '{ company(slug: "acme") { courses { totalCount } groups { totalCount } } }',
  '{ company(slug: "acme") { learners(first: 5) { nodes { training { completed } phishing { clicked } exposures { totalCount } } } } }',
  '{ company(slug: "acme") { sources { source { health { status problem { code } } } } } }',
];
const SLUGS = {
  sibermate: 'sm',
  'infosec-iq': 'iq',
  cyberpilot: 'cp',
  cyberhoot: 'ch',
  'cyber-guru': 'cg',
} as const satisfies Readonly<Record<VendorSlug, string>>;
const missing = async () => (await system.ask<Answer>(PEOPLE)).data.company.learners.missing;

describe.each(Object.entries(SLUGS) as [VendorSlug, string][])('%s', (vendor, slug) => {
  it('gets no call before the Retry-After time, from any number and kind of operations', async () => {
    await begin();
    system.sandboxes.setFaults([{ vendor, kind: '429', value: 3600 }]);
    const [first] = await missing();
    expect(first).toMatchObject({ source: { slug }, code: 'RATE_LIMITED' });
    system.forget();
    for (let times = 0; times < 6; times += 1)
      expect(await missing()).toMatchObject([{ code: 'RATE_LIMITED', retryAt: first?.retryAt }]);
    for (const query of OTHERS) expect((await system.ask(query)).data).toBeTruthy();
    expect(system.sandboxes.calls(vendor)).toEqual([]);

    system.sandboxes.setFaults([]);
    expect(await missing()).toHaveLength(1);
    await system.refresh();
    expect(await missing()).toEqual([]);
  });

  it('gets no call from each request while it refuses the credential', async () => {
    await begin();
    system.sandboxes.setFaults([{ vendor, kind: '401' }]);
    const [first] = await missing();
    expect(first).toMatchObject({ source: { slug }, code: 'UNAUTHORIZED' });
    const wait = Date.parse(first?.retryAt ?? '') - Date.now();
    expect(wait).toBeGreaterThan(3000);
    expect(wait).toBeLessThanOrEqual(5000);
    system.forget();
    for (let times = 0; times < 6; times += 1)
      expect(await missing()).toMatchObject([{ code: 'UNAUTHORIZED', retryAt: first?.retryAt }]);
    for (const query of OTHERS) await system.ask(query);
    expect(system.sandboxes.calls(vendor)).toEqual([]);

    system.sandboxes.setFaults([]);
    await system.refresh();
    expect(await missing()).toEqual([]);
  });
});

describe('a refused credential', () => {
  it('is retried after its pause; a second refusal doubles the pause', async () => {
    await begin();
    system.sandboxes.setFaults([{ vendor: 'sibermate', kind: '401' }]);
    const [first] = await missing();
    await sleep(Date.parse(first?.retryAt ?? '') - Date.now() + 50);
    system.forget();
    const [second] = await missing();
    expect(system.sandboxes.calls('sibermate').length).toBeGreaterThan(0);
    const wait = Date.parse(second?.retryAt ?? '') - Date.now();
    expect(wait).toBeGreaterThan(7000);
    expect(wait).toBeLessThanOrEqual(10_000);
  });

  it('for a single object only does not pause the source', async () => {
    await begin();
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'IQ-16', kind: '401' }]);
    const courses = await system.ask<{ company: { courses: { nodes: { id: string }[] } } }>(
      '{ company(slug: "acme") { courses(vendors: [INFOSEC_IQ], first: 3) { nodes { id } } } }',
    );
    const ids = courses.data.company.courses.nodes.map(({ id }) => id);
    for (const id of ids)
      await system.ask('query ($id: ID!) { node(id: $id) { ... on InfosecIqCourse { assets { name } } } }', {
        variables: { id },
      });
    expect(await missing()).toEqual([]);
  });

  it('at one endpoint does not affect other endpoints', async () => {
    await begin();
    await missing();
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-40', kind: '401' }]);
    const training = '{ company(slug: "acme") { training { missing { source { slug } code } } } }';
    const answer = await system.ask<{ company: { training: { missing: { source: { slug: string } }[] } } }>(training);
    expect(answer.data.company.training.missing).toMatchObject([{ source: { slug: 'sm' }, code: 'UNAUTHORIZED' }]);
    const groups = await system.ask<{ company: { groups: { missing: unknown[] } } }>(
      '{ company(slug: "acme") { groups { missing { code } } } }',
    );
    expect(groups.data.company.groups.missing).toEqual([]);
  });
});

describe('a short Retry-After', () => {
  it('is waited for, by the request that received it and by those that arrive meanwhile', async () => {
    await begin();
    system.sandboxes.setFaults([{ vendor: 'sibermate', kind: '429', value: 1 }]);
    const met = missing();
    await sleep(300);
    system.sandboxes.setFaults([]);
    const came = missing();
    expect(await Promise.all([met, came])).toEqual([[], []]);
  });
});
