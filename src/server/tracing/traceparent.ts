/** The span of a client that a request belongs to, as W3C Trace Context has it. */
export interface RemoteParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly isSampled: boolean;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-|$)/;
const LONGEST = 512;
const SAMPLED = 1;

/**
 * Reads the header `traceparent`. `tracestate` is not read: nothing is passed on, and what it says may be anything.
 * @returns null if it is missing or malformed: then the request begins a trace of its own
 */
export function readTraceparent(header: string | readonly string[] | undefined): RemoteParent | null {
  if (typeof header !== 'string' || header.length > LONGEST) return null;
  const [, version, traceId = '', spanId = '', flags = '', end] = TRACEPARENT.exec(header.trim()) ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && end !== '')) return null;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED };
}
