import type { Origin } from '../../../datasources/reads';
import type { InputMistake, WriteInput, WriteKind, Writer, Written, WriteJournal } from '../../../datasources/writes';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import type { Slot, UserError, WriteCode } from './results';

/** What the input of a mutation is checked against. */
export interface WriteScope {
  readonly company: Company;
  readonly graph: QueryContext;
  readonly writer: Writer;
  /** The largest number of items of one input. */
  readonly maxItems: number;
}

/** The mistakes of one input. Their messages contain no values of the input: they are stored and logged. */
export class InputErrors {
  readonly #errors: UserError[] = [];
  readonly #seen = new Set<string>();

  /** The first mistake of a kind in a field counts. @param field the path in the input */
  add(code: WriteCode, field: readonly (string | number)[], message: string, item: number | null = null): void {
    const key = `${code} ${field.join('.')}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#errors.push({ code, field: field.map(String), message, item });
  }

  get list(): readonly UserError[] {
    return this.#errors;
  }
}

/** A checked input: what will be sent to whom. */
export interface Plan {
  /** The results, in the order of the input. */
  readonly slots: readonly Slot[];
  readonly writes: readonly PlannedWrite[];
}

/** The plan of an input that is wrong as a whole. */
export const NOTHING_PLANNED: Plan = { slots: [], writes: [] };

/** One write at one source. */
export interface PlannedWrite {
  readonly origin: Origin;
  readonly kind: WriteKind;
  /** By the position in the input that the source gets. One slot may have several positions. */
  readonly slots: readonly Slot[];
  /** The vendor's own rules. */
  check(writer: Writer): readonly InputMistake[];
  /** The same without some positions; null if none remains. */
  without(positions: ReadonlySet<number>): PlannedWrite | null;
  run(writer: Writer, options: { readonly dryRun: boolean; readonly journal: WriteJournal }): Promise<Written>;
}

/** An item of a write, and the result that it belongs to. */
export interface Entry<Item> {
  readonly slot: Slot;
  readonly item: Item;
}

/** @param inputOf makes the input of the source from the items that are sent */
export function planWrite<K extends WriteKind, Item>(
  origin: Origin,
  kind: K,
  entries: readonly Entry<Item>[],
  inputOf: (items: readonly Item[]) => WriteInput<K>,
): PlannedWrite {
  const input = (): WriteInput<K> => inputOf(entries.map(({ item }) => item));
  return {
    origin,
    kind,
    slots: entries.map(({ slot }) => slot),
    check: (writer) => writer.check(origin, kind, input()),
    without(positions) {
      const left = entries.filter((_, position) => !positions.has(position));
      return left.length === 0 ? null : planWrite(origin, kind, left, inputOf);
    },
    run: (writer, options) => writer.write(origin, kind, input(), entries.length, options),
  };
}
