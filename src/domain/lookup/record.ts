import { forEachSliced, indexByField, runCooperatively, withRecords } from '../../../datasources/reads';
import type {
  AccountRecord,
  ExposureRecord,
  Origin,
  Outcome,
  PersonKey,
  PersonalRecordKind,
  RecordOf,
  Sourced,
  TimelineEventRecord,
} from '../../../datasources/reads';
import type { AnyOutcome } from '../outcomes';
import type { QueryContext } from '../query-context';
import { accountRef, addressRef, recordRef } from '../records';
import type { TimelineEvent } from '../records';

/** The kinds of records with a global id that are read by person. */
type OwnedKind = Extract<
  PersonalRecordKind,
  'courseResults' | 'simulationResults' | 'policyResults' | 'assessmentResults' | 'exposures'
>;

type OwnedRecord = { [K in OwnedKind]: Sourced<RecordOf<K>> }[OwnedKind];

interface Found<Rec> {
  readonly record: Rec | null;
  readonly outcomes: readonly AnyOutcome[];
}

/** The first record of each reference, by list and by name of the reference. Lists live as long as their cache entries. */
const recordsByRef = new WeakMap<readonly unknown[], Map<string, Promise<ReadonlyMap<string, unknown>>>>();

/**
 * Records by what ids hold of them, computed once for each list.
 * @param name of the kind of reference
 * @param valueOf what the reference is made from: equal values have one reference
 */
function byRef<Rec extends object>(
  records: readonly Rec[],
  name: string,
  valueOf: (record: Rec) => string | null,
  refOf: (record: Rec) => string,
): Promise<ReadonlyMap<string, Rec>> {
  const known = recordsByRef.get(records) ?? new Map<string, Promise<ReadonlyMap<string, unknown>>>();
  recordsByRef.set(records, known);
  const made = known.get(name) ?? index(records, valueOf, refOf);
  known.set(name, made);
  // A name belongs to one kind of reference among these very records.
  return made as Promise<ReadonlyMap<string, Rec>>;
}

async function index<Rec>(
  records: readonly Rec[],
  valueOf: (record: Rec) => string | null,
  refOf: (record: Rec) => string,
): Promise<ReadonlyMap<string, Rec>> {
  const found = new Map<string, Rec>();
  const seen = new Set<string>();
  await runCooperatively(
    forEachSliced(records, (record) => {
      const value = valueOf(record);
      if (value === null || seen.has(value)) return;
      seen.add(value);
      found.set(refOf(record), record);
    }),
  );
  return found;
}

function isFingerprint(ref: string): boolean {
  return ref.startsWith('~');
}

/** The account that an id names: read by the vendor's id where the id holds it, else found in the list of accounts. */
export async function accountByRef(
  { reads, idSecret }: QueryContext,
  origin: Origin,
  ref: string,
): Promise<Found<Sourced<AccountRecord>>> {
  if (!isFingerprint(ref)) {
    // An id that was made holds every other vendor's id as a fingerprint.
    if (accountRef(idSecret, origin, ref) !== ref) return { record: null, outcomes: [] };
    const outcome = await reads.loadByKey(origin, 'accounts', 'id', ref);
    return { record: outcome.records.find(({ externalId }) => externalId === ref) ?? null, outcomes: [outcome] };
  }
  const list = await reads.readAll(origin, 'accounts');
  const accounts = await byRef(
    list.records,
    'account',
    ({ externalId }) => externalId,
    ({ externalId }) => accountRef(idSecret, origin, externalId),
  );
  return { record: accounts.get(ref) ?? null, outcomes: [list] };
}

/**
 * One record of a person by the parts of its id. The person's account, or address, is found first: it must belong to the
 * company. Then the records of the person are read, by lookup or by scan, as the planner decides for all ids of the request.
 */
export async function recordByRef(
  graph: QueryContext,
  origin: Origin,
  kind: OwnedKind,
  [owner, ref]: readonly [string, string],
): Promise<Found<OwnedRecord>> {
  const { reads } = graph;
  if (!reads.capabilities(origin)[kind]) return { record: null, outcomes: [] };
  const { keys, outcomes } = await (kind === 'exposures' ? keysByAddress : keysByAccount)(graph, origin, owner);
  const read =
    keys.length > 0
      ? await Promise.all(keys.map((key) => reads.loadByPerson(origin, kind, key)))
      : [await ofFormerAccount(graph, origin, kind, owner)];
  const lists = read.map(({ records }: Outcome<OwnedRecord>) =>
    byRef<OwnedRecord>(
      records,
      'record',
      ({ externalId }) => externalId,
      (record) => recordRef(graph.idSecret, record),
    ),
  );
  const found = (await Promise.all(lists)).map((records) => records.get(ref)).find((record) => record !== undefined);
  return { record: found ?? null, outcomes: [...outcomes, ...read] };
}

