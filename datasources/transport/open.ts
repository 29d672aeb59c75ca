import { openAsBlob } from 'node:fs';
import { Agent, FormData, request as send } from 'undici';
import type { CallContext } from '../spec/call-context';
import { SourceProblem } from '../spec/problem';
import { DEFAULT_RESPONSE_MB } from '../spec/vendor';
import { yieldToEventLoop } from '../runtime/cooperative-scheduler';
import { createAbortGroup, rejectOnAbort, withTimeout } from '../runtime/timeouts';
import { readBody } from './body';
import type { Body } from './body';
import type {
  GetRequest,
  ResponseObserver,
  Transport,
  TransportOptions,
  VendorResponse,
  WriteReply,
  WriteRequest,
} from '../spec/transport';
import type { WriteMethod } from '../spec/writes';
import type { CircuitName } from './circuit';
import { createAheadConnector } from './connect-ahead';
import { ACCEPTED_ENCODINGS } from './decode';
import { classifyStatus, messageOf } from './interpret';
import type { RawResponse } from '../spec/transport';
import { createPauses } from './pause';
import type { PauseSharing } from '../runtime/pause-sharing';
import { createPolicy } from './policy';
import type { Limits, TransportEvents } from './policy';
import { cleanMessage, redact } from './redact';
import { parseRetryAfter } from './retry-after';
import { createSecretFilter } from './secrets';
import type { SecretFilter } from './secrets';
import { explainIssues } from './wire';

export interface OpenedTransport extends Transport {
  circuit(): CircuitName;
  /** Ends the pauses that the vendor requested or caused, in every process. */
  resume(): Promise<void>;
  /**
   * Logs in, if the connection has a login, and opens a connection to the vendor, for the calls that follow. No endpoint of
   * the vendor's API is called. Rejects if either fails.
   */
  warmUp(context: CallContext): Promise<void>;
  /** Aborts all calls in flight and closes all connections. */
  close(): Promise<void>;
}

interface Received extends RawResponse {
  readonly content: Body;
  readonly retryAfter: string | undefined;
}

/**
 * Opens the transport of one connection: keep-alive pool, authorization, limits, retries, circuit breaker,
 * removal of secrets, and validation of every envelope.
 * @param pauseSharing how pauses are shared with other processes that use the same connection; absent: there are none
 */
