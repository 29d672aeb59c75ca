import type { Readable } from 'node:stream';
import { Agent, errors, request as send } from 'undici';
import type { Dispatcher } from 'undici';
import type { CallScope } from '../source/call-scope';
import { SourceProblem } from '../source/problem';
import { SLICE_MS, takeTurn } from '../source/turns';
import { orAborted } from './abort';
import type { Answer, GetRequest, Onlooker, Transport, TransportOptions } from './client';
import type { CircuitName } from './circuit';
import { interpretStatus } from './interpret';
import type { Reply } from './interpret';
import { createJsonReader } from './json';
import type { JsonReader } from './json';
import { createPolicy } from './policy';
import type { Limits } from './policy';
import { cleanMessage, redact } from './redact';
import { explainIssues } from './wire';

export interface OpenedTransport extends Transport {
  circuit(): CircuitName;
  close(): Promise<void>;
}

const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;
const JSON_TYPE = /^(application\/([\w.-]+\+)?json|text\/json)\b/i;

/**
 * Opens one connection's way to its vendor: keep-alive pool, authorization, limits, retries, circuit breaker,
 * removal of secrets, and a check of every envelope.
 */
export function openTransport(options: TransportOptions, limits: Limits, onlooker?: Onlooker): OpenedTransport {
  const agent = new Agent({ connections: limits.maxConcurrency, maxResponseSize: LARGEST_ANSWER_BYTES });
  const policy = createPolicy(limits);
  // A login runs inside the call that needs it: under the same circuit and places it would wait for itself.
  const loginPolicy = createPolicy({ ...limits, requestsPerSecond: null });
  const secrets = new Set(options.secretFields);
  const removeSecrets = secrets.size > 0 ? (value: unknown) => redact(value, secrets) : undefined;
  const interpret = options.interpret ?? interpretStatus;

  const exchange = (url: string, form: Readonly<Record<string, string>>, scope: CallScope): Promise<unknown> =>
    loginPolicy.run(
      'token',
      async (signal) => {
        const body = new URLSearchParams(form).toString();
        const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
        const reply = await call('token', url, { method: 'POST', headers, body, signal }, scope);
        if (reply.status >= 200 && reply.status < 300) return reply.body;
        const code = reply.status >= 500 ? 'UNAVAILABLE' : reply.status === 429 ? 'RATE_LIMITED' : 'UNAUTHORIZED';
        throw problemOf(reply, code, undefined);
      },
      // Many calls wait for one login: it must not end with the one that happened to begin it.
      { ...scope, signal: AbortSignal.timeout(limits.timeoutMs * (limits.retries + 1)) },
    );

  async function call(
    endpoint: string,
    url: string,
    init: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string; signal: AbortSignal },
    scope: CallScope,
    clean?: (value: unknown) => void,
  ): Promise<Reply & { retryAfter: string | undefined }> {
    const startedAt = performance.now();
    let status: number | null = null;
    try {
      const response = await send(url, { ...init, body: init.body ?? null, dispatcher: agent });
      status = response.statusCode;
      const body = await readBody(endpoint, response, clean);
      const retryAfter = response.headers['retry-after'];
      return { endpoint, status, body, retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter };
    } finally {
      const { pathname } = new URL(url);
      const milliseconds = performance.now() - startedAt;
      scope.afterCall({ endpoint, method: init.method, path: pathname, status, milliseconds });
    }
  }

  async function read(endpoint: string, url: string, signal: AbortSignal, scope: CallScope): Promise<Reply> {
    for (let login = 0; ; login += 1) {
      const authorization = await orAborted(options.authorization.header(exchange, scope), signal);
      const headers = { authorization, accept: 'application/json' };
      const reply = await call(endpoint, url, { method: 'GET', headers, signal }, scope, removeSecrets);
      const verdict = interpret(reply);
      switch (verdict.kind) {
        case 'data':
          if (reply.body === undefined) throw badResponse(endpoint, 'the answer is not JSON', reply.status);
          return reply;
        case 'empty':
          return { ...reply, body: null };
        case 'expired':
          if (login > 0 || !options.authorization.renew) throw problemOf(reply, 'UNAUTHORIZED', undefined);
          options.authorization.renew(authorization);
          continue;
        case 'problem':
          throw problemOf(reply, verdict.code, verdict);
      }
    }
  }

  return {
    circuit: () => policy.circuit(),
    close: () => agent.close(),
    async get<Body>(request: GetRequest<Body>, scope: CallScope): Promise<Answer<Body>> {
      const url = options.baseUrl + request.path + toQuery(request.query);
      const reply = await policy.run(request.endpoint, (signal) => read(request.endpoint, url, signal, scope), scope);
      // Answers to hundreds of calls may come together. That they wait here is no fault of the vendor's.
      await takeTurn();
      if (reply.body !== null) onlooker?.(request.endpoint, reply.body);
      const parsed = request.schema.safeParse(reply.body);
      if (!parsed.success) throw badResponse(request.endpoint, explainIssues(parsed.error), reply.status);
      return { body: parsed.data, fetchedAt: new Date() };
    },
  };
}

/** Parsed JSON; undefined for an empty body or one that is no JSON. @param clean is given all that is parsed */
async function readBody(
  endpoint: string,
  { body, headers, statusCode }: Dispatcher.ResponseData,
  clean?: (value: unknown) => void,
): Promise<unknown> {
  const type = headers['content-type'];
  const mayBeJson = type === undefined || JSON_TYPE.test(String(type)) || /^text\/plain/i.test(String(type));
  try {
    return await readAll(body, mayBeJson ? createJsonReader(clean) : READS_NOTHING);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    if (!(error instanceof errors.ResponseExceededMaxSizeError)) throw error;
    throw badResponse(endpoint, `the answer is larger than ${LARGEST_ANSWER_BYTES} bytes`, statusCode);
  }
}

const READS_NOTHING: JsonReader = { add: () => undefined, end: () => undefined };

/** Decoded and parsed as it arrives, with turns for others: more than enough may have arrived while they had theirs. */
async function readAll(body: Readable, reader: JsonReader): Promise<unknown> {
  await new Promise<void>((resolve, reject) => {
    let busy = 0;
    const goOn = (): void => {
      busy = 0;
      body.resume();
    };
    body.setEncoding('utf8');
    body.on('data', (part: string) => {
      const startedAt = performance.now();
      try {
        reader.add(part);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      busy += performance.now() - startedAt;
      if (busy < SLICE_MS) return;
      body.pause();
      setImmediate(goOn);
    });
    body.once('end', resolve);
    body.once('error', reject);
  });
  return reader.end();
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

function problemOf(
  reply: Reply & { retryAfter?: string | undefined },
  code: SourceProblem['code'],
  verdict: { message?: string | undefined; retryable?: boolean } | undefined,
): SourceProblem {
  const words = verdict?.message ? `: ${cleanMessage(verdict.message)}` : '';
  const facts = {
    code,
    endpoint: reply.endpoint,
    status: reply.status,
    message: `${reply.endpoint} answered ${reply.status}${words}`,
  };
  const retryAt = retryTime(reply.retryAfter);
  return new SourceProblem({
    ...facts,
    ...(verdict?.retryable === undefined ? {} : { retryable: verdict.retryable }),
    ...(retryAt ? { retryAt } : {}),
  });
}

/** `Retry-After`: seconds, or an HTTP date. */
function retryTime(value: string | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  const time = Number.isFinite(seconds) ? Date.now() + seconds * 1000 : Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time);
}
