import type { LearnerSet } from './people/learner';

/** Counts the estimated memory of one derived value. */
export class Memory {
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  /** Adds the memory of a part; a negative number takes away that of a part that was replaced. */
  grow(bytes: number): void {
    this.#bytes += bytes;
  }
}

/** A derived value, and the objects that it was computed from. */
interface Entry {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
  readonly memory: Memory;
}

/**
 * Values derived from one roster and from cached reads: joined records, counts, risks. Each is computed once and reused until
 * one of its inputs is another object. They live as long as the roster, whose cache entry counts their memory.
 */
export class RosterFacts {
  readonly #entries = new Map<string, Entry>();

  /** An estimate of the memory of all values. */
  get bytes(): number {
    let sum = 0;
    for (const { memory } of this.#entries.values()) sum += memory.bytes;
    return sum;
  }

  /** Drops all values: they are computed again when they are needed. */
  clear(): void {
    this.#entries.clear();
  }

  /**
   * The value of that name, computed again if an input has changed.
   * @param name of one type of value
   * @param inputs compared by identity
   * @param compute is given the memory that it has to count, now and when the value grows
   */
  get<T>(name: string, inputs: readonly unknown[], compute: (memory: Memory) => T): T {
    const known = this.#entries.get(name);
    // A name belongs to one type of value.
    if (known && isSameList(known.inputs, inputs)) return known.value as T;
    const memory = new Memory();
    const value = compute(memory);
    this.#entries.set(name, { inputs, value, memory });
    return value;
  }
}

/** Whether two lists have the same objects, in the same order. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

/** By the outcomes of reading the accounts, which each learner of the roster refers to. */
const factsByRoster = new WeakMap<LearnerSet['outcomes'], RosterFacts>();

/** @param roster the outcomes of a roster (`Roster.outcomes`, `Learner.roster`) */
export function rosterFacts(roster: LearnerSet['outcomes']): RosterFacts {
  const known = factsByRoster.get(roster);
  if (known) return known;
  const facts = new RosterFacts();
  factsByRoster.set(roster, facts);
  return facts;
}
