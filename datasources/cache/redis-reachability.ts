/** How long a node is not called after a command failed. */
const COOLDOWN_MS = 1000;
const PROBE_MS = 500;

export interface Reachability {
  /** Whether the node has failed just now. */
  isPaused(shard: string): boolean;
  /** A command for a key of the node is about to be sent. */
  used(shard: string, key: string): void;
  failed(shard: string): void;
  /** All connections are lost. */
  lost(): void;
  /** A connection was opened: looks at once whether everything is back. */
  check(): void;
  close(): void;
}

export interface ReachabilityOptions {
  /** Tries a command that changes a key beside this one, at the same node, and leaves nothing. */
  readonly probe: (key: string) => Promise<unknown>;
  /** Called when some node can no longer be used, and when all can again. */
  readonly onReachable: (isReachable: boolean) => void;
}

/**
 * Whether Redis can be used. It is away as soon as a command fails at any of its nodes, and back when a command succeeds at
 * all nodes that were used: while a cluster fails over, some of its nodes answer.
 */
export function watchReachability({ probe, onReachable }: ReachabilityOptions): Reachability {
  const pausedUntil = new Map<string, number>();
  /** A key of each node. */
  const keys = new Map<string, string>();
  // Connecting takes a moment: until the first failure it counts as reachable.
  let isReachable = true;
  let isProbing = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const probeAll = async (): Promise<void> => {
    if (isReachable || isProbing || isClosed) return;
    clearTimeout(timer);
    isProbing = true;
    const probes = [...(keys.size > 0 ? keys.values() : [''])].map(probe);
    const isBack = (await Promise.allSettled(probes)).every(({ status }) => status === 'fulfilled');
    isProbing = false;
    if (isClosed) return;
    if (!isBack) return schedule();
    isReachable = true;
    pausedUntil.clear();
    // Nodes that have left the cluster are forgotten.
    keys.clear();
    onReachable(true);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void probeAll(), PROBE_MS).unref();
  };
  const lost = (): void => {
    if (!isReachable || isClosed) return;
    isReachable = false;
    onReachable(false);
    schedule();
  };

  return {
    isPaused: (shard) => (pausedUntil.get(shard) ?? 0) > Date.now(),
    used: (shard, key) => void keys.set(shard, key),
    failed(shard) {
      pausedUntil.set(shard, Date.now() + COOLDOWN_MS);
      lost();
    },
    lost,
    check: () => void probeAll(),
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
