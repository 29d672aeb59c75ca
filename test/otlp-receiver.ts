import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/*
 * A collector for OpenTelemetry's protocol over HTTP, in Protocol Buffers. It reads the wire format itself, so that it depends on
 * nothing of the SDK that sends.
 */

export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty: it is the first of its trace. */
  readonly parentId: string;
  readonly name: string;
  /** 2: server, 3: client, 1: internal. */
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The spans that it links to. */
  readonly links: readonly string[];
  readonly hasFailed: boolean;
  readonly milliseconds: number;
}

export interface OtlpReceiver {
  readonly url: string;
  readonly port: number;
  readonly spans: readonly ReceivedSpan[];
  /** Attributes of the program that sent the last spans. */
  readonly resource: Readonly<Record<string, unknown>>;
  /** Everything that was received, as bytes. */
  readonly bytes: Buffer;
  /** The headers of the last request. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Answers with this status from now on; null: does not answer, until there is a status again. */
  setStatus(status: number | null): void;
  /** Waits until the spans satisfy a condition. */
  until(condition: (spans: readonly ReceivedSpan[]) => boolean): Promise<readonly ReceivedSpan[]>;
  close(): Promise<void>;
}

const PATIENCE_MS = 15_000;

export async function startOtlpReceiver(port = 0): Promise<OtlpReceiver> {
  const spans: ReceivedSpan[] = [];
  const parts: Buffer[] = [];
  const waiting = new Set<() => void>();
  let resource: Readonly<Record<string, unknown>> = {};
  let headers: Readonly<Record<string, unknown>> = {};
  let status: number | null = 200;
  const held: ServerResponse[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (status === null) return void held.push(response);
      response.writeHead(status, { 'content-type': 'application/x-protobuf' }).end();
      if (status !== 200 || request.url !== '/v1/traces') return;
      headers = request.headers;
      const sent = Buffer.concat(chunks);
      const bytes = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
      parts.push(bytes);
      for (const resourceSpans of messages(bytes, 1)) {
        resource = Object.assign({}, ...messages(resourceSpans, 1).map(attributesOf)) as typeof resource;
        for (const scope of messages(resourceSpans, 2)) spans.push(...messages(scope, 2).map(toSpan));
      }
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    spans,
    get resource() {
      return resource;
    },
    get bytes() {
      return Buffer.concat(parts);
    },
    get headers() {
      return headers;
    },
    setStatus(next) {
      status = next;
      if (next !== null) for (const response of held.splice(0)) response.writeHead(next).end();
    },
    until: (condition) =>
      new Promise((resolve, reject) => {
        const end = (): void => {
          clearTimeout(late);
          waiting.delete(look);
        };
        const look = (): void => {
          if (!condition(spans)) return;
          end();
          resolve(spans);
        };
        const late = setTimeout(() => {
          end();
          reject(new Error(`the collector has only: ${spans.map(({ name }) => name).join(', ')}`));
        }, PATIENCE_MS);
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toSpan(bytes: Buffer): ReceivedSpan {
  const fields = fieldsOf(bytes);
  const text = (number: number) => fields.find((one) => one.number === number)?.bytes ?? Buffer.alloc(0);
  const time = (number: number) => Number(fields.find((one) => one.number === number)?.value ?? 0n) / 1e6;
  const status = messages(bytes, 15)[0];
  return {
    traceId: text(1).toString('hex'),
    spanId: text(2).toString('hex'),
    parentId: text(4).toString('hex'),
    name: text(5).toString(),
    kind: Number(fields.find((one) => one.number === 6)?.value ?? 0n),
    attributes: Object.assign({}, ...messages(bytes, 9).map(toAttribute)) as ReceivedSpan['attributes'],
    links: messages(bytes, 13).map((link) => messages(link, 2)[0]?.toString('hex') ?? ''),
    hasFailed: status !== undefined && fieldsOf(status).some(({ number, value }) => number === 3 && value === 2n),
    milliseconds: time(8) - time(7),
  };
}

/** The attributes of a resource. */
function attributesOf(bytes: Buffer): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...messages(bytes, 1).map(toAttribute)) as Readonly<Record<string, unknown>>;
}

function toAttribute(bytes: Buffer): Readonly<Record<string, unknown>> {
  const [key] = messages(bytes, 1);
  const [value] = messages(bytes, 2);
  return { [key?.toString() ?? '']: value && toValue(value) };
}

function toValue(bytes: Buffer): unknown {
  const [field] = fieldsOf(bytes);
  switch (field?.number) {
    case 1:
      return field.bytes?.toString();
    case 2:
      return field.value === 1n;
    case 3:
      return Number(field.value);
    case 4:
      return field.bytes?.readDoubleLE();
    case 5:
      return messages(field.bytes ?? Buffer.alloc(0), 1).map(toValue);
    default:
      return undefined;
  }
}

interface Field {
  readonly number: number;
  readonly value?: bigint;
  readonly bytes?: Buffer;
}

function messages(bytes: Buffer, number: number): readonly Buffer[] {
  return fieldsOf(bytes).flatMap((field) => (field.number === number && field.bytes ? [field.bytes] : []));
}

/** The wire format: a number and a type, then a varint, 8 bytes, bytes with their length, or 4 bytes. */
function fieldsOf(bytes: Buffer): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes.readUInt8(at++);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    const number = tag >> 3;
    const type = tag & 7;
    if (type === 0) fields.push({ number, value: varint() });
    else {
      const length = type === 1 ? 8 : type === 5 ? 4 : Number(varint());
      const part = bytes.subarray(at, at + length);
      at += length;
      fields.push({ number, bytes: part, ...(type === 1 ? { value: part.readBigUInt64LE() } : {}) });
    }
  }
  return fields;
}
