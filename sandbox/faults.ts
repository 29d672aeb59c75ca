import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRandom } from './random';
import { vendorSlugs } from './slugs';
import type { VendorSlug } from './slugs';

const KINDS = [
  'refuse',
  'reset',
  'hang',
  'slow',
  '500',
  '429',
  '401',
  '403',
  '404',
  'garbage',
  'truncated',
  'html',
  'broken-record',
  'wrong-envelope',
  'flaky',
] as const;
type FaultKind = (typeof KINDS)[number];

/** What fails, and where: at every endpoint of a vendor, or at one. */
export interface Fault {
  /** `all`: every vendor. */
  readonly vendor: VendorSlug;
  readonly endpoint?: string;
  readonly kind: FaultKind;
  /** `slow`: milliseconds. `429`: seconds of `Retry-After`. `flaky`: the share of requests that fail. */
  readonly value?: number;
}

const FORM = /^([a-z0-9-]+)(?:\/([A-Z]{2}-X?\d{1,2}|token))?:([a-z0-9-]+)(?:=(\d+(?:\.\d+)?))?$/;

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
  if ((knownKind === 'slow' || knownKind === 'flaky') && value === undefined)
    throw new Error(`"${kind}" needs a value, such as ${kind}=${kind === 'slow' ? '300' : '0.2'}`);
  return {
    vendor,
    kind: knownKind,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(value === undefined ? {} : { value: Number(value) }),
  };
}

/** @param endpoint null: only faults of the vendor as a whole */
export function faultFor(faults: readonly Fault[], vendor: VendorSlug, endpoint: string | null): Fault | undefined {
  return faults.find(
    (fault) =>
      (fault.vendor === vendor || fault.vendor === 'all') &&
      (fault.endpoint === undefined || fault.endpoint === endpoint),
  );
}

const luck = createRandom(7);

/** Applies a fault to a response. `good` is the regular response. Returns false where that is to be sent. */
export async function spoil(
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
  good: () => { readonly status: number; readonly body: unknown },
): Promise<boolean> {
  const send = (status: number, type: string, text: string, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(text);
  };
  const json = 'application/json';
  switch (fault.kind) {
    case 'refuse':
      request.socket.destroy();
      return true;
    case 'reset': {
      const text = JSON.stringify(good().body);
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
    case '401':
    case '403':
    case '404':
      send(
        Number(fault.kind),
        json,
        JSON.stringify({ error: 'fault', error_description: 'as asked', message: 'as asked' }),
      );
      return true;
    case '429':
      send(
        429,
        json,
        '{"message":"slow down"}',
        fault.value === undefined ? {} : { 'retry-after': String(fault.value) },
      );
      return true;
    case 'garbage':
      send(200, json, '\u0000\u0001 this is no JSON');
      return true;
    case 'truncated': {
      const text = JSON.stringify(good().body);
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
