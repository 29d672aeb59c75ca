import type { Batch } from '../source/capabilities';
import type { SourceRecord } from '../source/records';
import { SourceProblem } from '../source/problem';
import { unpackRaw } from '../source/raw';
import { toBatch } from './listing';
import type { Listing } from './listing';
import { explainIssues } from './wire';
import type { z } from 'zod';

/** An object that a vendor sent, with its id and as it was sent. */
export type Entity<T> = T & SourceRecord;

/** The items of a list as objects of the graph, under the vendor's own ids. */
export function entities<T, Fields extends object>(
  listing: Listing<T>,
  idOf: (value: T) => string,
  fieldsOf: (value: T) => Fields,
): Batch<Entity<Fields>> {
  return toBatch(listing, (value, raw) => [{ ...fieldsOf(value), externalId: idOf(value), raw }]);
}

/** Reads more of a record than the common fields; what breaks the contract is told as the vendor's fault. */
export function readRaw<T>(endpoint: string, schema: z.ZodType<T>, raw: unknown): T {
  const result = schema.safeParse(unpackRaw(raw));
  if (result.success) return result.data;
  throw new SourceProblem({ code: 'BAD_RESPONSE', endpoint, message: `${endpoint}: ${explainIssues(result.error)}` });
}
