import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../eventually';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Departments, job titles, countries, managers and days of joining: from files of the company, else from vendors. */

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-'));
const file = join(folder, 'people.csv');
const HEAD = 'email,employeeId,department,jobTitle,country,manager,joinedOn';
let system: TestSystem;
let population: TestSystem['sandboxes']['population']['acme'];
beforeAll(async () => {
  writeFileSync(file, `${HEAD}\nnobody@acme.example,,Sales,,,,\n`);
  system = await startTestSystem({
    learners: 40,
    config: { cache: { ttlSeconds: 600 }, identity: { attributes: [{ company: 'acme', file }] } },
  });
  population = system.sandboxes.population.acme;
});
afterAll(async () => {
  await system.close();
  rmSync(folder, { recursive: true });
});

interface Person {
  readonly id: string;
  readonly email: string | null;
  readonly name: string;
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly country: string | null;
  readonly joinedOn: string | null;
  readonly manager: {
    readonly name: string | null;
    readonly email: string | null;
    readonly learner: { id: string } | null;
  } | null;
  readonly directReports: {
    readonly totalCount: number;
    readonly complete: boolean;
    readonly nodes: readonly { id: string }[];
  };
  readonly accounts: readonly {
    readonly createdAt: string | null;
    readonly externalId: string;
    readonly source: { slug: string };
  }[];
}
const ACCOUNTS = 'accounts { createdAt externalId source { slug } }';

async function people(fields: string): Promise<readonly Person[]> {
  const { data, errors } = await system.ask<{ company: { learners: { nodes: readonly Person[] } } }>(
    `{ company(slug: "acme") { learners(first: 100) { nodes { id email name ${fields} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.company.learners.nodes;
}

describe('from vendors', () => {
  it('reads profiles with one call a person, and only if they are asked for', async () => {
    await system.refresh();
    system.forget();
    await people('joinedOn status');
    expect(system.calls('infosec-iq')['IQ-24']).toBeUndefined();
    const found = await people(`department jobTitle country ${ACCOUNTS}`);
    expect(system.calls('infosec-iq')['IQ-24']).toBe(population.infosecIq.learners.length);
    const truth = new Map(population.infosecIq.learners.map(({ id, person }) => [id, person.department]));
    for (const { department, jobTitle, country, accounts } of found) {
      const account = accounts.find(({ source }) => source.slug === 'iq');
      const expected = account ? [truth.get(account.externalId), 'Employee', 'DK'] : [null, null, null];
      expect([department, jobTitle, country]).toEqual(expected);
    }
  });

  it('dates joining by the earliest account', async () => {
    const found = await people(`joinedOn ${ACCOUNTS}`);
    expect(found.filter(({ joinedOn }) => joinedOn !== null).length).toBeGreaterThan(20);
    for (const { joinedOn, accounts } of found) {
      const dates = accounts.flatMap(({ createdAt }) => createdAt?.slice(0, 10) ?? []).sort();
      expect(joinedOn).toBe(dates[0] ?? null);
    }
  });

  it('shows managers as learners, and their direct reports', async () => {
    const found = await people(
      'manager { name email learner { id } } directReports(first: 100) { totalCount complete nodes { id } }',
    );
    const byEmail = new Map(found.map(({ id, email }) => [email, id]));
    const managed = found.filter(({ manager }) => manager?.learner);
    expect(managed.length).toBeGreaterThan(20);
    for (const { manager } of managed) expect(manager?.learner?.id).toBe(byEmail.get(manager?.email ?? ''));
    for (const { id, directReports } of found) {
      const own = managed.filter(({ manager }) => manager?.learner?.id === id).map((one) => one.id);
      expect(directReports.nodes.map((one) => one.id).sort()).toEqual(own.sort());
      expect(directReports.totalCount).toBe(own.length);
    }
  });
});

describe('from a file', () => {
  it('wins over vendors, saves their calls, and is read again when it changes', async () => {
    const before = await people('department jobTitle manager { email }');
    const rows = before.flatMap(({ email }, index) =>
      email
        ? [
            `${email},,Unit ${index % 3},Title,SE,${before.find((one) => one.email)?.email ?? ''},2019-05-0${1 + (index % 9)}`,
          ]
        : [],
    );
    const [first] = before.filter(({ email }) => email);
    writeFileSync(`${file}.new`, `${[HEAD, ...rows, 'broken,,x,,,,'].join('\n')}\n`);
    renameSync(`${file}.new`, file);
    await eventually(async () => {
      const { data } = await system.ask<{ learner: Person }>(
        `{ learner(email: "${first?.email ?? ''}", company: "acme") { country } }`,
      );
      expect(data.learner.country).toBe('SE');
    });
    await system.refresh();
    system.forget();
    const after = await people('department jobTitle country joinedOn manager { name email learner { id } }');
    for (const [index, { email, department, jobTitle, country, joinedOn, manager }] of after.entries()) {
      if (!email) continue;
      expect({ department, jobTitle, country, joinedOn }).toEqual({
        department: `Unit ${index % 3}`,
        jobTitle: 'Title',
        country: 'SE',
        joinedOn: `2019-05-0${1 + (index % 9)}`,
      });
      expect(manager).toEqual({ name: first?.name, email: first?.email, learner: { id: first?.id } });
    }
    const withoutRow = population.infosecIq.learners.length - (system.calls('infosec-iq')['IQ-24'] ?? 0);
    expect(withoutRow).toBeGreaterThan(30);
    expect(system.warnings.at(-1)).toEqual({
      event: 'file of people',
      details: {
        company: 'acme',
        file,
        rows: rows.length,
        broken: 1,
        lines: `${rows.length + 2}: "email" is not an address`,
      },
    });
  });

  it('filters people, without letter case and accents', async () => {
    const all = await people('department joinedOn manager { email }');
    const [boss] = all.filter(({ email }) => email);
    const filtered = async (filter: string) => {
      const { data } = await system.ask<{ company: { learners: { nodes: Person[] } } }>(
        `{ company(slug: "acme") { learners(first: 100, filter: { ${filter} }) { nodes { id } } } }`,
      );
      return data.company.learners.nodes.map(({ id }) => id).sort();
    };
    const ids = (matches: (person: Person) => boolean) =>
      all
        .filter(matches)
        .map(({ id }) => id)
        .sort();
    expect(await filtered('department: [" ÚNIT 1", "none"]')).toEqual(ids(({ department }) => department === 'Unit 1'));
    expect(await filtered('country: ["se"], jobTitle: ["TITLE"]')).toEqual(ids(({ email }) => email !== null));
    expect(await filtered(`manager: "${boss?.email?.toUpperCase() ?? ''}"`)).toEqual(
      ids(({ manager }) => manager?.email === boss?.email),
    );
    expect(await filtered('joinedUntil: "2019-05-04"')).toEqual(
      ids(({ joinedOn }) => (joinedOn ?? '9') <= '2019-05-04'),
    );
  });
});
