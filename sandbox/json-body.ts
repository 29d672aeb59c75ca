import type { z } from 'zod';
import type { Ask } from './http';

/** A write's JSON body as its schema reads it, or why it is refused. */
export type ReadBody<T> = { readonly body: T } | { readonly refusal: string };

/** No body counts as an empty object, which schemas without required fields accept. */
export function readJsonBody<T>({ body: { bytes, contentType, json } }: Ask, schema: z.ZodType<T>): ReadBody<T> {
  if (bytes.length > 0 && contentType !== 'application/json')
    return { refusal: 'The body must be sent as application/json' };
  const body = bytes.length === 0 ? {} : json;
  if (body === undefined) return { refusal: 'The body is no JSON' };
  const read = schema.safeParse(body);
  if (read.success) return { body: read.data };
  const problems = read.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  return { refusal: problems.join('; ') };
}
