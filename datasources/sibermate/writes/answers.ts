import { z } from 'zod';
import { readAddress } from '../../spec/addresses';
import { SourceProblem } from '../../spec/problem';
import type { ItemOutcome, NewAccount, WriteCall } from '../../spec/writes';
import { messageOf } from '../../transport/interpret';
import {
  explainIssues,
  id as wireId,
  optionalCount,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalText,
  requireAnyField,
  row,
} from '../../transport/wire';
import * as wire from '../wire-schema';

/** What the answers of writes say. Their shapes are assumed, as in `wire-schema.ts`: so each is read tolerantly. */

type ReadAnswer = WriteCall['read'];

const bulkAck = requireAnyField(row({ success: optionalFlag, count: optionalCount }));
const ack = requireAnyField(row({ id: optionalId, deleted: optionalFlag, success: optionalFlag }));
const object = z.object({ id: wireId });
const list = z.array(z.unknown()).nullish();
const bulkCreate = requireAnyField(z.object({ created: list, failed: list }));
const created = row({ id: optionalId, email: optionalEmail });
const failed = row({ email: optionalEmail, code: optionalText, message: optionalText });
const upload = z.union([
  z.string().transform((text) => text.trim()),
  row({ pdfFile: optionalText, file: optionalText, fileReference: optionalText, url: optionalText }).transform(
    ({ pdfFile, file, fileReference, url }) => pdfFile ?? file ?? fileReference ?? url ?? '',
  ),
]);

/** `BulkAck`: a number of items, and not which. @param ids the vendor's ids of the items */
export function counted(endpoint: string, ids: readonly string[]): ReadAnswer {
  return reading(endpoint, bulkAck, ids, ({ success, count }, body) => {
    if (success === false && (count ?? 0) === 0) return ids.map(() => refused(messageOf(body)));
    const isWhole = success !== false && count === ids.length;
    return ids.map((externalId) => (isWhole ? done(externalId) : OPEN));
  });
}

/** `Ack`: one object is gone. */
export function deleted(endpoint: string, id: string): ReadAnswer {
  return reading(endpoint, ack, [id], (answer, body) => {
    checkId(endpoint, id, answer.id);
    const isDone = answer.deleted ?? answer.success;
    return [isDone === null ? OPEN : isDone ? done(id) : refused(messageOf(body))];
  });
}

/** The object as it is now. */
export function changed(endpoint: string, id: string): ReadAnswer {
  return reading(endpoint, object, [id], (answer) => {
    checkId(endpoint, id, answer.id);
    return [done(id)];
  });
}

/** The new object. */
export function createdOne(endpoint: string): ReadAnswer {
  return reading(endpoint, object, [null], ({ id }) => [done(id)]);
}

/** `BulkCreate`: which of the accounts were created, and which not, by their addresses. */
export function createdMany(endpoint: string, accounts: readonly NewAccount[]): ReadAnswer {
  const nobody = accounts.map(() => null);
  return reading(endpoint, bulkCreate, nobody, (answer) => {
    const outcomes = new Map<string, ItemOutcome>();
    for (const { email, code, message } of readRows(answer.failed, failed))
      if (email !== null) outcomes.set(email, refused(message ?? code ?? undefined));
    for (const { email, id } of readRows(answer.created, created)) if (email !== null) outcomes.set(email, done(id));
    return accounts.map(({ email }) => outcomes.get(readAddress(email) ?? email) ?? OPEN);
  });
}

/** The reference of an uploaded file, by which other writes name it. */
export function uploaded(endpoint: string): ReadAnswer {
  return reading(endpoint, upload, [null], (reference) => {
    if (reference === '') throw badAnswer(endpoint, 'expected a reference of the file');
    return [done(reference)];
  });
}

const OPEN: ItemOutcome = { state: 'OPEN' };

function done(externalId: string | null): ItemOutcome {
  return { state: 'DONE', externalId };
}

function refused(message: string | undefined): ItemOutcome {
  return { state: 'REFUSED', message };
}

/** @param ids of the items, as far as they are known before: without a body, a 2xx status says that all are done */
function reading<T>(
  endpoint: string,
  schema: z.ZodType<T>,
  ids: readonly (string | null)[],
  outcomesOf: (answer: T, body: unknown) => readonly ItemOutcome[],
): ReadAnswer {
  return (sent) => {
    const body = wire.one.parse(sent);
    if (body === null) return ids.map(done);
    const answer = schema.safeParse(body);
    if (answer.success) return outcomesOf(answer.data, body);
    throw badAnswer(endpoint, explainIssues(answer.error));
  };
}

function readRows<T>(rows: readonly unknown[] | null | undefined, schema: z.ZodType<T>): readonly T[] {
  return (rows ?? []).flatMap((sent) => {
    const { data } = schema.safeParse(sent);
    return data === undefined ? [] : [data];
  });
}

function checkId(endpoint: string, expected: string, found: string | null): void {
  if (found !== null && found !== expected)
    throw badAnswer(endpoint, 'the answer is about an object other than the requested one');
}

function badAnswer(endpoint: string, what: string): SourceProblem {
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint, message: `${endpoint}: ${what}` });
}
