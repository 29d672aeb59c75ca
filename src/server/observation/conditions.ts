import type { StateChange } from './state-change';

/** What the program depends on beside its sources, as it is now; null: none is configured. */
export interface Conditions {
  readonly redis: boolean | null;
  readonly keyServer: boolean | null;
  /** Whether the audit log could be written when that was last tried. */
  readonly auditLog: boolean;
  /** Whether the last spans could be sent. */
  readonly traceCollector: boolean | null;
  /** Takes over a change of state. */
  note(change: Pick<StateChange, 'event'>): void;
  readonly keyServerFailed: () => void;
  /** Takes over whether a key server is configured: another one counts as reachable again. */
  readonly keyServerConfigured: (isConfigured: boolean) => void;
}

/** Until its first failure, everything counts as reachable. */
export function createConditions(configured: { readonly redis: boolean; readonly tracing: boolean }): Conditions {
  let redis = configured.redis ? true : null;
  let auditLog = true;
  let keyServer: boolean | null = null;
  let traceCollector = configured.tracing ? true : null;
  return {
    get redis() {
      return redis;
    },
    get keyServer() {
      return keyServer;
    },
    get auditLog() {
      return auditLog;
    },
    get traceCollector() {
      return traceCollector;
    },
    note({ event }) {
      if (event === 'audit log away' || event === 'audit log back') auditLog = event === 'audit log back';
      if (event === 'redis away' || event === 'redis back') redis = event === 'redis back';
      if (event === 'key server back') keyServer = true;
      if (event === 'trace collector away' || event === 'trace collector back')
        traceCollector = event === 'trace collector back';
    },
    keyServerFailed: () => void (keyServer = false),
    keyServerConfigured: (isConfigured) => void (keyServer = isConfigured ? true : null),
  };
}
