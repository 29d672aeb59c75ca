import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Batch, Capabilities, ReadContext, RecordKind, RecordOf } from '../../datasources/spec/capabilities';
import { vendors } from '../../datasources/registry';
import { openSources } from '../../datasources/engine/sources';
import type { Source } from '../../datasources/engine/sources';
import { EXPOSURE, PHISHING, TRAINING, countsOf, fieldsOf } from '../../src/domain/measures/provision';
import type { Config } from '../../src/config/config';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { createReadContext } from '../read-context';
import { configOf } from '../harness';

/** The fields that vendors declare missing, compared with everything that the sandboxes send, in all of their modes. */

/** The fields of each record kind that a vendor may not provide. Ids and names that are always present are not listed. */
const FIELDS = {
  profile: [],
  accounts: [
    'email',
    'employeeId',
    'firstName',
    'lastName',
    'status',
    'locale',
    'createdAt',
    'updatedAt',
    'trainingTotals',
    'phishingTotals',
    'riskScore',
  ],
  accountDetails: ['profileUrl', 'manager', 'department', 'jobTitle', 'country'],
  groups: ['kind', 'managers'],
  memberships: [],
  courses: ['description', 'ownership', 'required', 'startsOn', 'endsOn', 'archived'],
  courseLinks: ['courseId'],
  courseResults: [
    'courseId',
    'courseLinkId',
    'status',
    'vendorStatus',
    'enrolledAt',
    'startedAt',
    'completedAt',
    'dueOn',
    'score',
    'grade',
  ],
  simulations: ['status', 'startedAt', 'endedAt'],
  simulationNames: [],
  simulationResults: [
    'simulationId',
    'simulationName',
    'outcome',
    'scheduledAt',
    'sentAt',
    'openedAt',
    'clickedAt',
    'submittedAt',
    'reportedAt',
    'attachmentAt',
    'repliedAt',
  ],
  policies: ['version', 'published', 'category'],
  policyResults: ['policyId', 'acknowledgedAt', 'assignedAt'],
  assessmentResults: ['status', 'score', 'completedAt'],
  breaches: ['description', 'breachDate', 'affectedAccountCount'],
  exposedAccounts: ['accountId', 'latestBreachDate', 'breachIds'],
  exposures: ['accountId', 'breachDate', 'discoveredAt', 'acknowledged', 'passwordExposed'],
  riskHistory: [],
} as const satisfies { readonly [K in RecordKind]: readonly (keyof RecordOf<K>)[] };

/** The counts in the totals of accounts, where there are any. */
const TOTALS: Readonly<Record<'training' | 'phishing', readonly string[]>> = {
  training: ['assigned', 'completed', 'inProgress', 'overdue', 'averageScore'].map((name) => `trainingTotals.${name}`),
  phishing: ['sent', 'opened', 'clicked', 'submitted', 'reported'].map((name) => `phishingTotals.${name}`),
};
/** Values that summaries depend on. */
const VALUES: Partial<Record<RecordKind, readonly string[]>> = { courseResults: ['status.IN_PROGRESS'] };

let sandboxes: Sandboxes;
let config: Config;
let sources: ReadonlyMap<string, Source>;
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 60 });
  config = configOf(sandboxes);
  sources = openSources(config.connections);
});
afterAll(async () => {
  await Promise.all([...sources.values()].map((source) => source.close()));
  await sandboxes.close();
});

/** All records of a kind: by a scan, else by lookups of all accounts, and one by one for what lists leave out. */
async function recordsOf(capabilities: Capabilities, kind: RecordKind, context: ReadContext): Promise<readonly object[]> {
  const readable = capabilities[kind];
  const batches: Batch<object>[] = [];
  const all = await readable?.all?.read(context);
  if (all) batches.push(all);
  const by: Readonly<Record<string, unknown>> = { ...readable?.by };
  const accounts = (await capabilities.accounts.all?.read(context))?.records ?? [];
  const keys = accounts.slice(0, 25).map(({ externalId, email }) => ({ accountId: externalId, email }));
  if (kind === 'exposures') {
    for (const key of (await capabilities.exposedAccounts?.all?.read(context))?.records ?? [])
      batches.push((await capabilities.exposures?.by?.account?.read(key, context)) ?? NONE);
  } else if (kind === 'courseLinks') {
    const results = (await capabilities.courseResults?.all?.read(context))?.records ?? [];
    for (const id of new Set(results.flatMap(({ courseLinkId }) => courseLinkId ?? [])))
      batches.push((await capabilities.courseLinks?.by?.courseLink?.read(id, context)) ?? NONE);
  } else if (kind === 'courses') {
    const [first] = (await capabilities.courses?.all?.read(context))?.records ?? [];
    if (first) batches.push((await capabilities.courses?.by?.id?.read(first.externalId, context)) ?? NONE);
  } else if (kind === 'policyResults' || kind === 'accountDetails') {
    if ('account' in by) for (const key of keys) batches.push((await capabilities[kind]?.by?.account?.read(key, context)) ?? NONE);
  }
  return batches.flatMap(({ records }) => records);
}
const NONE: Batch<object> = { records: [], skipped: [], fetchedAt: new Date() };

