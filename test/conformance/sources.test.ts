import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import type { Capabilities, RecordKind, PersonalRecordKind } from '../../datasources/spec/capabilities';
import { openSources } from '../../datasources/engine/sources';
import type { Source } from '../../datasources/engine/sources';
import { startSandboxes } from '../../sandbox';
import type { Mode, Sandboxes } from '../../sandbox';
import { configOf } from '../harness';
import { createReadContext } from '../read-context';

/** One suite over the registry: whatever a vendor declares must work, in default and quirk modes, with all ways to read it. */

const PERSONAL: readonly PersonalRecordKind[] = [
  'courseResults',
  'simulationResults',
  'policyResults',
  'assessmentResults',
  'memberships',
];

let sandboxes: Sandboxes;
let sources: ReadonlyMap<string, Source>;
let opened: readonly OpenedSource[];

/** A source, with what it provides for the first of its companies. */
interface OpenedSource {
  readonly slug: string;
  readonly tenant: string | null;
  readonly source: Source;
  readonly capabilities: Capabilities;
}

beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 40 });
  const config = configOf(sandboxes);
  sources = openSources(config.connections);
  opened = [...sources].map(([slug, source]) => {
    const tenant = config.companies
      .flatMap((company) => company.sources)
      .find((one) => one.connection === slug)?.tenant;
    return { slug, tenant: tenant ?? null, source, capabilities: source.capabilities(tenant ?? null) };
  });
});
afterAll(async () => {
  await Promise.all([...sources.values()].map((source) => source.close()));
  await sandboxes.close();
});

const plain = (records: readonly object[]) => records.map((record) => JSON.stringify({ ...record, raw: null })).sort();

it('covers every vendor of the registry', () => {
  expect(new Set([...sources.values()].map(({ vendor }) => vendor.slug))).toEqual(
    new Set(vendors.map(({ slug }) => slug)),
  );
});

describe.each<Mode>(['default', 'quirk'])('in %s mode', (mode) => {
  beforeAll(() => {
    for (const { vendor } of sandboxes.all) sandboxes.setMode(vendor, mode);
  });

  describe.each(vendors.map(({ slug }) => slug))('the vendor %s', (vendor) => {
    const sourcesOf = (): readonly OpenedSource[] => opened.filter(({ source }) => source.vendor.slug === vendor);

    it('has a valid credential', async () => {
      expect(sourcesOf()).not.toEqual([]);
      for (const { source, tenant } of sourcesOf())
        await expect(source.connection.verify(tenant, createReadContext())).resolves.toBeUndefined();
    });

    it('scans every kind that it declares without a broken record, and calls only the endpoints that it declares', async () => {
      for (const { slug, capabilities } of sourcesOf()) {
        const kinds = (Object.keys(capabilities) as (keyof Capabilities)[]).filter(
          (kind): kind is RecordKind => kind !== 'totals',
        );
        for (const kind of kinds) {
          const scan = capabilities[kind]?.all;
          if (!scan) continue;
          sandboxes.clearCalls();
          const batch = await scan.read(createReadContext());
          expect([slug, kind, batch.skipped, batch.problems ?? []]).toEqual([slug, kind, [], []]);
          // A partner's child shares no courses; everything else has records.
          expect([slug, kind, batch.records.length > 0]).toEqual([slug, kind, true]);
          const called = new Set(sandboxes.calls().map(({ endpoint }) => endpoint));
          called.delete('token');
          const named = new Set([...(capabilities[kind]?.endpoints ?? []), 'CH-01']);
          expect([slug, kind, [...called].filter((endpoint) => !named.has(endpoint))]).toEqual([slug, kind, []]);
        }
      }
    });

    it('returns the same records of one person by a scan and by a lookup', async () => {
      for (const { slug, capabilities } of sourcesOf()) {
        const accounts = (await capabilities.accounts.all?.read(createReadContext()))?.records.slice(0, 3) ?? [];
        for (const kind of PERSONAL) {
          const { all, by } = capabilities[kind] ?? {};
          const lookup = by && 'account' in by ? by.account : undefined;
          if (!all || !lookup) continue;
          const whole = await all.read(createReadContext());
          for (const { externalId, email } of accounts) {
            const own = await lookup.read({ accountId: externalId, email }, createReadContext());
            expect([slug, kind, plain(own.records)]).toEqual([
              slug,
              kind,
              plain(whole.records.filter((record) => 'accountId' in record && record.accountId === externalId)),
            ]);
          }
        }
      }
    });

    it('looks up by person the kinds that it cannot scan', async () => {
      for (const { slug, capabilities } of sourcesOf()) {
        const accounts = (await capabilities.accounts.all?.read(createReadContext()))?.records ?? [];
        const exposed = (await capabilities.exposedAccounts?.all?.read(createReadContext()))?.records ?? [];
        const people = accounts.map(({ externalId, email }) => ({ accountId: externalId, email }));
        const { exposures, policyResults, accountDetails } = capabilities;
        const lookups = {
          exposures: () => exposed.map((key) => exposures?.by?.account?.read(key, createReadContext())),
          policyResults: () => people.map((key) => policyResults?.by?.account?.read(key, createReadContext())),
          accountDetails: () => people.map((key) => accountDetails?.by?.account?.read(key, createReadContext())),
        };
        for (const kind of ['policyResults', 'accountDetails', 'exposures'] as const) {
          const { all, by } = capabilities[kind] ?? {};
          if (all || !by?.account) continue;
          const batches = (await Promise.all(lookups[kind]().map(async (batch) => batch))).filter(
            (batch) => batch !== undefined,
          );
          expect([slug, kind, batches.flatMap(({ skipped }) => skipped)]).toEqual([slug, kind, []]);
          expect([slug, kind, batches.flatMap(({ records }): readonly object[] => records).length > 0]).toEqual([
            slug,
            kind,
            true,
          ]);
        }
      }
    });

    it('gives every record a unique id', async () => {
      for (const { slug, capabilities } of sourcesOf()) {
        for (const kind of [
          'accounts',
          'groups',
          'courses',
          'courseResults',
          'simulations',
          'simulationResults',
          'policies',
          'breaches',
        ] as const) {
          const records = (await capabilities[kind]?.all?.read(createReadContext()))?.records ?? [];
          expect([slug, kind, new Set(records.map(({ externalId }) => externalId)).size]).toEqual([
            slug,
            kind,
            records.length,
          ]);
        }
      }
    });
  });
});

it('reads the same in both modes: a quirk changes the wire format, but not the data', async () => {
  const read = async (mode: Mode) => {
    for (const { vendor } of sandboxes.all) sandboxes.setMode(vendor, mode);
    return Promise.all(
      opened.map(async ({ slug, capabilities }) => [
        slug,
        plain((await capabilities.accounts.all?.read(createReadContext()))?.records ?? []),
        plain((await capabilities.courseResults?.all?.read(createReadContext()))?.records ?? []),
      ]),
    );
  };
  expect(await read('quirk')).toEqual(await read('default'));
});
