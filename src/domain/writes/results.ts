import type { Origin } from '../../../datasources/reads';
import type { SourceProblem } from '../../../datasources/reads';
import { worseOf } from '../../../datasources/writes';
import type { MadeCall, WriteState, WrittenItem } from '../../../datasources/writes';
import type { ErrorCode } from '../../generated/enums';

/** Why something was not done: the values of the SDL's `ErrorCode`. */
export type WriteCode = ErrorCode;

/** What is wrong with the input: the SDL's `UserError`. */
export interface UserError {
  readonly code: WriteCode;
  /** Contains no personal data. */
  readonly message: string;
  readonly field: readonly string[];
  readonly item: number | null;
}

/** What became of one item at one source: the SDL's `WriteResult`. */
export interface WriteResult {
  readonly item: number | null;
  readonly target: string | null;
  readonly source: Origin;
  readonly state: WriteState;
  readonly externalId: string | null;
  readonly code: WriteCode | null;
  readonly message: string | null;
  readonly retryAt: string | null;
}

/** A vendor call: the SDL's `VendorCall`. */
export interface VendorCall extends Omit<MadeCall, 'origin'> {
  readonly source: Origin;
}

/** What became of a slot. */
export type SlotResult = Omit<WriteResult, 'item' | 'target' | 'source'>;

/** The place of one result: an item of the input at one source. */
export class Slot {
  readonly item: number | null;
  readonly target: string | null;
  readonly origin: Origin;
  #result: SlotResult | null = null;

  constructor(origin: Origin, item: number | null, target: string | null = null) {
    this.origin = origin;
    this.item = item;
    this.target = target;
  }

  /** null as long as it is not known. */
  get result(): SlotResult | null {
    return this.#result;
  }

  /** Several accounts may belong to one item: the slot has the result of the one that fared worst. */
  add(result: SlotResult): void {
    this.#result = this.#result ? worseOf(this.#result, result) : result;
  }
}

/** A result that is known without sending anything. */
export function notDone(state: WriteState, code: WriteCode, message: string): SlotResult {
  return { state, externalId: null, code, message, retryAt: null };
}

/** The result of what the writer has found out. */
export function resultOf({ state, externalId, problem }: WrittenItem): SlotResult {
  if (!problem) return { state, externalId, code: null, message: null, retryAt: null };
  const hint = state === 'UNKNOWN' ? '. It may have been done: look at the source before you repeat it' : '';
  return {
    state,
    externalId,
    code: codeOf(problem),
    message: problem.message + hint,
    retryAt: problem.retryAt?.toISOString() ?? null,
  };
}

/** The code of a problem that a source, or a limit, caused. */
export function codeOf({ code, lasts }: Pick<SourceProblem, 'code' | 'lasts'>): WriteCode {
  if (code === 'CALL_LIMIT') return 'VENDOR_CALL_LIMIT';
  if (code === 'TIMEOUT' && lasts) return 'TIME_LIMIT';
  return code === 'NOT_SUPPORTED' || code === 'DISABLED' ? code : `SOURCE_${code}`;
}

export type MutationOutcome = 'DONE' | 'PARTIAL' | 'REFUSED' | 'PLANNED' | 'UNKNOWN';

/** What became of the mutation as a whole. */
export function outcomeOf(
  results: readonly Pick<SlotResult, 'state'>[],
  hasErrors: boolean,
  dryRun: boolean,
): MutationOutcome {
  if (dryRun) return 'PLANNED';
  if (results.some(({ state }) => state === 'UNKNOWN')) return 'UNKNOWN';
  const done = results.filter(({ state }) => state === 'DONE' || state === 'UNCHANGED').length;
  if (done === 0) return 'REFUSED';
  return done === results.length && !hasErrors ? 'DONE' : 'PARTIAL';
}
