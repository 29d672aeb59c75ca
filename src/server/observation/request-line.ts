import { errorsOf } from '../http-response';
import type { HttpResponse } from '../http-response';

/** What is known of a request when its answer has been sent. */
export interface RequestEnd {
  readonly id: string;
  /** Of the trace that it belongs to; undefined where requests are not traced. */
  readonly traceId?: string | undefined;
  /** A configured client's name, `token` for the bearer of a token, null without valid credentials. */
  readonly client: string | null;
  readonly method: string;
  /** One of the program's own paths, or `other`. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Whether the client went away before it had the whole answer. */
  readonly isAborted: boolean;
  /** Absent: nothing was answered. */
  readonly answer?: HttpResponse | undefined;
}

/** The fields of a line of the log. */
export type RequestLine = Readonly<Record<string, unknown>>;

const ROUTINE_PATHS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/** Whether a request is one of those that machines send all the time, and that went well. */
export function isRoutine({ path, status }: Pick<RequestEnd, 'path' | 'status'>): boolean {
  return ROUTINE_PATHS.has(path) && status < 400;
}

/** A line about a request. Nothing in it comes from variables, arguments, addresses or results. What is undefined is left out. */
export function toRequestLine(end: RequestEnd): RequestLine {
  const { id, traceId, client, method, path, status, milliseconds, isAborted, answer } = end;
  const errors = errorsOf(answer);
  const { facts } = answer ?? {};
  return {
    id,
    traceId,
    client,
    method,
    path,
    status,
    ms: Math.round(milliseconds * 10) / 10,
    aborted: isAborted || undefined,
    operation: facts?.name,
    hash: facts?.hash,
    cost: facts?.cost,
    vendorCalls: facts?.vendorCalls,
    servedFrom: facts?.servedFrom,
    executedFor: facts?.executedFor,
    errors: Object.keys(errors).length > 0 ? errors : undefined,
  };
}
