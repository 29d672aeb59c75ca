import { hash } from 'node:crypto';
import type { Origin } from '../../../datasources/reads';
import type { MadeCall, WriteKind, WriteState, Writer } from '../../../datasources/writes';
import { BadInput } from '../bad-input';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import { addressesOf, auditEntries } from './audit';
import type { AuditLog } from './audit';
import type { DocumentSeals } from './documents';
import type { IdempotencyKeys, KeyRecord, StoredAnswer, StoredPlan } from './idempotency';
import { createJournals, toStored } from './journal';
import type { MutationPayload, NamedPerson } from './payload';
import { InputErrors, NOTHING_PLANNED } from './plan';
import type { Plan, PlannedWrite, WriteScope } from './plan';
import { checked, withoutItems } from './rules';
import { checkTexts } from './texts';
import { notDone, outcomeOf, resultOf } from './results';
import type { Slot, UserError, VendorCall, WriteResult } from './results';

/** How far a mutation has come. */
interface MutationProgress {
  readonly mutation: string;
  readonly company: string;
  readonly done: number;
  readonly total: number;
}

/** What mutations need beside the reads of the request. */
export interface WriteServices {
  readonly writer: Writer;
  readonly maxItems: number;
  /** Whom idempotency keys belong to. */
  readonly owner: string;
  /** Who acts, as the audit log names it. */
  readonly client: string;
  readonly requestId: string;
  /** When no further call may begin, in milliseconds since 1970. */
  readonly deadline: number;
  readonly keys: IdempotencyKeys;
  readonly audit: AuditLog;
  readonly seals: DocumentSeals;
  /**
   * Drops what is cached of some endpoints of a tenant, in every process.
   * @param isOpen whether the tenant may still change what they read: then it is dropped again some time later
   */
  readonly invalidate: (origin: Origin, endpoints: readonly string[], isOpen: boolean) => Promise<void>;
  /** The reads for everything after a write: they see what it has changed. */
  readonly renewReads: () => QueryContext;
  /** Called after each call of a mutation, with the items that are complete and all its items. */
  readonly onProgress: (progress: MutationProgress) => void;
  readonly count: (source: string, mutation: string, state: WriteState) => void;
}

/** One mutation of a request. */
export interface MutationRequest {
  readonly name: string;
  readonly input: {
    readonly company: string;
    readonly dryRun?: boolean | null | undefined;
    readonly idempotencyKey?: string | null | undefined;
  };
  /** What the items of the input are, for the audit log. */
  readonly items: readonly NamedPerson[];
  readonly plan: (scope: WriteScope, errors: InputErrors) => Promise<Plan>;
}

/** What a mutation has resulted in. */
export interface Executed extends MutationPayload {
  /** The company; undefined: the viewer has none of this name. */
  readonly company: Company | undefined;
  /** The reads that see what was changed. */
  readonly graph: QueryContext;
}

const LONGEST_KEY = 128;

/**
 * Checks the whole input, plans the calls, and makes them unless it is a dry run. What was begun is recorded under the
 * idempotency key, if there is one, before it is sent.
 * @throws BadInput if the idempotency key is malformed, or was used with another input, or elsewhere
 */
