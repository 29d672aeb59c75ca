import { createContextKey, isSpanContextValid, trace } from '@opentelemetry/api';
import type { Context } from '@opentelemetry/api';
import { SamplingDecision, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace';
import type { Sampler } from '@opentelemetry/sdk-trace';
import type { TracingSettings } from '../../config/tracing';

/** In the context of a request's span: what its client decided, and is followed; absent: our own decision. */
const CLIENTS_DECISION = createContextKey('awaregraph: decision of the client');

export function withClientsDecision(context: Context, isSampled: boolean): Context {
  return context.setValue(CLIENTS_DECISION, isSampled);
}

/** Decides which traces are recorded: by their ids, so that all processes that see a trace decide alike. */
export function createSampler({ sampleRatio }: Pick<TracingSettings, 'sampleRatio'>): Sampler {
  const byId = new TraceIdRatioBasedSampler(sampleRatio);
  const decided = (isSampled: boolean) => ({
    decision: isSampled ? SamplingDecision.RECORD_AND_SAMPLED : SamplingDecision.NOT_RECORD,
  });
  return {
    shouldSample(context, traceId, _name, _kind, _attributes, links) {
      const client = context.getValue(CLIENTS_DECISION);
      if (typeof client === 'boolean') return decided(client);
      const parent = trace.getSpanContext(context);
      // Only spans that are recorded have children and links.
      if (links.length > 0 || (parent && isSpanContextValid(parent) && parent.isRemote !== true)) return decided(true);
      return byId.shouldSample(context, traceId);
    },
    toString: () => `Awaregraph{${byId.toString()}}`,
  };
}
