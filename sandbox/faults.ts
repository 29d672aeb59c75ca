import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRandom } from './random';
import { vendorSlugs } from './slugs';
import type { VendorSlug } from './slugs';

const KINDS = [
  'refuse',
  'cut',
  'reset',
  'hang',
  'slow',
  '500',
  '502',
  '429',
  '401',
  '403',
  '404',
  '409',
  '422',
  '401-once',
  '409-once',
  '429-once',
  'garbage',
  'truncated',
  'html',
  'broken-record',
  'wrong-envelope',
  'flaky',
  'applied-reset',
  'applied-hang',
  'applied-late',
  'applied-500',
  'applied-garbage',
] as const;
type FaultKind = (typeof KINDS)[number];

/** What fails, and where: at every endpoint of a vendor, at one, or at those that write. */
export interface Fault {
  /** `all`: every vendor. */
  readonly vendor: VendorSlug;
  /** A number, or `writes`. */
  readonly endpoint?: string;
  readonly kind: FaultKind;
  /** `slow` and `applied-late`: milliseconds. `429`: seconds of `Retry-After`. `flaky`: the share of requests that fail. */
  readonly value?: number;
}

const FORM = /^([a-z0-9-]+)(?:\/([A-Z]{2}-X?\d{1,2}|token|writes))?:([a-z0-9-]+)(?:=(\d+(?:\.\d+)?))?$/;

/**
 * Reads `VENDOR[/ENDPOINT]:KIND[=VALUE]`, such as `cyberhoot/CH-05:500` or `all:slow=300`.
 * @throws Error with the allowed values
 */
export function parseFault(spec: string): Fault {
  const [, vendor, endpoint, kind, value] = FORM.exec(spec.trim()) ?? [];
  if (vendor === undefined || kind === undefined)
    throw new Error(`"${spec}" is no fault; write VENDOR[/ENDPOINT]:KIND[=VALUE], such as cyberhoot/CH-05:500`);
  const vendors = [...vendorSlugs(), 'all'];
  if (!vendors.includes(vendor)) throw new Error(`"${vendor}" is not a vendor; use one of ${vendors.join(', ')}`);
  const knownKind = KINDS.find((name) => name === kind);
  if (!knownKind) throw new Error(`"${kind}" is no kind of fault; use one of ${KINDS.join(', ')}`);
  if ((knownKind === 'slow' || knownKind === 'applied-late' || knownKind === 'flaky') && value === undefined)
    throw new Error(`"${kind}" needs a value, such as ${kind}=${kind === 'flaky' ? '0.2' : '300'}`);
  return {
    vendor,
    kind: knownKind,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(value === undefined ? {} : { value: Number(value) }),
  };
}

/** Faults that happen once, and have. */
const used = new WeakSet<Fault>();

/** @param endpoint null: only faults of the vendor as a whole */
export function faultFor(
  faults: readonly Fault[],
  vendor: VendorSlug,
  endpoint: string | null,
  isWrite = false,
): Fault | undefined {
  return faults.find(
    (fault) =>
      (fault.vendor === vendor || fault.vendor === 'all') &&
      !used.has(fault) &&
      (fault.endpoint === undefined || fault.endpoint === endpoint || (fault.endpoint === 'writes' && isWrite)),
  );
}

const GARBAGE = '\u0000\u0001 this is no JSON';
const ANY_ERROR = { error: 'fault', error_description: 'as asked', message: 'as asked' };
const luck = createRandom(7);

interface Spoiled {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Applies the request, if nothing has yet, and returns the regular response. */
  readonly good: () => { readonly status: number; readonly body: unknown };
  /** The vendor's error body. */
  readonly failure?: (status: number, message: string) => unknown;
}

/** Applies a fault to a response. Returns false where the regular response is to be sent. */
export async function spoil(fault: Fault, { request, response, good, failure }: Spoiled): Promise<boolean> {
  const send = (status: number, type: string, text: string, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(text);
  };
  const refuse = (status: number) => send(status, json, JSON.stringify(failure?.(status, 'as asked') ?? ANY_ERROR));
  const slowDown = () =>
    send(429, json, '{"message":"slow down"}', fault.value === undefined ? {} : { 'retry-after': String(fault.value) });
  const textOf = () => JSON.stringify(good().body) ?? '';
  const json = 'application/json';
  switch (fault.kind) {
    case 'refuse':
    case 'cut':
      request.socket.destroy();
      return true;
    case 'reset': {
      const text = textOf();
      response.writeHead(200, { 'content-type': json, 'content-length': String(text.length + 10) });
      response.write(text.slice(0, Math.ceil(text.length / 2)));
      setTimeout(() => request.socket.destroy(), 5);
      return true;
    }
    case 'hang':
      return true;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.value ?? 0));
      return false;
    case '500':
    case '502':
    case '401':
    case '403':
    case '404':
    case '409':
    case '422':
      refuse(Number(fault.kind));
      return true;
    case '401-once':
    case '409-once':
      used.add(fault);
      refuse(Number(fault.kind.slice(0, 3)));
      return true;
    case '429-once':
      used.add(fault);
      slowDown();
      return true;
    case '429':
      slowDown();
      return true;
    case 'applied-reset':
      good();
      request.socket.destroy();
      return true;
    case 'applied-hang':
      good();
      return true;
    case 'applied-late':
      good();
      await new Promise((resolve) => setTimeout(resolve, fault.value ?? 0));
      return false;
    case 'applied-500':
      good();
      refuse(500);
      return true;
    case 'applied-garbage':
      good();
      send(200, json, GARBAGE);
      return true;
    case 'garbage':
      send(200, json, GARBAGE);
      return true;
    case 'truncated': {
      const text = textOf();
      send(200, json, text.slice(0, Math.ceil(text.length / 2)));
      return true;
    }
    case 'html':
      send(200, 'text/html', '<html><body>Please log in</body></html>');
      return true;
    case 'broken-record': {
      const { status, body } = good();
      if (status !== 200) return false;
      send(200, json, JSON.stringify(breakFirst(body)));
      return true;
    }
    case 'wrong-envelope':
      send(200, json, '{"unexpected":true}');
      return true;
    case 'flaky':
      if (!luck.chance(fault.value ?? 0)) return false;
      send(500, json, '{"message":"flaky"}');
      return true;
  }
}

/** Removes the identifying fields of the first record of the first list. */
function breakFirst(body: unknown): unknown {
  if (Array.isArray(body)) return body.length === 0 ? body : [brokenRecord(body[0]), ...(body as unknown[]).slice(1)];
  if (typeof body !== 'object' || body === null) return body;
  for (const [key, value] of Object.entries(body)) {
    if (Array.isArray(value) && value.length > 0) return { ...body, [key]: breakFirst(value) };
    if (typeof value === 'object' && value !== null && ('id' in value || key === 'data'))
      return { ...body, [key]: 'id' in value ? brokenRecord(value) : breakFirst(value) };
  }
  return body;
}

function brokenRecord(record: unknown): unknown {
  return typeof record === 'object' && record !== null
    ? Object.fromEntries(Object.keys(record).map((key) => [key, { broken: true }]))
    : { broken: true };
}
