import type { StateChange } from './state-change';

/** What the program depends on beside its sources, as it is now; null: none is configured. */
export interface Conditions {
  readonly redis: boolean | null;
  readonly keyServer: boolean | null;
  /** Takes over a change of state. */
  note(change: Pick<StateChange, 'event'>): void;
  readonly keyServerFailed: () => void;
}

/** Until its first failure, everything counts as reachable. */
export function createConditions(configured: { readonly redis: boolean; readonly keyServer: boolean }): Conditions {
  let redis = configured.redis ? true : null;
  let keyServer = configured.keyServer ? true : null;
  return {
    get redis() {
      return redis;
    },
    get keyServer() {
      return keyServer;
    },
    note({ event }) {
      if (event === 'redis away' || event === 'redis back') redis = event === 'redis back';
      if (event === 'key server back') keyServer = true;
    },
    keyServerFailed: () => void (keyServer = false),
  };
}
