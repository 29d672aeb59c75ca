import type { Reply } from '../../http';

const CODES: Readonly<Record<number, string>> = {
  400: 'validation_error',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'validation_error',
  429: 'rate_limited',
};

/** The body of a refusal. */
export function errorBody(status: number, message: string): object {
  return { error: { code: CODES[status] ?? 'internal_error', message } };
}

export function failure(status: number, message: string): Reply {
  return { status, body: errorBody(status, message) };
}

export const NOT_FOUND = failure(404, 'There is no such thing');

/** Answers of writes. In quirk mode: no `data`, no 201, and nothing at all where there is nothing to say. */
export interface WriteReplies {
  readonly created: (data: unknown) => Reply;
  readonly changed: (data: unknown) => Reply;
  readonly deleted: (id: string) => Reply;
  readonly counted: (count: number) => Reply;
}

export function writeReplies(quirky: () => boolean): WriteReplies {
  const of = (status: number, data: unknown): Reply =>
    quirky() ? { status: 200, body: data } : { status, body: { data } };
  return {
    created: (data) => of(201, data),
    changed: (data) => of(200, data),
    deleted: (id) => (quirky() ? { status: 204, body: undefined } : of(200, { id, deleted: true })),
    counted: (count) => of(200, { success: true, count }),
  };
}