/** Whether a field has a value in some record. `status.IN_PROGRESS` is a value, `totals.overdue` a field of an object. */
function isSaid(records: readonly object[], field: string): boolean {
  const [name = '', inner] = field.split('.');
  return records.some((record) => {
    const value: unknown = Reflect.get(record, name);
    if (value === null || value === undefined || value === 'UNKNOWN') return false;
    if (inner === undefined) return true;
    if (typeof value === 'string') return value === inner;
    const part: unknown = typeof value === 'object' ? Reflect.get(value, inner) : undefined;
    return part !== null && part !== undefined;
  });
}

it.each(vendors.map(({ slug }) => slug))('%s provides exactly the fields that it does not declare missing', async (vendor) => {
  // Each connection, for the first of its companies.
  const tenants = new Map(
    config.companies.flatMap(({ sources: of }) => of.map((one) => [one.connection, one.tenant] as const)).toReversed(),
  );
  const own = [...sources].filter(([, source]) => source.vendor.slug === vendor);
  for (const [slug, source] of own) await compareFields(source.capabilities(tenants.get(slug) ?? null), slug);
  expect(own).not.toEqual([]);
}, 120_000);

async function compareFields(capabilities: Capabilities, slug: string): Promise<void> {
  let compared = 0;
  for (const kind of Object.keys(FIELDS) as RecordKind[]) {
    const readable = capabilities[kind];
    if (!readable) continue;
    const records: object[] = [];
    for (const mode of ['default', 'quirk'] as const) {
      for (const { vendor } of sandboxes.all) sandboxes.setMode(vendor, mode);
      records.push(...(await recordsOf(capabilities, kind, createReadContext())));
    }
    expect([slug, kind, records.length > 0]).toEqual([slug, kind, true]);
    const totals = kind === 'accounts' ? (capabilities.totals ?? []).flatMap((what) => TOTALS[what]) : [];
    const fields = [...FIELDS[kind], ...totals, ...(VALUES[kind] ?? [])];
    const missing = readable.missingFields ?? [];
    expect([kind, missing.filter((field) => !fields.includes(field as never))]).toEqual([kind, []]);
    for (const field of fields)
      expect(`${slug}: ${kind}.${field} ${isSaid(records, field) ? 'is provided' : 'is missing'}`).toBe(
        `${slug}: ${kind}.${field} ${missing.includes(field) ? 'is missing' : 'is provided'}`,
      );
    compared += fields.length;
  }
  for (const { vendor } of sandboxes.all) sandboxes.setMode(vendor, 'default');
  expect(compared).toBeGreaterThan(10);
}

it('summaries depend only on fields that exist', () => {
  const known = new Set<string>([
    ...FIELDS.courseResults,
    ...FIELDS.simulationResults,
    ...FIELDS.exposures,
    ...TOTALS.training,
    ...TOTALS.phishing,
    ...(VALUES.courseResults ?? []),
    // Present in every record.
    'email',
    'breachId',
  ]);
  const rests = (['results', 'totals'] as const).flatMap((basis) => [
    ...countsOf(TRAINING).flatMap((count) => fieldsOf(TRAINING, count, basis)),
    ...countsOf(PHISHING).flatMap((count) => fieldsOf(PHISHING, count, basis)),
    ...countsOf(EXPOSURE).flatMap((count) => fieldsOf(EXPOSURE, count, basis)),
  ]);
  expect(rests.filter((field) => !known.has(field))).toEqual([]);
  expect(rests.length).toBeGreaterThan(20);
});
