import type { Origin, ProblemEffect } from '../../../datasources/reads';
import { uniqueShortfalls } from '../contributions';
import type { Shortfall } from '../contributions';
import type { AnyOutcome } from '../outcomes';

/**
 * Records that a filter could not decide, because they lack the field that it compares. An unknown value matches no
 * condition; the list reports that such records were left out.
 */
export class Unknowns {
  readonly #outcomes: readonly AnyOutcome[];
  readonly #affects: ProblemEffect;
  readonly #records = new Map<Origin, Map<string, number>>();

  /** @param affects what could not be applied to the records */
  constructor(outcomes: readonly AnyOutcome[], affects: 'FILTER' | 'PERIOD' = 'FILTER') {
    this.#outcomes = outcomes;
    this.#affects = affects;
  }

  /** The fields of a source's records that could not be read in some of them. */
  unreadableAt(origin: Origin): AnyOutcome['unreadable'] {
    return this.#outcomes.flatMap((outcome) => (outcome.origin === origin ? outcome.unreadable : []));
  }

  /** Whether a field may be null in a record because it could not be read. */
  isUnreadable(origin: Origin, field: string): boolean {
    return this.#outcomes.some((outcome) => outcome.origin === origin && hasField(outcome, field));
  }

  /** @returns false: the record does not match */
  add(origin: Origin, field: string): false {
    const fields = this.#records.get(origin) ?? new Map<string, number>();
    this.#records.set(origin, fields.set(field, 1 + (fields.get(field) ?? 0)));
    return false;
  }

  shortfalls(): readonly Shortfall[] {
    return uniqueShortfalls(
      [...this.#records].flatMap(([origin, fields]) =>
        [...fields].map(([field, count]): Shortfall => {
          const isBroken = this.isUnreadable(origin, field);
          const message = isBroken
            ? `"${field}" could not be read in some records of ${origin.source}: ${count} of them may match`
            : `${origin.source} does not provide "${field}" for ${count} record(s): they may match`;
          return {
            origin,
            affects: this.#affects,
            problem: { code: isBroken ? 'BAD_RESPONSE' : 'NOT_SUPPORTED', message },
          };
        }),
      ),
    );
  }
}

function hasField({ unreadable }: AnyOutcome, field: string): boolean {
  return unreadable.some((one) => one.field === field);
}
