import { randomUUID } from 'node:crypto';
import type { HttpResponse } from './http-response';

/** One answer for several requests, each of which is to find its own id in it. */
export interface ReusableAnswer {
  /** As it is kept. */
  readonly answer: HttpResponse;
  readonly forRequest: (id: string) => HttpResponse;
}

/**
 * Makes an answer under an id that nobody sent and nobody can guess, so that it can be replaced wherever it stands: in errors,
 * in `extensions.sourceProblems`, and wherever else it will be put.
 */
export async function createReusableAnswer(
  execute: (requestId: string) => Promise<HttpResponse>,
): Promise<ReusableAnswer> {
  const placeholder = randomUUID();
  const answer = await execute(placeholder);
  const { body } = answer;
  // Answers without any id stay one buffer for all: it is compressed and hashed once.
  if (!Buffer.isBuffer(body) || !body.includes(placeholder)) return { answer, forRequest: () => answer };
  const parts = body.toString('utf8').split(placeholder);
  // An id of a request is of letters that JSON does not escape.
  return { answer, forRequest: (id) => ({ ...answer, body: Buffer.from(parts.join(id)) }) };
}
