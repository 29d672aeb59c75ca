import type { IncomingHttpHeaders } from 'node:http';
import type { Span } from '../../../datasources/runtime/span';
import type { RequestEnd } from '../observation/request-line';

/** Traces requests, while it is configured. */
export interface Tracing {
  /** Begins the trace of a request that has been authenticated, or was refused. */
  begin(request: TracedRequest): RequestTrace;
  /** The span of work that no request has caused; null if it is not recorded. */
  background(name: string): Span | null;
  /** Sends what is waiting. */
  close(withinMs: number): Promise<void>;
}

export interface TracedRequest {
  readonly headers: IncomingHttpHeaders;
  /** Who is asking; null without valid credentials: then what the request says of a trace is not read. */
  readonly viewer: string | null;
  /** When the request arrived, as `performance.now()`. */
  readonly startedAt: number;
}

export interface RequestTrace {
  /** The id of the trace, which the log has, too. */
  readonly traceId: string;
  /** null: the trace is not recorded. */
  readonly span: Span | null;
  end(end: RequestEnd): void;
}