interface Keys {
  readonly keys: readonly PersonKey[];
  readonly outcomes: readonly AnyOutcome[];
}

async function keysByAccount(graph: QueryContext, origin: Origin, owner: string): Promise<Keys> {
  const { record, outcomes } = await accountByRef(graph, origin, owner);
  return { keys: record ? [{ accountId: record.externalId, email: record.email }] : [], outcomes };
}

/** Where the vendor lists the exposed addresses, only these are searched; an address of the list may lack its account. */
async function keysByAddress({ reads, idSecret }: QueryContext, origin: Origin, owner: string): Promise<Keys> {
  const ofAddress = async <Rec extends { readonly email: string | null }>(list: Outcome<Rec>) => {
    const records = await byRef<Sourced<Rec>>(
      list.records,
      'address',
      ({ email }) => email,
      ({ email }) => addressRef(idSecret, { origin, email: email ?? '' }),
    );
    const email = records.get(owner)?.email ?? null;
    return email === null ? [] : (indexByField(list.records, 'email').get(email) ?? []);
  };
  const accounts = await reads.readAll(origin, 'accounts');
  const keys = (await ofAddress(accounts)).map(({ externalId, email }) => ({ accountId: externalId, email }));
  if (!reads.capabilities(origin).exposedAccounts) return { keys, outcomes: [accounts] };
  const listed = await reads.readAll(origin, 'exposedAccounts');
  const exposed = (await ofAddress(listed)).map(({ accountId, email }) => ({ accountId, email }));
  // The same account once: its exposures are read once.
  const all = new Map([...exposed, ...(exposed.length > 0 ? keys : [])].map((key) => [key.accountId, key]));
  return { keys: [...all.values()], outcomes: [accounts, listed] };
}

/** Records of an account that is no longer listed: only a scan has them. */
async function ofFormerAccount(
  { reads, idSecret }: QueryContext,
  origin: Origin,
  kind: OwnedKind,
  owner: string,
): Promise<Outcome<OwnedRecord>> {
  if (kind === 'exposures' || !reads.capabilities(origin)[kind]?.all)
    return withRecords(await reads.readAll(origin, 'accounts'), []);
  const scanned = await reads.readAll(origin, kind);
  const owners = await byRef<Exclude<OwnedRecord, ExposureRecord>>(
    scanned.records,
    'owner',
    ({ accountId }) => accountId,
    ({ accountId }) => accountRef(idSecret, origin, accountId),
  );
  const accountId = owners.get(owner)?.accountId;
  const own = accountId === undefined ? [] : indexByField<OwnedRecord>(scanned.records, 'accountId').get(accountId);
  return withRecords(scanned, own ?? []);
}

/** An event that is wanted by its id. */
export interface WantedEvent {
  readonly ref: string;
  readonly at: string;
}

/**
 * Events of one account by the parts of their ids: their times bound the pages that are read.
 * @returns the events by reference
 */
export async function eventsByRef(
  graph: QueryContext,
  origin: Origin,
  owner: string,
  wanted: readonly WantedEvent[],
): Promise<{ readonly records: ReadonlyMap<string, TimelineEvent>; readonly outcomes: readonly AnyOutcome[] }> {
  const { timeline } = graph.reads.capabilities(origin);
  const records = new Map<string, TimelineEvent>();
  const span = spanOf(wanted);
  if (!timeline || !span) return { records, outcomes: [] };
  const { record: account, outcomes } = await accountByRef(graph, origin, owner);
  if (!account) return { records, outcomes };
  const key = { accountId: account.externalId, email: account.email };
  const missing = new Set(wanted.map(({ ref }) => ref));
  const read: Outcome<TimelineEventRecord>[] = [];
  for (let number = 1; missing.size > 0; number += 1) {
    const page = await graph.reads.readPage(origin, (context) => timeline.page(key, span, number, context));
    read.push(page.outcome);
    for (const event of page.outcome.records) {
      const ref = recordRef(graph.idSecret, event);
      if (missing.delete(ref)) records.set(ref, event);
    }
    if (page.sent < timeline.pageSize) break;
  }
  return { records, outcomes: [...outcomes, ...read] };
}

const SECOND = 1000;
const INSTANT = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Vendors may compare whole seconds. Ids come from clients, so their times may be none. */
function spanOf(wanted: readonly WantedEvent[]): { readonly since: string; readonly until: string } | null {
  const times = wanted.map(({ at }) => (INSTANT.test(at) ? Date.parse(at) : NaN)).filter(Number.isFinite);
  if (times.length === 0) return null;
  const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  const second = (time: number): string => new Date(Math.floor(time / SECOND) * SECOND).toISOString();
  return { since: second(first), until: second(last + SECOND) };
}
