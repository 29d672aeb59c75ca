import type { Operation } from '../../../datasources/engine/operation';
import type { RequestSources } from '../../../datasources/engine/request-sources';
import type { SourceResult } from '../../../datasources/engine/source-result';
import type { Source, SourceCall } from '../../../datasources/engine/sources';
import { Writer } from '../../../datasources/engine/writer';
import { SourceProblem } from '../../../datasources/spec/problem';
import { idempotencyOwner } from '../../access/viewer';
import type { Viewer } from '../../access/viewer';
import type { Company } from '../../domain/company';
import type { QueryContext } from '../../domain/query-context';
import type { AuditLog } from '../../domain/writes/audit';
import type { DocumentSeals } from '../../domain/writes/documents';
import type { IdempotencyKeys } from '../../domain/writes/idempotency';
import { runMutation } from '../../domain/writes/mutation';
import type { WriteServices } from '../../domain/writes/mutation';
import type { Context } from '../context';
import { readsOfEndpoints } from '../refresh';
import type { ReadCache } from '../../../datasources/cache/read-cache';
import { createLateInvalidation } from './late-invalidation';

/** What all mutations of the process share. */
export interface Writes {
  /** The mutations of one request. */
  readonly forRequest: (request: WriteRequest) => Context['mutate'];
  readonly seals: DocumentSeals;
  /** From now on no further vendor call of a mutation begins. */
  stop(): void;
  /** Resolved when no mutation is being executed. */
  settled(): Promise<void>;
  /** Cuts what is still in flight. */
  abort(): void;
}

interface WriteRequest {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly operation: Operation;
  readonly onCall: (call: SourceCall) => void;
  readonly reads: RequestSources;
  /** The reads before the first mutation. */
  readonly graph: () => QueryContext;
  readonly renewReads: () => QueryContext;
  readonly companyOf: (slug: string) => Company | undefined;
}

export interface WritesOptions {
  readonly sources: ReadonlyMap<string, Source>;
  readonly cache: Pick<ReadCache, 'invalidatePrefix'>;
  readonly keys: IdempotencyKeys;
  readonly audit: AuditLog;
  readonly seals: DocumentSeals;
  readonly maxItems: number;
  readonly timeoutMs: number;
  /** How long a call to a source may take. */
  readonly callTimeoutMs: (source: string) => number;
  readonly onResult?: ((result: SourceResult) => void) | undefined;
  readonly onWritten: WriteServices['count'];
  readonly onProgress: WriteServices['onProgress'];
}

const REPORT_EVERY_MS = 5_000;

export function createWrites(options: WritesOptions): Writes {
  const { sources, cache, keys, audit, seals, maxItems, timeoutMs, callTimeoutMs } = options;
  const { onResult, onWritten, onProgress } = options;
  const late = createLateInvalidation();
  let stopping: SourceProblem | null = null;
  const cut = new AbortController();
  const running = new Set<Promise<unknown>>();

  return {
    seals,
    forRequest({ viewer, requestId, operation, onCall, reads, graph, renewReads, companyOf }) {
      const deadline = Date.now() + timeoutMs;
      let reportAt = Date.now() + REPORT_EVERY_MS;
      const { signal } = cut;
      const writer = new Writer({
        sources: reads,
        operation,
        deadline,
        signal,
        stopped: () => stopping,
        onCall,
        onResult,
      });
      const services: WriteServices = {
        writer,
        maxItems,
        owner: idempotencyOwner(viewer),
        client: viewer.name,
        requestId,
        deadline,
        keys,
        audit,
        seals,
        invalidate: async (origin, endpoints, isOpen) => {
          const source = sources.get(origin.source);
          if (!source) return;
          const touched = readsOfEndpoints(source.capabilities(origin.tenant), endpoints);
          const scope = source.cacheScope(origin);
          const invalidate = () => cache.invalidatePrefix(touched.map((read) => `${scope} ${read}`));
          if (isOpen) late.schedule(callTimeoutMs(origin.source), invalidate);
          await invalidate();
        },
        renewReads,
        // Only a mutation that takes long says how far it is.
        onProgress(progress) {
          if (Date.now() < reportAt) return;
          reportAt = Date.now() + REPORT_EVERY_MS;
          onProgress(progress);
        },
        count: onWritten,
      };
      return async (name, input, items, plan) => {
        const execution = runMutation({ name, input, items, plan }, services, { graph: graph(), companyOf });
        running.add(execution);
        try {
          return await execution;
        } finally {
          running.delete(execution);
        }
      };
    },
    stop() {
      const message = 'The server is shutting down';
      stopping = new SourceProblem({ code: 'TIMEOUT', message, lasts: true });
    },
    async settled() {
      while (running.size > 0) await Promise.allSettled(running);
    },
    abort() {
      late.close();
      cut.abort(new DOMException('The server has ended', 'AbortError'));
    },
  };
}
