import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault, VendorSlug } from '../../sandbox';
import { eventually } from '../eventually';
import { startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';

/** Five vendors, thirteen ways to fail: the other sources’ data stays, the gap is reported, and it closes with the fault. */

const LIMIT_MS = 2000;
const QUERY = `{ company(slug: "acme") {
  learners(first: 500) {
    complete missing { source { slug } code } sources { source { slug } state skipped }
    nodes {
      id email accounts { source { slug } externalId } missingFrom { source { slug } }
      courseResults(first: 500) { nodes { source { slug } externalId status } }
      simulationResults(first: 500) { nodes { source { slug } externalId outcome } }
      training { complete }
    }
  }
  courses(first: 500) { nodes { source { slug } externalId name } }
  breaches(first: 500) { nodes { source { slug } externalId name } }
} }`;

interface Row {
  readonly source: { readonly slug: string };
  readonly externalId: string;
}
interface Rows {
  readonly nodes: readonly Row[];
}
interface Answer {
  readonly company: {
    readonly learners: {
      readonly complete: boolean;
      readonly missing: readonly { readonly source: { readonly slug: string }; readonly code: string }[];
      readonly sources: readonly {
        readonly source: { readonly slug: string };
        readonly state: string;
        readonly skipped: number;
      }[];
      readonly nodes: readonly {
        readonly id: string;
        readonly accounts: readonly Row[];
        readonly missingFrom: readonly { readonly source: { readonly slug: string } }[];
        readonly courseResults: Rows | null;
        readonly simulationResults: Rows | null;
      }[];
    } | null;
    readonly courses: Rows | null;
    readonly breaches: Rows | null;
  };
}
const SLUGS = {
  sibermate: 'sm',
  'infosec-iq': 'iq',
  cyberpilot: 'cp',
  cyberhoot: 'ch',
  'cyber-guru': 'cg',
} as const satisfies Readonly<Record<VendorSlug, string>>;
const VENDORS = Object.keys(SLUGS) as (keyof typeof SLUGS)[];
const FAULTS: readonly (readonly [string, Omit<Fault, 'vendor'>, string])[] = [
  ['a refused connection', { kind: 'refuse' }, 'UNAVAILABLE'],
  ['a reset in the middle of the body', { kind: 'reset' }, 'UNAVAILABLE'],
  ['500', { kind: '500' }, 'UNAVAILABLE'],
  ['429', { kind: '429' }, 'RATE_LIMITED'],
  ['429 with Retry-After', { kind: '429', value: 3600 }, 'RATE_LIMITED'],
  ['401', { kind: '401' }, 'UNAUTHORIZED'],
  ['garbage', { kind: 'garbage' }, 'BAD_RESPONSE'],
  ['truncated JSON', { kind: 'truncated' }, 'BAD_RESPONSE'],
  ['HTML with 200', { kind: 'html' }, 'BAD_RESPONSE'],
  ['another envelope', { kind: 'wrong-envelope' }, 'BAD_RESPONSE'],
];
/** Faults that end with the time limit. */
const DELAYS: typeof FAULTS = [
  ['no response', { kind: 'hang' }, 'TIMEOUT'],
  ['a slow response', { kind: 'slow', value: LIMIT_MS }, 'TIMEOUT'],
];

/** All records of the sources that did not fail, in one comparable list. */
function recordsOf({ company }: Answer, without: readonly string[]): string[] {
  const rows = [
    ...(company.learners?.nodes ?? []).flatMap(({ accounts, courseResults, simulationResults }) => [
      ...accounts,
      ...(courseResults?.nodes ?? []),
      ...(simulationResults?.nodes ?? []),
    ]),
    ...(company.courses?.nodes ?? []),
    ...(company.breaches?.nodes ?? []),
  ];
  return rows
    .filter(({ source }) => !without.includes(source.slug))
    .map((row) => JSON.stringify(row))
    .sort();
}

/** The learner id of each account. */
function ids(answer: Answer): ReadonlyMap<string, string> {
  return new Map(
    answer.company.learners?.nodes.flatMap(({ id, accounts }) =>
      accounts.map(({ source, externalId }) => [`${source.slug}/${externalId}`, id]),
    ),
  );
}

interface Started {
  readonly system: TestSystem;
  /** The answer without a fault. */
  readonly whole: Answer;
}
/** A system for the faults of each vendor. */
const started = new Map<VendorSlug, Started>();
beforeAll(async () => {
  for (const vendor of VENDORS) {
    const system = await startTestSystem({ learners: 24, config: { server: { requestTimeoutMs: LIMIT_MS } } });
    // The time limit is tight: on a busy machine a response may exceed it.
    await eventually(async () => {
      const { data, errors } = await system.ask<Answer>(QUERY);
      expect(errors).toBeUndefined();
      started.set(vendor, { system, whole: data });
    });
  }
});
afterAll(() => Promise.all([...started.values()].map(({ system }) => system.close())));
function systemFor(vendor: VendorSlug): Started {
  const found = started.get(vendor);
  if (!found) throw new Error(`no system was started for ${vendor}`);
  return found;
}

async function askInTime({ system }: Started): Promise<GraphAnswer<Answer>> {
  const startedAt = performance.now();
  const answer = await system.ask<Answer>(QUERY);
  expect(performance.now() - startedAt).toBeLessThan(2 * LIMIT_MS);
  return answer;
}

async function expectWholeAgain({ system, whole }: Started): Promise<void> {
  system.sandboxes.setFaults([]);
  // A source that asked for a pause, or refused the credential, is not called until the pause ends.
  await system.refresh();
  await eventually(async () => {
    const healed = await system.ask<Answer>(QUERY);
    expect(healed.errors).toBeUndefined();
    expect(healed.data).toEqual(whole);
  });
}

async function expectOnlyItsDataMissing(
  vendor: keyof typeof SLUGS,
  fault: Omit<Fault, 'vendor'>,
  code: string,
): Promise<void> {
  const slug = SLUGS[vendor];
  const one = systemFor(vendor);
  const { system, whole } = one;
  system.sandboxes.setFaults([{ vendor, ...fault }]);
  await eventually(async () => {
    const { data, errors = [] } = await askInTime(one);
    const { learners } = data.company;
    expect(recordsOf(data, [slug])).toEqual(recordsOf(whole, [slug]));
    expect(learners?.complete).toBe(false);
    expect(learners?.missing).toEqual([{ source: { slug }, code }]);
    expect(learners?.sources.filter(({ state }) => state !== 'OK').map(({ source }) => source.slug)).toEqual([slug]);
    // For a source that cannot be read, it is unknown who is missing from it.
    expect(learners?.nodes.flatMap(({ missingFrom }) => missingFrom).some(({ source }) => source.slug === slug)).toBe(
      false,
    );
    const before = ids(whole);
    for (const [account, id] of ids(data)) expect([account, id]).toEqual([account, before.get(account)]);

    expect(new Set(errors.map(({ extensions }) => extensions.source))).toEqual(new Set([slug]));
    const fields = errors.map(({ path }) => path?.filter((part) => typeof part === 'string').join('.'));
    expect(fields).toEqual(expect.arrayContaining(['company.learners', 'company.learners.nodes.training']));
    expect(errors.find(({ path }) => path?.join('.') === 'company.learners')?.extensions.code).toBe(`SOURCE_${code}`);
    if (fault.value === 3600) {
      const retryAt = String(errors[0]?.extensions.retryAt);
      expect(Date.parse(retryAt)).toBeGreaterThan(Date.now() + 3_500_000);
    }
  });
  await expectWholeAgain(one);
}

describe.each(VENDORS)('when %s fails', (vendor) => {
  it.each(FAULTS)('with %s, only its data is missing, reported, and restored later', (_, fault, code) =>
    expectOnlyItsDataMissing(vendor, fault, code),
  );

  it('with one broken record, that record is skipped, counted and reported', async () => {
    const slug = SLUGS[vendor];
    const one = systemFor(vendor);
    const { system, whole } = one;
    system.sandboxes.setFaults([{ vendor, kind: 'broken-record' }]);
    await eventually(async () => {
      const { data } = await askInTime(one);
      const status = data.company.learners?.sources.find(({ source }) => source.slug === slug);
      expect(status?.state).toBe('PARTIAL');
      expect(status?.skipped).toBeGreaterThan(0);
      expect(data.company.learners?.missing).toMatchObject([{ source: { slug }, code: 'BAD_RESPONSE' }]);
      expect(recordsOf(data, [slug])).toEqual(recordsOf(whole, [slug]));
      const returned = recordsOf(data, []).length - recordsOf(data, [slug]).length;
      const all = recordsOf(whole, []).length - recordsOf(whole, [slug]).length;
      expect(returned).toBeLessThan(all);
      expect(returned).toBeGreaterThan(all / 3);
    });
    await expectWholeAgain(one);
  });
});

// The vendors' delays pass at the same time.
it.each(DELAYS)(
  'when a vendor fails with %s, only its data is missing, reported, and restored later',
  async (_, fault, code) => {
    await Promise.all(VENDORS.map((vendor) => expectOnlyItsDataMissing(vendor, fault, code)));
  },
);

describe('several vendors that fail at once', () => {
  const failing = (faults: readonly Fault[]): Started => {
    const one = systemFor('sibermate');
    one.system.sandboxes.setFaults(faults);
    return one;
  };

  it('two lose only their own data, and each is reported with its own reason', async () => {
    const one = failing([
      { vendor: 'sibermate', kind: 'hang' },
      { vendor: 'cyberhoot', kind: 'html' },
    ]);
    await eventually(async () => {
      const { data } = await askInTime(one);
      expect(recordsOf(data, ['sm', 'ch'])).toEqual(recordsOf(one.whole, ['sm', 'ch']));
      expect(data.company.learners?.missing).toEqual([
        { source: { slug: 'sm' }, code: 'TIMEOUT' },
        { source: { slug: 'ch' }, code: 'BAD_RESPONSE' },
      ]);
    });
    await expectWholeAgain(one);
  });

  it.each(['500', 'hang'] as const)('all five give null lists, and five reasons (%s)', async (kind) => {
    const one = failing([{ vendor: 'all', kind }]);
    await eventually(async () => {
      const { data, errors = [] } = await askInTime(one);
      expect(data.company.learners).toBeNull();
      expect(data.company.courses).toBeNull();
      const ofLearners = errors.filter(({ path }) => path?.join('.') === 'company.learners');
      expect(new Set(ofLearners.map(({ extensions }) => extensions.source))).toEqual(new Set(Object.values(SLUGS)));
    });
    await expectWholeAgain(one);
  });
});
