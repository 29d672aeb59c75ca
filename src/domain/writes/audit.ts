/** One line of the audit log: one mutation at one source. Without names, addresses and bodies, unless configured. */
export interface AuditEntry {
  /** As ISO 8601. */
  readonly time: string;
  readonly client: string;
  readonly company: string;
  readonly mutation: string;
  readonly source: string;
  /** The contract's numbers of the endpoints that were called. */
  readonly endpoints: readonly string[];
  /** The global ids of the items, and what became of each. */
  readonly items: readonly {
    readonly id: string | null;
    readonly target: string | null;
    readonly state: string;
    readonly code: string | null;
    /** The vendor's id of what was made or changed. */
    readonly externalId: string | null;
  }[];
  /** The outcome of the mutation as a whole. */
  readonly outcome: string;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  /** Names and addresses of the people of the items, where the configuration asks for them. */
  readonly people?: readonly (string | null)[];
}

/** The log of everything that was changed. */
export interface AuditLog {
  /** Whether the configuration asks for names and addresses. */
  readonly withPeople: boolean;
  /** Whether a line can be written now: else mutations are refused. */
  isWritable(): Promise<boolean>;
  /** Rejects if they cannot be written now: then they are kept, and written before the next ones. */
  write(entries: readonly AuditEntry[]): Promise<void>;
}
