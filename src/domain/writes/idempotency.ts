import type { WriteState } from '../../../datasources/writes';
import type { UserError, WriteCode } from './results';

/*
 * What is stored under an idempotency key: states and ids, no personal data. A mutation that is repeated with its key gets
 * the answer of its first execution; if the process of that one died, what it had begun is UNKNOWN.
 */

/** One result of the mutation: which item, at which source, and what became of it. */
interface StoredSlot {
  readonly item: number | null;
  readonly target: string | null;
  /** The connection's id. */
  readonly source: string;
  /** Where the connection led. Absent: the record is of an earlier version, which did not store it. */
  readonly vendor?: string | undefined;
  readonly tenant?: string | null | undefined;
}
/** What became of a slot. */
export interface StoredResult {
  readonly state: WriteState;
  readonly externalId: string | null;
  readonly code: WriteCode | null;
  /** As ISO 8601. */
  readonly retryAt: string | null;
}
/** Everything that is known before anything is sent. */
export interface StoredPlan {
  readonly slots: readonly StoredSlot[];
  /** Results that are known without sending anything, by the position of their slot. */
  readonly known: readonly (readonly [number, StoredResult])[];
  /** Their messages contain no personal data. */
  readonly userErrors: readonly UserError[];
}
/** What a repetition answers. */
export interface StoredAnswer extends StoredPlan {
  /** By the position of the slot. */
  readonly results: readonly StoredResult[];
}

/** The record of a mutation that this process executes. Each method returns false where the record could not be written. */
export interface KeyRecord {
  /** Stores the plan, before anything is sent. */
  plan(plan: StoredPlan): Promise<boolean>;
  /** Stores that the call of these slots is about to be sent. */
  begin(slots: readonly number[]): Promise<boolean>;
  /** Stores what became of these slots. */
  end(slots: readonly number[], results: readonly StoredResult[]): Promise<boolean>;
  /** Stores that the mutation is complete. Repetitions that wait are answered. */
  finish(results: readonly StoredResult[]): Promise<boolean>;
  /** Forgets the key: nothing was sent, and the mutation failed. */
  forget(): Promise<void>;
}

/** What a key stands for. */
export type ClaimedKey =
  | { readonly kind: 'new'; readonly record: KeyRecord }
  /** The mutation was executed before, or another request has executed it meanwhile. */
  | { readonly kind: 'answered'; readonly answer: StoredAnswer }
  /** The key was used with another mutation or another input. */
  | { readonly kind: 'other' }
  /** The store that processes share cannot be reached, or another execution does not end in time. */
  | { readonly kind: 'unavailable' };

/** What a key is claimed for. */
export interface MutationInput {
  /** Fingerprint of the mutation and its input. */
  readonly input: string;
  /** The slug of the company that it changes: its records are removed with the company. */
  readonly company: string;
}

/** The keys of all clients. */
export interface IdempotencyKeys {
  /**
   * Claims a key for a mutation; waits while another request, here or in another process, executes it.
   * @param client identifies the client: keys belong to it
   * @param deadline when waiting ends, in milliseconds since 1970
   */
  claim(client: string, key: string, input: MutationInput, deadline: number): Promise<ClaimedKey>;
}
