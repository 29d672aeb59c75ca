import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Population } from '../../sandbox';
import { packageRoot } from '../../src/package-root';
import { KEYS, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { startExample } from './example';
import type { Example } from './example';
import { startRelay } from './relay';
import type { Relay } from './relay';

/** The example's gateways, as real programs over HTTP, against the population of the sandboxes. */

const QUESTION = readFileSync(join(packageRoot(), 'examples/company-graph/question.graphql'), 'utf8');
const LEARNER = /learner (\{[^]*\n {4}\})/.exec(QUESTION)?.[1] ?? '';

interface Sourced {
  readonly source: { readonly slug: string };
}
interface Learner {
  readonly id: string;
  readonly email: string | null;
  readonly accounts: readonly (Sourced & { externalId: string; training: { assigned: number } | null })[];
  readonly courseResults: { complete: boolean; nodes: (Sourced & { courseName: string; status: string })[] };
  readonly exposures: { nodes: (Sourced & { passwordExposed: boolean | null; breach: { name: string } | null })[] };
}
interface Employee {
  readonly id: string;
  readonly name: string;
  readonly department: { readonly name: string };
  readonly manager: { readonly name: string } | null;
  readonly learner: Learner | null;
}

let system: TestSystem;
let acme: Population['acme'];
let relay: Relay;
let hr: Example;
let hrRelay: Relay;

beforeAll(async () => {
  system = await startTestSystem({
    learners: 250,
    seed: 1,
    clients: [
      { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'write', 'raw', 'admin'] },
      { name: 'acme', apiKey: KEYS.acme, companies: ['acme'], scopes: ['read', 'raw'] },
      { name: 'plain', apiKey: KEYS.plain, companies: '*', scopes: ['read'] },
    ],
  });
  acme = system.sandboxes.population.acme;
  relay = await startRelay(`${system.server.url}/graphql`);
  hr = await startExample('company-graph/hr/server.ts', { HR_KEYS: Object.values(KEYS).join() });
  hrRelay = await startRelay(hr.url);
}, 60_000);
afterAll(async () => {
  await Promise.all([hr?.close(), hrRelay?.close(), relay?.close()]);
  await system?.close();
});
beforeEach(() => {
  system.sandboxes.setFaults([]);
  system.forget();
  relay.clear();
  hrRelay.clear();
});

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

