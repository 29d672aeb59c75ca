import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem, TestSystemOptions } from '../harness';

/** Clients that each ask for one learner: their lookups never take more than twice the calls of one request for all. */

const CLIENTS = 20;
const FLAGSHIP = `
  courseResults(first: 100) { totalCount complete nodes { courseName status } }
  simulationResults(first: 100) { totalCount complete nodes { outcome } }
  policyResults(first: 100) { totalCount complete nodes { policyName acknowledged } }
  assessmentResults(first: 100) { totalCount complete nodes { name } }
  exposures(first: 100) { totalCount complete nodes { email } }
  groups { name } training { completed overdue } phishing { sent clicked } risk { score }`;

let system: TestSystem;
let emails: readonly string[];
const start = async (options: TestSystemOptions = {}): Promise<void> => {
  system = await startTestSystem({ learners: 120, config: { cache: { ttlSeconds: 60 } }, ...options });
  const { data } = await system.ask<{ company: { learners: { nodes: { email: string | null }[] } } }>(
    '{ company(slug: "acme") { learners(first: 200) { nodes { email } } } }',
  );
  emails = data.company.learners.nodes.flatMap(({ email }) => email ?? []);
  expect(emails.length).toBeGreaterThanOrEqual(100);
};
const begin = async (): Promise<void> => {
  system.sandboxes.setFaults([]);
  await system.refresh();
  system.forget();
};

const ask = (fields: string, email: string) =>
  system.ask<{ learner: object | null }>(
    `query ($email: EmailAddress!) { learner(email: $email, company: "acme") { email ${fields} } }`,
    { variables: { email } },
  );
const reads = (endpoint?: string) =>
  system.sandboxes.calls().filter((call) => call.endpoint !== 'token' && (!endpoint || call.endpoint === endpoint));

describe('clients that each ask for another learner, with empty caches', () => {
  beforeAll(() => start());
  beforeEach(begin);
  afterAll(() => system.close());

  /** One request for all of them: the planner knows how many there are. */
  const inOneRequest = async (fields: string, count: number) => {
    const asked = emails.slice(0, count);
    const { data, errors } = await system.ask<{ learnersByEmail: readonly object[] }>(
      `query ($emails: [EmailAddress!]!) { learnersByEmail(emails: $emails, company: "acme") { email ${fields} } }`,
      { variables: { emails: asked } },
    );
    expect(errors).toBeUndefined();
    const calls = reads().length;
    await begin();
    return { learners: data.learnersByEmail, calls };
  };
  const oneAfterAnother = async (fields: string, count: number) => {
    const learners = [];
    for (const email of emails.slice(0, count)) learners.push(await ask(fields, email));
    return learners;
  };
  const atOnce = (fields: string, count: number) =>
    Promise.all(emails.slice(0, count).map((email) => ask(fields, email)));

  it.each([
    ['all of its fields', FLAGSHIP, CLIENTS],
    ['all of its fields, for 100 learners', FLAGSHIP, 100],
    ['its address', '', CLIENTS],
    ['its courses', 'courseResults(first: 9) { totalCount }', CLIENTS],
    ['its simulations', 'simulationResults(first: 9) { totalCount }', CLIENTS],
    ['its assessments', 'assessmentResults(first: 9) { totalCount }', CLIENTS],
    ['its policies', 'policyResults(first: 9) { totalCount }', CLIENTS],
    ['its exposures', 'exposures(first: 9) { totalCount }', CLIENTS],
    ['its groups', 'groups { name }', CLIENTS],
  ])('take at most twice the calls of one request: %s', async (_, fields, count) => {
    const bulk = await inOneRequest(fields, count);
    expect(bulk.calls).toBeGreaterThan(0);
    for (const way of [oneAfterAnother, atOnce]) {
      const answers = await way(fields, count);
      // The same answers, whether they were read by lookup or by scan.
      expect(answers.map(({ data, errors }) => errors ?? data.learner)).toEqual(bulk.learners);
      expect(reads().length).toBeLessThanOrEqual(2 * bulk.calls);
      await begin();
    }
    expect(system.bugs).toEqual([]);
  });

  it('make as many lookups as the scan takes calls, and then the scan', async () => {
    // SM-40 is one call for everyone, SM-13 one for each person.
    const courses = 'courseResults(first: 9, vendors: [SIBERMATE]) { totalCount }';
    const withAccount: string[] = [];
    for (const email of emails.slice(0, 10)) {
      await begin();
      await ask(courses, email);
      if (reads('SM-13').length > 0) withAccount.push(email);
    }
    expect(withAccount.length).toBeGreaterThan(2);
    await begin();
    const [first = '', second = '', third = ''] = withAccount;
    await ask(courses, first);
    // The same lookup is cached: it counts once.
    await ask(courses, first);
    expect([reads('SM-13').length, reads('SM-40').length]).toEqual([1, 0]);
    await ask(courses, second);
    await ask(courses, third);
    expect([reads('SM-13').length, reads('SM-40').length]).toEqual([1, 1]);
  });

  it('never see that the scan failed, and do not repeat it soon', async () => {
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-40', kind: '500' }]);
    const answers = await oneAfterAnother(
      'courseResults(first: 9, vendors: [SIBERMATE]) { complete missing { code } }',
      CLIENTS,
    );
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(data.learner).toMatchObject({ courseResults: { complete: true, missing: [] } });
    }
    // One attempt and its retries.
    expect(reads('SM-40').length).toBeLessThanOrEqual(3);
    expect(reads('SM-40').length).toBeGreaterThan(0);
    expect(system.bugs).toEqual([]);
  });
});

describe('a scan that lookups have paid for', () => {
  it.each([
    ['without a time to live', { ttlSeconds: 0 }],
    ['without memory for reads', { ttlSeconds: 60, maxMemoryMb: 0 }],
  ])('is never made %s', async (_, cache) => {
    await start({ config: { cache } });
    system.forget();
    for (const email of emails.slice(0, 5))
      await ask('courseResults(first: 9, vendors: [SIBERMATE]) { totalCount }', email);
    expect(reads('SM-40')).toEqual([]);
    expect(reads('SM-13').length).toBeGreaterThan(1);
    await system.close();
  });
});
