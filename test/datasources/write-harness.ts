import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ReadCache } from '../../datasources/cache/read-cache';
import { createOperation } from '../../datasources/engine/operation';
import { RequestSources } from '../../datasources/engine/request-sources';
import { openSources } from '../../datasources/engine/sources';
import type { Switches } from '../../datasources/engine/switches';
import { Writer } from '../../datasources/engine/writer';
import type { Written } from '../../datasources/engine/writer';
import type { Origin } from '../../datasources/spec/origin';
import type { Vendor } from '../../datasources/spec/vendor';
import type { InputMistake, WriteInput, WriteKind } from '../../datasources/spec/writes';

const LIMITS = { timeoutMs: 5_000, maxConcurrency: 8, requestsPerSecond: null, retries: 1 };

export interface OpenedWrites {
  /** Sends a write through the real engine, and waits for what became of its items. */
  write<K extends WriteKind>(
    kind: K,
    input: WriteInput<K>,
    count?: number,
    options?: { readonly dryRun?: boolean; readonly tenant?: string },
  ): Promise<Written>;
  /** What the vendor's own rules say about an input. */
  check<K extends WriteKind>(kind: K, input: WriteInput<K>): readonly InputMistake[];
  /** The numbers of the reads that show what a write of a kind changes. */
  touches(kind: WriteKind): readonly string[];
  /** The kinds that a tenant supports. */
  kinds(tenant?: string | null): readonly WriteKind[];
  /** The numbers of the vendor calls since the last call of this function, in order: writes and reads. */
  made(): readonly string[];
  close(): Promise<void>;
}

interface WriteHarnessOptions {
  readonly tenant?: string | null;
  /** The time limit of each call. */
  readonly timeoutMs?: number | undefined;
  readonly switches?: Switches;
}

/** Opens one connection of a vendor for writes: the real transport and the real engine, without a cache. */
export function openWrites(
  vendor: Vendor,
  settings: object,
  { tenant: ownTenant = null, timeoutMs = LIMITS.timeoutMs, switches }: WriteHarnessOptions = {},
): OpenedWrites {
  const connection = { id: vendor.slug, vendor, settings, ttlSeconds: null, ...LIMITS, timeoutMs };
  const sources = openSources([connection], switches ? { switches } : {});
  const shutdown = new AbortController();
  const calls: string[] = [];
  const originOf = (tenant: string | null): Origin => ({
    company: 'acme',
    source: vendor.slug,
    tenant,
    vendor: vendor.slug.toUpperCase().replaceAll('-', '_'),
    typeName: vendor.typeName,
  });
  const writer = (): Writer => {
    const operation = createOperation({ timeoutMs: 60_000, maxCalls: 10_000 });
    const onCall = ({ endpoint }: { readonly endpoint: string }): void => void calls.push(endpoint);
    return new Writer({
      sources: new RequestSources({
        sources,
        cache: new ReadCache(0),
        ttlSeconds: 0,
        staleSeconds: 0,
        operation,
        onCall,
      }),
      operation,
      deadline: Date.now() + 60_000,
      signal: shutdown.signal,
      stopped: () => null,
      onCall,
    });
  };
  return {
    write: (kind, input, count = 1, { dryRun = false, tenant = ownTenant } = {}) =>
      writer().write(originOf(tenant), kind, input, count, { dryRun }),
    check(kind, input) {
      const capability: { readonly check?: (input: never) => readonly InputMistake[] } | undefined = writer().writes(
        originOf(ownTenant),
      )[kind];
      // The kind names the capability and its input together.
      return capability?.check?.(input as never) ?? [];
    },
    touches: (kind) => writer().writes(originOf(ownTenant))[kind]?.touches ?? [],
    // The members are named by their kinds.
    kinds: (tenant = ownTenant) => Object.keys(writer().writes(originOf(tenant))) as WriteKind[],
    made: () => calls.splice(0),
    async close() {
      shutdown.abort();
      for (const source of sources.values()) await source.close();
    },
  };
}

/** The states of the items of a write, in order. */
export const statesOf = ({ items }: Written): readonly string[] => items.map(({ state }) => state);

interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** The media type of the body, without parameters. */
  readonly contentType: string;
  /** JSON as parsed, other text as it came, null where there was none. */
  readonly body: unknown;
}
/** A response. `undefined` as body: none. */
export interface ScriptedReply {
  readonly status?: number;
  readonly body?: unknown;
}
export interface RecordingServer {
  readonly url: string;
  /** By `METHOD /path`; a reply to anything else is `404`. May be changed. */
  replies: Readonly<Record<string, ScriptedReply>>;
  /** The requests since the last call of this function, in order. */
  received(): readonly RecordedRequest[];
  close(): Promise<void>;
}

/** A vendor that records what it gets and answers as told: for answers that no sandbox would send. */
export async function startRecorder(): Promise<RecordingServer> {
  const requests: RecordedRequest[] = [];
  const recorder: { replies: Readonly<Record<string, ScriptedReply>> } = { replies: {} };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('latin1');
      const [contentType = ''] = (request.headers['content-type'] ?? '').split(';');
      const { method = '', url = '' } = request;
      const body: unknown = text === '' ? null : contentType === 'application/json' ? JSON.parse(text) : text;
      requests.push({ method, path: url, contentType, body });
      const { status = 200, body: reply } = recorder.replies[`${method} ${url}`] ?? { status: 404 };
      response.writeHead(status, reply === undefined ? {} : { 'content-type': 'application/json' });
      response.end(reply === undefined ? undefined : JSON.stringify(reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(recorder, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: () => requests.splice(0),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