describe.each([
  ['stitching', 'learnersByEmail'],
  ['apollo', '_entities'],
  ['hive', '_entities'],
])('the gateway %s', (name, batch) => {
  let gateway: Example;
  beforeAll(async () => {
    gateway = await startExample(`company-graph/gateways/${name}.ts`, {
      AWAREGRAPH_URL: relay.url,
      GATEWAY_KEY: KEYS.plain,
      HR_URL: hrRelay.url,
    });
  }, 60_000);
  afterAll(() => gateway?.close());

  const ask = async <Data>(query: string, { key = KEYS.acme, variables = {} } = {}) => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphAnswer<Data>;
  };

  it('joins HR, five vendors and the breaches in one query, with the right values', async () => {
    const { data, errors } = await ask<{ employees: Employee[] }>(QUESTION);
    expect(errors).toBeUndefined();
    expect(data.employees).toHaveLength(100);

    const wanted = acme.people.slice(0, 100);
    const nameOf = (key: string | null) => {
      const person = acme.people.find((one) => one.key === key);
      return person ? { name: `${person.firstName} ${person.lastName}` } : null;
    };
    expect(data.employees.map(({ id, name, department, manager }) => ({ id, name, department, manager }))).toEqual(
      wanted.map(({ key, firstName, lastName, department, manager }) => ({
        id: key,
        name: `${firstName} ${lastName}`,
        department: { name: department },
        manager: nameOf(manager),
      })),
    );

    const emails = wanted.map(({ email }) => email);
    const direct = await system.ask<{ learnersByEmail: (Learner | null)[] }>(
      `query ($emails: [EmailAddress!]!) { learnersByEmail(emails: $emails) ${LEARNER} }`,
      { variables: { emails: emails.filter((email) => email !== null) }, key: KEYS.acme },
    );
    const directly = [...direct.data.learnersByEmail];
    expect(data.employees.map(({ learner }) => learner && { ...learner, email: null })).toEqual(
      emails.map((email) => {
        const learner = email === null ? null : (directly.shift() ?? null);
        return learner && { ...learner, email: null };
      }),
    );

    let leaks = 0;
    const sources = new Set<string>();
    for (const [index, { learner }] of data.employees.entries()) {
      const person = wanted[index];
      if (!learner || !person) continue;
      for (const { source } of learner.accounts) sources.add(source.slug);
      const ids = Object.fromEntries(learner.accounts.map(({ source, externalId }) => [source.slug, externalId]));
      expect(
        sorted(
          learner.courseResults.nodes
            .filter(({ source }) => source.slug === 'sm')
            .map(({ courseName, status }) => [courseName, status]),
        ),
      ).toEqual(
        sorted(
          acme.sibermate.courseResults
            .filter(({ learnerId }) => learnerId === ids.sm)
            .map(({ courseName, completedAt, startedAt }) => [
              courseName,
              completedAt ? 'COMPLETED' : startedAt ? 'IN_PROGRESS' : 'NOT_STARTED',
            ]),
        ),
      );
      const breaches = acme.sibermate.learnerBreaches
        .filter(({ learnerId }) => learnerId === ids.sm)
        .map(({ serviceId, passwordExposed }) => [
          acme.sibermate.services.find(({ id }) => id === serviceId)?.name,
          passwordExposed,
        ]);
      leaks += breaches.length;
      expect(
        sorted(
          learner.exposures.nodes
            .filter(({ source }) => source.slug === 'sm')
            .map(({ breach, passwordExposed }) => [breach?.name, passwordExposed]),
        ),
      ).toEqual(sorted(breaches));
    }
    expect(leaks).toBeGreaterThan(3);
    expect([...sources].sort()).toEqual(['cg', 'ch', 'cp', 'iq', 'sm']);
  });

  it('resolves a hundred people in one request, with no more vendor calls than a direct client', async () => {
    const emails = acme.people.slice(0, 100).flatMap(({ email }) => email ?? []);
    await system.ask(`query ($emails: [EmailAddress!]!) { learnersByEmail(emails: $emails) ${LEARNER} }`, {
      variables: { emails },
      key: KEYS.acme,
    });
    const directly = system.sandboxes
      .calls()
      .map(({ endpoint }) => endpoint)
      .sort();
    system.forget();
    await ask(QUESTION);
    expect(relay.requests.map(({ query }) => query.includes(batch))).toEqual([true]);
    expect(relay.requests[0]?.query.split(batch)).toHaveLength(2);
    expect(hrRelay.requests).toHaveLength(1);
    expect(
      system.sandboxes
        .calls()
        .map(({ endpoint }) => endpoint)
        .sort(),
    ).toEqual(directly);
    expect(system.calls('sibermate')['SM-07']).toBe(1);
    expect(system.calls('cyberhoot')['CH-05']).toBe(1);
  });

  it('forwards a mutation, which the caller needs the scope for, and reads what it changed', async () => {
    const email = `by.${name}@acme.example`;
    const input = {
      company: 'acme',
      sources: ['sm'],
      learners: [{ email, firstName: 'By', lastName: name }],
    };
    const mutation = `mutation ($input: CreateLearnersInput!) {
      createLearners(input: $input) { outcome results { state } calls { endpoint method path } learners { email } } }`;
    const dry = await ask<{ createLearners: object }>(mutation, {
      key: KEYS.all,
      variables: { input: { ...input, dryRun: true } },
    });
    expect(dry).toEqual({
      data: {
        createLearners: {
          outcome: 'PLANNED',
          results: [{ state: 'PLANNED' }],
          calls: [{ endpoint: 'SM-08', method: 'POST', path: '/learners' }],
          learners: [null],
        },
      },
    });
    const reader = await ask(mutation, { key: KEYS.plain, variables: { input } });
    expect(reader.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', scope: 'WRITE' });
    expect(system.sandboxes.calls('sibermate', 'SM-08')).toEqual([]);

    const done = await ask<{ createLearners: object }>(mutation, { key: KEYS.all, variables: { input } });
    expect(done.data.createLearners).toMatchObject({ outcome: 'DONE', learners: [{ email }] });
    expect(system.sandboxes.calls('sibermate', 'SM-08')).toHaveLength(1);
    expect(system.sandboxes.state('sibermate').own.learners.filter((one) => one.email === email)).toHaveLength(1);
  });

  it('forwards the caller’s credential, and no other', async () => {
    await ask(QUESTION, { variables: { first: 2 }, key: KEYS.all });
    for (const { authorization } of [...relay.requests, ...hrRelay.requests])
      expect(authorization).toBe(`Bearer ${KEYS.all}`);
    expect(relay.requests.length * hrRelay.requests.length).toBeGreaterThan(0);

    const stranger = await ask(QUESTION, { key: 'nobody-knows-this-key' });
    expect(stranger.data ?? { employees: null }).toEqual({ employees: null });
    expect(stranger.errors?.length).toBeGreaterThan(0);
    const nobody = await ask(QUESTION, { key: '' });
    expect(nobody.data ?? { employees: null }).toEqual({ employees: null });
    expect(nobody.errors?.length).toBeGreaterThan(0);
  });

  it('reports what is missing: the data stays, and the error names the source', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '500' }]);
    const { data, errors = [] } = await ask<{ employees: Employee[] }>(QUESTION, { variables: { first: 10 } });
    const learners = data.employees.flatMap(({ learner }) => learner ?? []);
    expect(learners.length).toBeGreaterThan(5);
    expect(learners.map(({ courseResults }) => courseResults.complete)).toEqual(learners.map(() => false));
    expect(learners.flatMap(({ courseResults }) => courseResults.nodes).length).toBeGreaterThan(10);
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors)
      expect(extensions).toMatchObject({ code: 'SOURCE_UNAVAILABLE', source: 'ch', vendor: 'CYBERHOOT' });
    expect(errors.map(({ message }) => message).join()).toContain('ch: ');
  });

  it('keeps the error of a lost field at the path of the field', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '500' }]);
    const { data, errors = [] } = await ask<{ employees: { learner: { courseResults: unknown } | null }[] }>(
      '{ employees(first: 3) { learner { courseResults(vendors: [CYBERHOOT]) { totalCount } } } }',
    );
    expect(data.employees.map(({ learner }) => learner?.courseResults)).toEqual([null, null, null]);
    expect(errors).toContainEqual(
      expect.objectContaining({
        path: ['employees', 0, 'learner', 'courseResults'],
        extensions: expect.objectContaining({ source: 'ch', entityKey: acme.people[0]?.email }),
      }),
    );
  });

  it('resolves the other way: from learners at the highest risk to their departments, in one query to HR', async () => {
    const { data, errors } = await ask<{
      company: { learners: { nodes: { email: string | null; employee: object | null }[] } };
    }>(
      '{ company(slug: "acme") { learners(first: 50, orderBy: { field: RISK_SCORE, direction: DESC }) { nodes { name email risk { level } employee { id department { name } } } } } }',
    );
    expect(errors).toBeUndefined();
    const { nodes } = data.company.learners;
    expect(nodes.map(({ employee }) => employee)).toEqual(
      nodes.map(({ email }) => {
        const person = acme.people.find((one) => email !== null && one.email === email);
        return person ? { id: person.key, department: { name: person.department } } : null;
      }),
    );
    expect(nodes.filter(({ employee }) => employee).length).toBeGreaterThan(40);
    expect([relay.requests.length, hrRelay.requests.length]).toEqual([1, 1]);
  });

  it('resolves from a company to its people as well', async () => {
    const { data, errors } = await ask(
      '{ company(slug: "acme") { name learners(first: 3) { totalCount complete nodes { name email } } } departments { name } }',
    );
    expect(errors).toBeUndefined();
    const direct = await system.ask<object>(
      '{ company(slug: "acme") { name learners(first: 3) { totalCount complete nodes { name email } } } }',
      { key: KEYS.acme },
    );
    expect(data).toEqual({
      ...direct.data,
      departments: [...new Set(acme.people.map(({ department }) => department))].sort().map((one) => ({ name: one })),
    });
  });
});

it('HR has the people of the demo', () => {
  const known: unknown = JSON.parse(readFileSync(join(packageRoot(), 'examples/company-graph/hr/people.json'), 'utf8'));
  expect(known).toEqual(
    acme.people.map(({ key, firstName, lastName, email, department, manager }) => ({
      id: key,
      name: `${firstName} ${lastName}`,
      email,
      department,
      manager,
    })),
  );
});
