/** What an operator last said of a source, as processes share it. Times are milliseconds since 1970. */
export interface SwitchRecord {
  readonly isOff: boolean;
  /** When the source is on again by itself; null: when an operator says so. */
  readonly until: number | null;
  /** When it was said: of two records of a source, the later one counts. */
  readonly at: number;
  /** The slugs of the companies that read from it, at that time: of what the last of them leaves, nothing is stored. */
  readonly companies?: readonly string[] | undefined;
}

/** How processes that use the same connections share what is switched off. Never throws and never takes long. */
export interface SwitchSharing {
  /** The records of these connections; null if the store could not be reached. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, SwitchRecord> | null>;
  /** Stores a record and notifies the other processes. @returns whether the store was reached */
  write(key: string, record: SwitchRecord): Promise<boolean>;
  /**
   * @param onRecord called with each record that some process has written
   * @param onConnected called when the store can be used, and again after each outage: notices may have been missed
   */
  listen(onRecord: (key: string, record: SwitchRecord) => void, onConnected: () => void): void;
  /** Resolved when the store can be used, or has failed for the first time. */
  readonly opened: Promise<void>;
}
