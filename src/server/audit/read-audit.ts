import { clientLabel } from '../../access/viewer';
import type { Viewer } from '../../access/viewer';
import type { AuditLog, ReadEntry, ReadLine } from '../../domain/writes/audit';
import type { ReadSummary } from './people-read';

/** Writes a line to the audit log for each request that has read people. */
export interface ReadAudit {
  add(read: AuditedRead): void;
  /** Writes what is waiting, if the log can be written. */
  flush(): Promise<void>;
}

interface AuditedRead extends Pick<ReadEntry, 'requestId' | 'operation' | 'hash'> {
  readonly viewer: Pick<Viewer, 'credential' | 'name'>;
  readonly summary: ReadSummary;
}

/** Lines that wait while the log cannot be written: reads go on, so their number is bounded. */
const MOST_WAITING = 10_000;
/** Addresses of people that wait with them, a thousand of them in one line at most. */
const MOST_ADDRESSES_WAITING = 100_000;
const BATCH = 500;
const RETRY_MS = 1000;

/**
 * Lines are written in the order in which the requests ended, many at once if there are many. Unlike mutations, reads go on while
 * the log cannot be written: a full disk must not keep everybody from their data. What is lost is counted in the log.
 */
export function createReadAudit(log: Pick<AuditLog, 'isWritable' | 'write' | 'withPeople'>): ReadAudit {
  const waiting: ReadLine[] = [];
  let addressesWaiting = 0;
  let lost = 0;
  let writing: Promise<void> | null = null;

  const write = async (): Promise<void> => {
    while (waiting.length > 0 || lost > 0) {
      if (!(await log.isWritable())) return void setTimeout(start, RETRY_MS).unref();
      const lines = waiting.splice(0, BATCH);
      for (const line of lines) addressesWaiting -= addressesIn(line);
      if (lost > 0) lines.push({ time: new Date().toISOString(), action: 'reads lost', lines: lost });
      lost = 0;
      // Lines that could not be written are kept by the log, and come before its next ones.
      await log.write(lines).catch(() => undefined);
    }
  };
  const start = (): void => {
    writing ??= write().finally(() => (writing = null));
  };
  return {
    add(read) {
      const line = toEntry(read, log.withPeople);
      const addresses = addressesWaiting + addressesIn(line);
      if (waiting.length < MOST_WAITING && addresses <= MOST_ADDRESSES_WAITING) {
        waiting.push(line);
        addressesWaiting = addresses;
      } else lost += 1;
      start();
    },
    async flush() {
      start();
      await writing;
    },
  };
}

function addressesIn(line: ReadLine): number {
  return line.action === 'read' ? (line.addresses?.length ?? 0) : 0;
}

function toEntry({ viewer, summary, requestId, operation, hash }: AuditedRead, withPeople: boolean): ReadEntry {
  const { companies, scopes, addresses, furtherAddresses } = summary;
  return {
    time: new Date().toISOString(),
    action: 'read',
    client: clientLabel(viewer),
    subject: viewer.credential === 'token' ? viewer.name : null,
    requestId,
    companies,
    people: Object.values(companies).reduce((sum, count) => sum + count, 0),
    operation,
    hash,
    scopes,
    raw: scopes.includes('RAW'),
    ...(withPeople ? { addresses } : {}),
    ...(furtherAddresses > 0 ? { furtherAddresses } : {}),
  };
}
