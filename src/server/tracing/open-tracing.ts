import type { TracingSettings } from '../../config/tracing';
import type { OnStateChange } from '../observation/state-change';
import type { Tracing } from './tracing';

/** Loads the SDK of OpenTelemetry only if tracing is configured. */
export async function openTracing(
  settings: TracingSettings | null,
  version: string,
  onStateChange: OnStateChange,
): Promise<Tracing | null> {
  if (settings === null) return null;
  const { createTracing } = await import('./opentelemetry.js');
  return createTracing(settings, version, onStateChange);
}
