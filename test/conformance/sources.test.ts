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

const TENANTS: Readonly<Record<string, string | null>> = {
  sm: null,
  'sm-msp': 'c_42',
  iq: null,
  cp: null,
  ch: '1000',
  cg: null,
};
const PERSONAL: readonly PersonalRecordKind[] = [
  'courseResults',
  'simulationResults',
  'policyResults',
  'assessmentResults',
  'memberships',
];

let sandboxes: Sandboxes;
let sources: ReadonlyMap<string, Source>;
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 40 });
  sources = openSources(configOf(sandboxes).connections);
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

  describe.each(Object.keys(TENANTS))('the source %s', (slug) => {
    const tenant = TENANTS[slug] ?? null;
    const open = (): { source: Source; capabilities: Capabilities } => {
      const source = sources.get(slug);
      if (!source) throw new Error(`no source ${slug}`);
      return { source, capabilities: source.capabilities(tenant) };
    };

    it('has a valid credential', async () => {
      await expect(open().source.connection.verify(tenant, createReadContext())).resolves.toBeUndefined();
    });

    it('scans every kind that it declares without a broken record, and calls only the endpoints that it declares', async () => {
      const { capabilities } = open();
      const kinds = (Object.keys(capabilities) as (keyof Capabilities)[]).filter(
        (kind): kind is RecordKind => kind !== 'totals',
      );
      for (const kind of kinds) {
        const scan = capabilities[kind]?.all;
        if (!scan) continue;
        sandboxes.clearCalls();
        const batch = await scan.read(createReadContext());
        expect([kind, batch.skipped, batch.problems ?? []]).toEqual([kind, [], []]);
        // A partner's child shares no courses; everything else has records.
        expect([kind, batch.records.length > 0]).toEqual([kind, true]);
        const called = new Set(sandboxes.calls().map(({ endpoint }) => endpoint));
        called.delete('token');
        const named = new Set([...(capabilities[kind]?.endpoints ?? []), 'CH-01']);
        expect([kind, [...called].filter((endpoint) => !named.has(endpoint))]).toEqual([kind, []]);
      }
    });

    it('returns the same records of one person by a scan and by a lookup', async () => {
      const { capabilities } = open();
      const accounts = (await capabilities.accounts.all?.read(createReadContext()))?.records.slice(0, 3) ?? [];
      for (const kind of PERSONAL) {
        const { all, by } = capabilities[kind] ?? {};
        const lookup = by && 'account' in by ? by.account : undefined;
        if (!all || !lookup) continue;
        const whole = await all.read(createReadContext());
        for (const { externalId, email } of accounts) {
          const own = await lookup.read({ accountId: externalId, email }, createReadContext());
          expect([kind, plain(own.records)]).toEqual([
            kind,
            plain(whole.records.filter((record) => 'accountId' in record && record.accountId === externalId)),
          ]);
        }
      }
    });

    it('looks up by person the kinds that it cannot scan', async () => {
      const { capabilities } = open();
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
        expect([kind, batches.flatMap(({ skipped }) => skipped)]).toEqual([kind, []]);
        expect([kind, batches.flatMap(({ records }): readonly object[] => records).length > 0]).toEqual([kind, true]);
      }
    });

    it('gives every record a unique id', async () => {
      const { capabilities } = open();
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
        expect([kind, new Set(records.map(({ externalId }) => externalId)).size]).toEqual([kind, records.length]);
      }
    });
  });
});

it('reads the same in both modes: a quirk changes the wire format, but not the data', async () => {
  const read = async (mode: Mode) => {
    for (const { vendor } of sandboxes.all) sandboxes.setMode(vendor, mode);
    const accounts = await Promise.all(
      Object.entries(TENANTS).map(async ([slug, tenant]) => {
        const capabilities = sources.get(slug)?.capabilities(tenant);
        return [
          plain((await capabilities?.accounts.all?.read(createReadContext()))?.records ?? []),
          plain((await capabilities?.courseResults?.all?.read(createReadContext()))?.records ?? []),
        ];
      }),
    );
    return accounts;
  };
  expect(await read('quirk')).toEqual(await read('default'));
});
