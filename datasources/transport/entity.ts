import type { Batch } from '../spec/capabilities';
import type { SourceRecord } from '../spec/records';
import { SourceProblem } from '../spec/problem';
import { loadRaw } from '../runtime/raw-payload';
import { toBatch } from './listing';
import type { Listing } from './listing';
import { explainIssues } from './wire';
import type { z } from 'zod';

/** A vendor object with its id and its raw payload. */
export type RawEntity<T> = T & SourceRecord;

/** Maps list items to objects of the graph, with the vendor's own ids. */
export function rawEntities<T, Fields extends object>(
  listing: Listing<T>,
  idOf: (value: T) => string,
  fieldsOf: (value: T) => Fields,
): Promise<Batch<RawEntity<Fields>>> {
  return toBatch(listing, (value, raw) => [{ ...fieldsOf(value), externalId: idOf(value), raw }]);
}

/** Parses further fields from the raw payload of a record; a contract violation is reported as the vendor's fault. */
export function readRaw<T>(endpoint: string, schema: z.ZodType<T>, raw: unknown): T {
  const result = schema.safeParse(loadRaw(raw));
  if (result.success) return result.data;
  throw new SourceProblem({ code: 'BAD_RESPONSE', endpoint, message: `${endpoint}: ${explainIssues(result.error)}` });
}
