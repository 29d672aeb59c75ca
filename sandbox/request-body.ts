import type { IncomingMessage } from 'node:http';
import { readMultipart } from './multipart';
import type { Part } from './multipart';

/** What a request sent behind its headers. */
export interface RequestBody {
  /** Without `charset` and `boundary`; empty where the request has none. */
  readonly contentType: string;
  /** As sent; empty for `multipart/form-data`, which is not kept. */
  readonly bytes: Buffer;
  /** undefined: there is no body, it is not sent as `application/json`, or it is no JSON. */
  readonly json: unknown;
  /** Empty unless the body is a form. */
  readonly form: URLSearchParams;
  /** null unless the body is well-formed `multipart/form-data`. */
  readonly parts: readonly Part[] | null;
}

/** @throws Error where the client hangs up before the end */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const header = request.headers['content-type'] ?? '';
  const contentType = (header.split(';')[0] ?? '').trim().toLowerCase();
  const none = { contentType, bytes: Buffer.alloc(0), json: undefined, form: new URLSearchParams(), parts: null };
  if (contentType === 'multipart/form-data') {
    const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(header) ?? [];
    const boundary = quoted ?? plain;
    if (boundary !== undefined) return { ...none, parts: await readMultipart(request, boundary) };
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (contentType === 'application/json') return { ...none, bytes, json: jsonOf(bytes) };
  // Logins send a form, some without saying so.
  return { ...none, bytes, form: new URLSearchParams(bytes.toString()) };
}

/** The body as a test compares it: JSON, a form's fields, a multipart body's parts, or text. undefined: none was sent. */
export function recorded({ contentType, bytes, json, form, parts }: RequestBody): unknown {
  if (parts) return parts.map(({ head: _, ...part }) => part);
  if (bytes.length === 0) return undefined;
  if (json !== undefined) return json;
  return contentType === 'application/x-www-form-urlencoded' ? Object.fromEntries(form) : bytes.toString();
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
