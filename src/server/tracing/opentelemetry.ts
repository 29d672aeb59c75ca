import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import type { Context, Span as SdkSpan } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
  serviceNameEnvDetector,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { withTimeout, rejectOnAbort } from '../../../datasources/runtime/timeouts';
import type { TracingSettings } from '../../config/tracing';
import { errorsOf } from '../http-response';
import type { RequestEnd } from '../observation/request-line';
import type { OnStateChange } from '../observation/state-change';
import { createRateLimit } from '../rate-limit';
import { OpenTelemetrySpan } from './opentelemetry-span';
import { createSampler, withClientsDecision } from './sampler';
import { readTraceparent } from './traceparent';
import type { RemoteParent } from './traceparent';
import type { TracedRequest, Tracing } from './tracing';
import { watchExporter } from './watched-exporter';

/** How many traces of a minute are recorded as each client decides, or as the id says that it has chosen; of the others, our share. */
const CLIENTS_TRACES_PER_MINUTE = 60;
/** Values that come from names: an operation's name has 100 letters at most. */
const LONGEST_VALUE = 256;
/** A collector that did not answer lately is not waited for at the end. */
const LAST_TRY_MS = 300;

/** Nothing of it is global: a program that embeds the server may have an SDK of its own. */
export function createTracing(
  { url, headers: collectorHeaders, sampleRatio, followsParent, queue }: TracingSettings,
  version: string,
  onStateChange: OnStateChange,
): Tracing {
  const exporter = watchExporter(new OTLPTraceExporter({ url, headers: { ...collectorHeaders } }), onStateChange);
  const provider = new TracerProvider({
    // The variables come last: they replace the name.
    resource: resourceFromAttributes({ 'service.name': 'awaregraph', 'service.version': version }).merge(
      detectResources({
        detectors: [serviceInstanceIdDetector, resourceAttributesEnvDetector, serviceNameEnvDetector],
      }),
    ),
    sampler: createSampler({ sampleRatio }),
    spanLimits: { attributeValueLengthLimit: LONGEST_VALUE },
    spanProcessors: [
      new BatchSpanProcessor({
        exporter,
        maxQueueSize: queue.maxSpans,
        maxExportBatchSize: queue.batchSpans,
        scheduledDelayMillis: queue.delayMs,
        exportTimeoutMillis: queue.timeoutMs,
      }),
    ],
  });
  const tracer = provider.getTracer('awaregraph', version);
  const clientsTraces = createRateLimit(CLIENTS_TRACES_PER_MINUTE);

  const contextOf = ({ headers, viewer }: TracedRequest): Context => {
    const parent = viewer === null ? null : readTraceparent(headers['traceparent']);
    if (parent === null) return ROOT_CONTEXT;
    const context = trace.setSpanContext(ROOT_CONTEXT, toSpanContext(parent));
    if (followsParent && !parent.isSampled) return withClientsDecision(context, false);
    // The client has chosen the id, and could choose ids that are always recorded: beyond its limit they decide nothing.
    if (clientsTraces.take(viewer ?? '') > 0) return withClientsDecision(context, Math.random() < sampleRatio);
    return followsParent ? withClientsDecision(context, true) : context;
  };
  const recorded = (span: SdkSpan): OpenTelemetrySpan | null =>
    span.isRecording() ? OpenTelemetrySpan.first(tracer, span) : null;

  return {
    begin(request) {
      const span = tracer.startSpan(
        'request',
        { kind: SpanKind.SERVER, startTime: request.startedAt },
        contextOf(request),
      );
      const first = recorded(span);
      return {
        traceId: span.spanContext().traceId,
        span: first,
        end(end) {
          if (!first) return;
          span.updateName(`${end.method} ${end.path}`).setAttributes(attributesOf(end));
          if (end.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          first.end();
        },
      };
    },
    background: (name) => recorded(tracer.startSpan(name, { startTime: performance.now() }, ROOT_CONTEXT)),
    async close(withinMs) {
      const limit = exporter.isReachable ? withinMs : Math.min(LAST_TRY_MS, withinMs);
      // What could not be sent is lost: the program ends in time.
      await withTimeout(limit, undefined, (late) => rejectOnAbort(provider.shutdown(), late)).catch(() => undefined);
    },
  };
}

function toSpanContext({ traceId, spanId, isSampled }: RemoteParent) {
  return { traceId, spanId, traceFlags: isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true };
}

/** By the semantic conventions of OpenTelemetry where they have a name. */
function attributesOf({ method, path, status, client, isAborted, answer }: RequestEnd) {
  const { facts } = answer ?? {};
  const codes = Object.keys(errorsOf(answer)).sort();
  return {
    'http.request.method': method,
    'http.route': path,
    'http.response.status_code': status,
    ...(status >= 500 ? { 'error.type': String(status) } : {}),
    ...(client === null ? {} : { 'awaregraph.client': client }),
    ...(isAborted ? { 'awaregraph.aborted': true } : {}),
    ...(codes.length === 0 ? {} : { 'awaregraph.errors': codes }),
    ...(facts
      ? {
          'awaregraph.operation.hash': facts.hash,
          ...(facts.name === null ? {} : { 'graphql.operation.name': facts.name }),
          'awaregraph.cost': facts.cost,
          'awaregraph.vendor_calls': facts.vendorCalls,
          'awaregraph.served_from': facts.servedFrom,
        }
      : {}),
  };
}
