import type { CallReport, CallContext } from '../datasources/spec/call-context';

/** A call context with a time limit in milliseconds, and without a limit of calls. */
export function callScope(
  timeoutMs = 5_000,
  more: Partial<CallContext> = {},
): CallContext & { readonly made: CallReport[] } {
  const made: CallReport[] = [];
  return {
    signal: AbortSignal.timeout(timeoutMs),
    deadline: Date.now() + timeoutMs,
    company: 'acme',
    operation: {},
    beforeCall: () => undefined,
    afterCall: (report) => made.push(report),
    made,
    ...more,
  };
}
