import type { CacheReadResult } from '../cache/read-request';
import type { Span, SpanAttributes } from '../runtime/span';
import type { CallReport } from '../spec/call-context';
import type { RecordKind } from '../spec/capabilities';
import type { Origin } from '../spec/origin';
import type { SourceProblem } from '../spec/problem';
import type { OutcomeState } from './outcome';
import type { Plan } from './plan';

/** How records are read, as the planner has decided. */
export interface PlannedRead {
  readonly plan: Plan | 'cached';
  readonly kind: RecordKind;
  /** The number of keys; absent: all records. */
  readonly keys?: number;
}

/** The spans of one request's reads: each with the planner's decision, and the calls below it. */
export class ReadSpans {
  readonly #span: Span;
  readonly #noted = new Map<Origin, Set<RecordKind>>();

  constructor(span: Span) {
    this.#span = span;
  }

  /** @param planned absent: a read that only this vendor has */
  start(origin: Origin, planned: PlannedRead | undefined): Span {
    const attributes = { ...attributesOf(origin), 'awaregraph.company': origin.company, ...planAttributes(planned) };
    return this.#span.child(planned ? `${planned.plan} ${planned.kind}` : 'read', { attributes });
  }

  /** Notes, once for each kind of a tenant, that the decision was to use what is cached. */
  noteCached(origin: Origin, kind: RecordKind): void {
    const kinds = this.#noted.get(origin) ?? new Set();
    this.#noted.set(origin, kinds);
    if (kinds.has(kind)) return;
    kinds.add(kind);
    this.start(origin, { plan: 'cached', kind }).end();
  }
}

interface ReadEnd {
  readonly state: OutcomeState;
  readonly problem: SourceProblem | null;
}

export function endRead(span: Span, outcomes: readonly ReadEnd[]): void {
  const { state = 'OK', problem = null } =
    outcomes.find((one) => one.state === 'FAILED') ?? outcomes.find((one) => one.problem !== null) ?? {};
  if (problem) {
    const { endpoint } = problem;
    span.set({
      'awaregraph.state': state,
      'awaregraph.problem': problem.code,
      ...(endpoint === undefined ? {} : { 'awaregraph.endpoint': endpoint }),
    });
  }
  if (problem && state === 'FAILED') span.fail(problem.code);
  span.end();
}

type CalledSource = Pick<Origin, 'source' | 'vendor'>;

/** The span of one attempt at a call, when it has ended. Without its path, which may hold an id or an address. */
export function recordCall(parent: Span, origin: CalledSource, report: CallReport): void {
  const { endpoint, method, status, milliseconds, attempt = 1 } = report;
  const span = parent.child(`${method} ${endpoint}`, {
    kind: 'client',
    startedAt: performance.now() - milliseconds,
    attributes: {
      ...attributesOf(origin),
      'awaregraph.endpoint': endpoint,
      'awaregraph.attempt': attempt,
      'awaregraph.served_from': 'network',
      'http.request.method': method,
      ...(status === null ? {} : { 'http.response.status_code': status }),
      ...(attempt > 1 ? { 'http.request.resend_count': attempt - 1 } : {}),
    },
  });
  if (status === null) span.fail('no response');
  else if (status >= 400) span.fail(String(status));
  span.end();
}

/** A mark for each endpoint whose calls this request did not have to make. */
export function recordServed(
  parent: Span,
  origin: CalledSource,
  calls: readonly CallReport[],
  servedFrom: CacheReadResult['from'],
): void {
  for (const endpoint of new Set(calls.map((call) => call.endpoint)))
    parent
      .child(`${endpoint} (${servedFrom})`, {
        attributes: {
          ...attributesOf(origin),
          'awaregraph.endpoint': endpoint,
          'awaregraph.served_from': servedFrom,
        },
      })
      .end();
}

function attributesOf({ source, vendor }: CalledSource): SpanAttributes {
  return { 'awaregraph.source': source, 'awaregraph.vendor': vendor };
}

function planAttributes(planned: PlannedRead | undefined): SpanAttributes {
  if (!planned) return {};
  const { plan, kind, keys } = planned;
  return {
    'awaregraph.plan': plan,
    'awaregraph.kind': kind,
    ...(keys === undefined ? {} : { 'awaregraph.keys': keys }),
  };
}
