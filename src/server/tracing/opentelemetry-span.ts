import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context, Span as SdkSpan, Tracer } from '@opentelemetry/api';
import type { Span, SpanAttributes, SpanOptions } from '../../../datasources/runtime/span';

/** What the spans of one trace share. */
interface TraceState {
  /** When its first span ended, as `performance.now()`: what begins later is not below it. */
  endedAt: number;
  /** What goes on after that. */
  continued: OpenTelemetrySpan | null;
}

/** A recorded span, and where its children belong. */
export class OpenTelemetrySpan implements Span {
  readonly #tracer: Tracer;
  readonly #span: SdkSpan;
  readonly #state: TraceState;
  /** Whether the trace ends with this span. */
  readonly #isFirst: boolean;
  #hasEnded = false;

  private constructor(tracer: Tracer, span: SdkSpan, state: TraceState | null) {
    this.#tracer = tracer;
    this.#span = span;
    this.#isFirst = state === null;
    this.#state = state ?? { endedAt: Infinity, continued: null };
  }

  /** The first span of a trace, or of the part of a trace that is ours. */
  static first(tracer: Tracer, span: SdkSpan): OpenTelemetrySpan {
    return new OpenTelemetrySpan(tracer, span, null);
  }

  child(name: string, options: SpanOptions = {}): Span {
    const { startedAt = performance.now() } = options;
    if (startedAt > this.#state.endedAt) return this.#continuation().child(name, options);
    const context = trace.setSpan(ROOT_CONTEXT, this.#span);
    return new OpenTelemetrySpan(this.#tracer, this.#start(name, options, context), this.#state);
  }

  linked(name: string, options: SpanOptions = {}): OpenTelemetrySpan {
    return OpenTelemetrySpan.first(this.#tracer, this.#start(name, options, ROOT_CONTEXT, this.#span));
  }

  set(attributes: SpanAttributes): void {
    this.#span.setAttributes(toSdk(attributes));
  }

  fail(type: string): void {
    this.#span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
  }

  end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    const now = performance.now();
    if (this.#isFirst) this.#state.endedAt = now;
    this.#span.end(now);
  }

  /** One for all that goes on after the request. It marks where that belongs, and ends at once. */
  #continuation(): OpenTelemetrySpan {
    const { continued } = this.#state;
    if (continued) return continued;
    const made = OpenTelemetrySpan.first(this.#tracer, this.#start('after the request', {}, ROOT_CONTEXT, this.#span));
    this.#state.continued = made;
    made.#span.end(performance.now());
    return made;
  }

  #start(
    name: string,
    { kind, attributes = {}, startedAt = performance.now() }: SpanOptions,
    context: Context,
    linkTo?: SdkSpan,
  ): SdkSpan {
    return this.#tracer.startSpan(
      name,
      {
        kind: kind === 'client' ? SpanKind.CLIENT : SpanKind.INTERNAL,
        attributes: toSdk(attributes),
        startTime: startedAt,
        ...(linkTo ? { links: [{ context: linkTo.spanContext() }] } : {}),
      },
      context,
    );
  }
}

/** The SDK's lists are mutable. */
function toSdk(attributes: SpanAttributes): Record<string, string | number | boolean | string[]> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );
}
