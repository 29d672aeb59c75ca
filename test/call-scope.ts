import type { CallReport, CallContext } from '../datasources/spec/call-context';

/** An operation of its own that waits for so many milliseconds, and may make as many calls as it likes. */
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