export function openTransport(
  options: TransportOptions,
  limits: Limits,
  observer?: ResponseObserver,
  pauseSharing?: PauseSharing,
  events?: TransportEvents,
): OpenedTransport {
  const ahead = createAheadConnector();
  const { connect } = ahead;
  const maxResponseSize = (limits.maxResponseMb ?? DEFAULT_RESPONSE_MB) * 1024 * 1024;
  const agent = new Agent({ connections: limits.maxConcurrency, maxResponseSize, connect });
  // Each write opens a connection: on one that was idle, the vendor may hang up just as the request is sent, and nobody would
  // know whether it arrived.
  const writeAgent = new Agent({ pipelining: 0, maxResponseSize });
  const pauses = createPauses(pauseSharing);
  const policy = createPolicy(limits, pauses, events);
  // A login runs inside the call that needs it: sharing the circuit and queue with that call would deadlock. A successful
  // login does not prove that its token will be accepted.
  const loginPolicy = createPolicy({ ...limits, requestsPerSecond: null }, { ...pauses, succeeded: () => undefined });
  const secretFields = new Set(options.secretFields);
  const redactFields = secretFields.size > 0 ? (value: unknown) => redact(value, secretFields) : undefined;
  const secrets = createSecretFilter(() => options.authorization.secrets?.() ?? []);
  const interpret = options.interpret ?? classifyStatus;
  const calls = createAbortGroup();

  const exchange = (url: string, form: Readonly<Record<string, string>>, scope: CallContext): Promise<unknown> =>
    // Many calls wait for one login: it must not be aborted with the call that started it.
    withTimeout(limits.timeoutMs * (limits.retries + 1), undefined, (late) =>
      calls.run(late, (signal) =>
        loginPolicy.run('token', (inTime, attempt) => login(url, form, inTime, numbered(scope, attempt)), {
          ...scope,
          signal,
        }),
      ),
    );

  async function login(
    url: string,
    form: Readonly<Record<string, string>>,
    signal: AbortSignal,
    scope: CallContext,
  ): Promise<unknown> {
    const body = new URLSearchParams(form).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
    const reply = await call('token', url, { method: 'POST', headers, body, signal }, scope);
    if (reply.status >= 200 && reply.status < 300) return reply.body;
    const code = reply.status >= 500 ? 'UNAVAILABLE' : reply.status === 429 ? 'RATE_LIMITED' : 'UNAUTHORIZED';
    throw problemOf(reply, secrets, { code, refusesCredential: code === 'UNAUTHORIZED' });
  }

  async function call(
    endpoint: string,
    url: string,
    init: {
      method: 'GET' | WriteMethod;
      headers: Record<string, string>;
      body?: string | FormData;
      signal: AbortSignal;
    },
    scope: CallContext,
    { onValue, dispatcher = agent }: { onValue?: ((value: unknown) => void) | undefined; dispatcher?: Agent } = {},
  ): Promise<Received> {
    const startedAt = performance.now();
    let status: number | null = null;
    try {
      const headers = { ...init.headers, 'accept-encoding': ACCEPTED_ENCODINGS };
      const response = await send(url, { ...init, headers, body: init.body ?? null, dispatcher });
      status = response.statusCode;
      const content = await readBody(response, maxResponseSize, onValue);
      const body = content.kind === 'json' ? content.value : undefined;
      const retryAfter = response.headers['retry-after'];
      return { endpoint, status, body, content, retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter };
    } finally {
      const path = secrets.replace(new URL(url).pathname);
      const milliseconds = performance.now() - startedAt;
      scope.afterCall({ endpoint, method: init.method, path, status, milliseconds });
    }
  }

  async function read(endpoint: string, url: string, signal: AbortSignal, scope: CallContext): Promise<RawResponse> {
    for (let logins = 0; ; logins += 1) {
      const authorization = await rejectOnAbort(options.authorization.header(exchange, scope), signal);
      const headers = { authorization, accept: 'application/json' };
      const reply = await call(endpoint, url, { method: 'GET', headers, signal }, scope, { onValue: redactFields });
      const verdict = interpret(reply);
      switch (verdict.kind) {
        case 'data':
          if (reply.content.kind === 'unreadable') throw badResponse(endpoint, reply.content.reason, reply.status);
          // Only 204 and 205 say that there is nothing. A broken script or proxy says nothing at all.
          if (reply.content.kind === 'empty') throw badResponse(endpoint, 'the answer has no body', reply.status);
          return reply;
        case 'empty':
          return { ...reply, body: null };
        case 'expired':
          if (logins > 0 || !options.authorization.invalidate)
            throw problemOf(reply, secrets, { code: 'UNAUTHORIZED', refusesCredential: true });
          options.authorization.invalidate(authorization);
          continue;
        case 'problem':
          throw problemOf(reply, secrets, verdict);
      }
    }
  }

  /** @throws SourceProblem, of which `effectOf` says what it means for the write */
  async function attemptWrite(
    request: WriteRequest,
    signal: AbortSignal,
    scope: CallContext,
    onSend: () => void,
  ): Promise<WriteReply> {
    const { endpoint, method } = request;
    const authorization = await rejectOnAbort(options.authorization.header(exchange, scope), signal);
    const { type, body } = await bodyOf(request);
    const headers = { authorization, accept: 'application/json', ...(type === null ? {} : { 'content-type': type }) };
    const init = { method, headers, signal, ...(body === undefined ? {} : { body }) };
    onSend();
    const reply = await call(endpoint, options.baseUrl + request.path, init, scope, {
      onValue: redactFields,
      dispatcher: writeAgent,
    });
    const { status, content } = reply;
    if (status >= 200 && status < 300) {
      // What it says cannot be read, but the vendor has taken the request.
      if (content.kind === 'unreadable') throw badResponse(endpoint, content.reason, status);
      return { kind: 'answered', status, body: reply.body };
    }
    const verdict = interpret(reply);
    if (verdict.kind === 'empty') return { kind: 'answered', status, body: undefined };
    if (verdict.kind === 'problem') throw problemOf(reply, secrets, verdict);
    if (verdict.kind === 'expired') options.authorization.invalidate?.(authorization);
    const code = verdict.kind === 'expired' ? 'UNAUTHORIZED' : 'REJECTED';
    throw problemOf(reply, secrets, { code, message: messageOf(reply.body) });
  }

  return {
    circuit: () => policy.circuit(),
    async write(request, scope) {
      const { endpoint, sendsMail } = request;
      // Whether the last attempt got as far as sending: before that, limits and pauses may have ended it.
      let isSent = false;
      const attempt = (inTime: AbortSignal, number: number): Promise<WriteReply> =>
        attemptWrite(request, inTime, numbered(scope, number), () => (isSent = true));
      const mayRetry = (problem: SourceProblem): boolean => {
        if (sendsMail || !isSent || !(problem.notSent || problem.status === 429)) return false;
        isSent = false;
        return true;
      };
      try {
        return await calls.run(scope.signal, (signal) => policy.run(endpoint, attempt, { ...scope, signal }, mayRetry));
      } catch (error) {
        if (!SourceProblem.is(error)) throw error;
        return { kind: isSent ? effectOf(error) : 'refused', problem: error };
      }
    },
    resume: () => pauses.end(),
    async warmUp(scope) {
      await Promise.all([options.authorization.header(exchange, scope), ahead.open(options.baseUrl)]);
    },
    async close() {
      calls.abort(new DOMException('The connection is closed', 'AbortError'));
      ahead.close();
      pauses.close();
      await Promise.all([agent.destroy(), writeAgent.destroy()]);
    },
    async get<Body>(request: GetRequest<Body>, scope: CallContext): Promise<VendorResponse<Body>> {
      const { endpoint } = request;
      const url = options.baseUrl + request.path + toQuery(request.query);
      const reply = await calls.run(scope.signal, (signal) =>
        policy.run(endpoint, (inTime, attempt) => read(endpoint, url, inTime, numbered(scope, attempt)), {
          ...scope,
          signal,
        }),
      );
      // Hundreds of responses may arrive together. Their wait here must not count against the vendor's time.
      await yieldToEventLoop();
      if (reply.body !== null) observer?.(endpoint, reply.body);
      const parsed = request.schema.safeParse(reply.body);
      if (parsed.success) return { body: parsed.data, status: reply.status, fetchedAt: new Date() };
      throw badResponse(endpoint, secrets.replace(explainIssues(parsed.error)), reply.status);
    },
  };
}

