import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startWorld } from '../../harness';
import type { World } from '../../harness';

type Learner = World['sandboxes']['population']['acme']['infosecIq']['learners'][number];
type Event = World['sandboxes']['population']['acme']['infosecIq']['events'][number];

let world: World;
beforeAll(async () => {
  world = await startWorld({ learners: 400, config: { cache: { ttlSeconds: 2 } } });
});
afterAll(() => world.close());

/** What the vendor holds changes: the sandbox answers from these very lists. */
const people = () => world.sandboxes.population.acme.infosecIq.learners as Learner[];
const events = () => world.sandboxes.population.acme.infosecIq.events as Event[];
const calls = (endpoint: string) => world.sandboxes.calls('infosec-iq', endpoint).map(({ path }) => path);
const now = () => new Date().toISOString();

async function known(): Promise<number> {
  const answer = await world.ask<{ company: { sources: { source: { slug: string }; learnerCount: number }[] } }>(
    '{ company(slug: "acme") { sources { source { slug } learnerCount } } }',
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.company.sources.find(({ source }) => source.slug === 'iq')?.learnerCount ?? -1;
}
async function nameOf(id: string): Promise<string | null> {
  const answer = await world.ask<{
    company: { learners: { nodes: { accounts: { externalId: string; lastName: string }[] }[] } };
  }>(
    '{ company(slug: "acme") { learners(first: 500, filter: { vendors: [INFOSEC_IQ] }) { nodes { accounts(vendors: [INFOSEC_IQ]) { externalId lastName } } } } }',
  );
  const all = answer.data.company.learners.nodes.flatMap(({ accounts }) => accounts);
  return all.find(({ externalId }) => externalId === id)?.lastName ?? null;
}
/** After the time for which a value is fresh. */
const later = async () => {
  await sleep(2100);
  world.forget();
};

it('a long list of people is read anew by who has changed, and how many there are', async () => {
  const before = people().length;
  expect(before).toBeGreaterThan(200);
  expect(await known()).toBe(before);
  expect(calls('IQ-22')).toHaveLength(Math.ceil(before / 100));

  await later();
  const [first] = people();
  if (!first) throw new Error('nobody');
  people()[0] = { ...first, lastName: 'Married', modified: now() };
  people().push({ ...first, id: 'newcomer1', email: 'newcomer@acme.example', modified: now() });
  expect(await known()).toBe(before + 1);
  expect(calls('IQ-22')).toHaveLength(2);
  expect(calls('IQ-22').some((path) => path.includes('start='))).toBe(true);
  expect(await nameOf(first.id)).toBe('Married');
});

it('is read whole where the numbers do not add up: somebody was deleted', async () => {
  await later();
  const before = people().length;
  people().pop();
  expect(await known()).toBe(before - 1);
  expect(calls('IQ-22')).toHaveLength(2 + Math.ceil((before - 1) / 100));
});

it('events likewise, with those that are told late', async () => {
  const clicks = '{ company(slug: "acme") { phishing { clicked sent } } }';
  const phishing = async () =>
    (await world.ask<{ company: { phishing: { sent: number; clicked: number } } }>(clicks)).data.company.phishing;
  const before = await phishing();
  await later();
  const sent = events().filter(({ type }) => type === 'sent-phish-email');
  const last = sent.reduce((a, b) => (a.timestamp > b.timestamp ? a : b));
  const fresh = { campaignId: 'cNew', runId: 'rNew', templateId: 'tNew', learnerId: last.learnerId };
  events().push({ id: 'eNew', type: 'sent-phish-email', timestamp: last.timestamp, ...fresh });
  expect(await phishing()).toMatchObject({ sent: before.sent + 1, clicked: before.clicked });
  const asked = calls('IQ-34').filter((path) => path.includes('type=sent-phish-email'));
  expect(asked).toHaveLength(2);
  expect(asked.some((path) => path.includes('start='))).toBe(true);
});