export async function runMutation(
  { name, input, items, plan }: MutationRequest,
  services: WriteServices,
  { graph, companyOf }: { readonly graph: QueryContext; readonly companyOf: (slug: string) => Company | undefined },
): Promise<Executed> {
  const [dryRun, idempotencyKey] = [input.dryRun ?? false, input.idempotencyKey ?? null];
  if (idempotencyKey !== null && (idempotencyKey === '' || idempotencyKey.length > LONGEST_KEY))
    throw new BadInput('idempotencyKey', `must have 1 to ${LONGEST_KEY} characters`);
  const company = companyOf(input.company);
  const refuse = (error: Omit<UserError, 'item'>): Executed => ({
    ...answer([], [{ ...error, item: null }], [], dryRun),
    company,
    graph,
  });
  if (!company) return refuse({ code: 'NOT_FOUND', field: ['company'], message: 'there is no such company' });
  if (!dryRun && !(await services.audit.isWritable()))
    return refuse({ code: 'NOT_ALLOWED', field: [], message: 'the audit log cannot be written: nothing was sent' });
  const scope: WriteScope = { company, graph, writer: services.writer, maxItems: services.maxItems };
  const claimed =
    idempotencyKey === null || dryRun
      ? null
      : await services.keys.claim(
          services.owner,
          idempotencyKey,
          { input: fingerprintOf(name, input), company: company.slug },
          services.deadline,
        );
  if (claimed?.kind === 'other') throw new BadInput('idempotencyKey', 'was used with another input: send a new key');
  if (claimed?.kind === 'unavailable')
    return refuse({
      code: 'NOT_ALLOWED',
      field: ['idempotencyKey'],
      message: 'the record of idempotency keys cannot be reached: nothing was sent',
    });
  if (claimed?.kind === 'answered') {
    const moved = movedSource(company, claimed.answer);
    if (moved !== undefined)
      throw new BadInput('idempotencyKey', `was used when "${moved}" led to another vendor or tenant: send a new key`);
    return { ...replay(company, claimed.answer), company, graph };
  }
  const record = claimed?.record ?? null;

  const errors = new InputErrors();
  let planned: Plan;
  try {
    checkTexts(errors, input, services.maxItems);
    const wrong = new Set(errors.list.map(({ item }) => item));
    planned = wrong.has(null)
      ? NOTHING_PLANNED
      : checked(withoutItems(await plan(scope, errors), wrong), services.writer, errors);
    if (!dryRun) await rememberIds(scope, items);
  } catch (error) {
    await record?.forget();
    throw error;
  }
  const { slots, writes } = planned;
  const stored = (): StoredPlan => ({
    slots: slots.map(({ item, target, origin: { source, vendor, tenant } }) => ({
      item,
      target,
      source,
      vendor,
      tenant,
    })),
    known: slots.flatMap((slot, at) => (slot.result ? [[at, toStored(slot.result)] as const] : [])),
    userErrors: errors.list,
  });
  if (record && !(await record.plan(stored()))) {
    await record.forget();
    return refuse({
      code: 'NOT_ALLOWED',
      field: ['idempotencyKey'],
      message: 'the record of idempotency keys cannot be written: nothing was sent',
    });
  }

  const { calls, fault } = await send(writes, slots, services.writer, record, dryRun, (done, total) =>
    services.onProgress({ mutation: name, company: company.slug, done, total }),
  );
  if (dryRun && fault) throw fault.error;
  if (dryRun) return { ...answer(slots, errors.list, calls, true), company, graph };
  await invalidateTouched(writes, fault ? null : calls, services);
  const result = answer(slots, errors.list, calls, false);
  for (const { source, state } of result.results) services.count(source.source, name, state);
  if (slots.length > 0) {
    const { client, requestId, audit } = services;
    const people = audit.withPeople ? await addressesOf(scope, items) : null;
    const facts = { client, company: company.slug, mutation: name, outcome: result.outcome, requestId, idempotencyKey };
    // What is changed stays changed, and the answer says so: the log keeps its line, and the next mutation is refused.
    await audit.write(auditEntries(facts, result, items, people)).catch(() => undefined);
  }
  await record?.finish(result.results.map(toStored));
  // A fault of ours: the log and the key say what is known, so that a repetition sends nothing again.
  if (fault) throw fault.error;
  return { ...result, company, graph: services.renewReads() };
}

/**
 * The same mutation with the same input; files count by their content. The input has the key, which nobody who reads the store
 * knows: so the names and addresses in it cannot be found by trying.
 */
function fingerprintOf(name: string, input: object): string {
  const fields = Object.entries(input).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify([name, fields], withoutPath), 'base64url');
}

/** Where a file was stored differs each time. */
function withoutPath(this: unknown, key: string, value: unknown): unknown {
  const isOfFile = typeof this === 'object' && this !== null && 'sha256' in this;
  return isOfFile && key === 'path' ? undefined : value;
}

/**
 * Sends the writes: those of one source one after the other, sources at the same time.
 * @returns `fault` is why the program failed at a source: its other results are unknown, and other sources go on
 */