/** The same operation, which reports the number of the attempt with each call. A login within it has numbers of its own. */
function numbered(scope: CallContext, attempt: number): CallContext {
  return { ...scope, afterCall: (report) => scope.afterCall({ attempt, ...report }) };
}

/** The body of a write, and its content type; null: the client sets it (multipart), or there is no body. */
async function bodyOf({ json, form, file }: WriteRequest): Promise<{ type: string | null; body?: string | FormData }> {
  if (json !== undefined) return { type: 'application/json', body: JSON.stringify(json) };
  if (form) return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(form).toString() };
  if (!file) return { type: null };
  const body = new FormData();
  // Read from disk while it is sent.
  body.set(file.field, await openAsBlob(file.path, { type: file.contentType }), file.fileName);
  return { type: null, body };
}

/** Statuses with which a vendor refuses a request, without having changed anything. */
function isRefusal(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408;
}

/** What the failure of a sent request means: whether the vendor may have changed something. */
function effectOf({ status, notSent }: SourceProblem): 'refused' | 'open' {
  return notSent || (status !== undefined && isRefusal(status)) ? 'refused' : 'open';
}

function toQuery(query: GetRequest<unknown>['query'] = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value]) params.append(name, String(one));
  }
  const text = params.toString();
  return text && `?${text}`;
}

function badResponse(endpoint: string, what: string, status: number): SourceProblem {
  return new SourceProblem({ code: 'BAD_RESPONSE', endpoint, status, message: `${endpoint}: ${what}` });
}

interface Refusal {
  readonly code: SourceProblem['code'];
  readonly message?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly refusesCredential?: boolean | undefined;
  readonly vendorCode?: string | undefined;
}

function problemOf({ endpoint, status, retryAfter }: Received, secrets: SecretFilter, refusal: Refusal): SourceProblem {
  // Remove secrets first: they would not be recognised after truncation or cleaning.
  const words = cleanMessage((refusal.message && secrets.clean(refusal.message)) ?? '');
  const retryAt = parseRetryAfter(retryAfter);
  return new SourceProblem({
    code: refusal.code,
    endpoint,
    status,
    message: `${endpoint} answered ${status}${words && `: ${words}`}`,
    refusesCredential: refusal.refusesCredential ?? false,
    ...(refusal.vendorCode === undefined ? {} : { vendorCode: refusal.vendorCode }),
    ...(refusal.retryable === undefined ? {} : { retryable: refusal.retryable }),
    ...(retryAt ? { retryAt } : {}),
  });
}
