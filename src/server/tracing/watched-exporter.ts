import { ExportResultCode } from '@opentelemetry/core';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { OnStateChange } from '../observation/state-change';

/** An exporter that reports when the collector can no longer be reached, and when it can again. */
export function watchExporter(exporter: SpanExporter, onStateChange: OnStateChange): WatchedExporter {
  let isReachable = true;
  const note = (now: boolean): void => {
    if (now !== isReachable) onStateChange({ event: now ? 'trace collector back' : 'trace collector away' });
    isReachable = now;
  };
  return {
    get isReachable() {
      return isReachable;
    },
    export(spans, done) {
      exporter.export(spans, (result) => {
        note(result.code === ExportResultCode.SUCCESS);
        done(result);
      });
    },
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  };
}

export interface WatchedExporter extends SpanExporter {
  readonly isReachable: boolean;
}