async function send(
  writes: readonly PlannedWrite[],
  slots: readonly Slot[],
  writer: Writer,
  record: KeyRecord | null,
  dryRun: boolean,
  onProgress: (done: number, total: number) => void,
): Promise<{ readonly calls: readonly VendorCall[]; readonly fault: { readonly error: unknown } | null }> {
  const total = writes.reduce((sum, write) => sum + write.slots.length, 0);
  let done = 0;
  const journalOf = createJournals(writes, slots, record, (items) => onProgress((done += items), total));
  const ofSource = Map.groupBy(writes, ({ origin }) => origin.source);
  const made = [...ofSource.values()].map((own) => ({ own, calls: new Array<MadeCall>() }));
  const ends = await Promise.allSettled(
    made.map(async ({ own, calls }) => {
      for (const write of own) {
        const written = await write.run(writer, { dryRun, journal: journalOf(write) });
        for (const [index, item] of written.items.entries()) write.slots[index]?.add(resultOf(item));
        for (const call of written.calls) calls.push(call);
      }
    }),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  return {
    calls: made.flatMap(({ calls }) => calls.map(({ origin, ...call }) => ({ ...call, source: origin }))),
    fault: failed ? { error: failed.reason } : null,
  };
}

/** Drops what is cached of everything that the calls may have changed. @param calls null: nobody knows which were made */
async function invalidateTouched(
  writes: readonly PlannedWrite[],
  calls: readonly VendorCall[] | null,
  { writer, invalidate }: WriteServices,
): Promise<void> {
  const called = calls && new Set(calls.map(({ source }) => source.source));
  const kinds = new Map<Origin, Set<WriteKind>>();
  const open = new Set<Origin>();
  for (const { origin, kind, slots } of writes) {
    if (called && !called.has(origin.source)) continue;
    kinds.set(origin, (kinds.get(origin) ?? new Set<WriteKind>()).add(kind));
    if (slots.some(({ result }) => !result || result.state === 'UNKNOWN')) open.add(origin);
  }
  await Promise.all(
    Array.from(kinds, ([origin, own]) => {
      const endpoints = new Set([...own].flatMap((kind) => writer.touches(origin, kind)));
      return invalidate(origin, [...endpoints], open.has(origin));
    }),
  );
}

function answer(
  slots: readonly Slot[],
  userErrors: readonly UserError[],
  calls: readonly VendorCall[],
  dryRun: boolean,
): MutationPayload {
  const results = slots.map((slot): WriteResult => {
    const { item, target, origin } = slot;
    const result = slot.result ?? notDone('UNKNOWN', 'SOURCE_BAD_RESPONSE', 'nobody knows what became of this item');
    return { item, target, source: origin, ...result };
  });
  return { outcome: outcomeOf(results, userErrors.length > 0, dryRun), results, userErrors, calls, replayed: false };
}

/** A connection that the company has under the same name, and that leads elsewhere now: what was done there was not done here. */
function movedSource({ origins }: Company, { slots }: StoredAnswer): string | undefined {
  return slots.find(({ source, vendor, tenant }) => {
    const now = origins.find((one) => one.source === source);
    return now !== undefined && vendor !== undefined && (now.vendor !== vendor || now.tenant !== tenant);
  })?.source;
}

/** The answer of an earlier execution. A vendor's words are not stored: they may be about people. */
function replay(company: Company, { slots, results, userErrors }: StoredAnswer): MutationPayload {
  const replayed = slots.flatMap(({ item, target, source }, at): WriteResult[] => {
    const origin = company.origins.find((one) => one.source === source);
    const result = results[at];
    if (!origin || !result) return [];
    const message = result.code === null ? null : 'the first answer to this key has the reason';
    return [{ item, target, source: origin, ...result, message }];
  });
  return {
    outcome: outcomeOf(replayed, userErrors.length > 0, false),
    results: replayed,
    userErrors,
    calls: [],
    replayed: true,
  };
}

/** The ids of people whose address is changed: a new address may give a new id, and the old one keeps resolving. */
async function rememberIds({ graph, company }: WriteScope, items: readonly NamedPerson[]): Promise<void> {
  const changed = items.flatMap(({ id, email }) => (id !== undefined && email ? [id] : []));
  if (changed.length === 0) return;
  const roster = await graph.people.roster(company);
  for (const id of changed) {
    const learner = roster.byId(id);
    if (learner) graph.people.rememberId(learner);
  }
}
