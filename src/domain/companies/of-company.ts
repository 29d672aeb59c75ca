import type { Origin } from '../../../datasources/reads';
import type { Company } from '../company';

/** Something that belongs to one of several companies. */
export interface OfCompany<T> {
  readonly company: Company;
  readonly value: T;
}

/** The number of companies that a message names; it counts the others. */
const MOST_NAMES = 5;

/** Names companies in a message. */
export function namesOf(companies: readonly Company[]): string {
  const names = companies.slice(0, MOST_NAMES).map(({ name }) => name);
  const others = companies.length - names.length;
  return others > 0 ? `${names.join(', ')} and ${others} more` : names.join(', ');
}

/**
 * Facts about sources in several companies. Those that are equal but for the company become one, whose message names the
 * companies.
 * @param keyOf what is equal, beside the source
 * @param rename the fact with its message as `say` makes it
 */
export function joinFacts<Value, Fact extends { readonly origin: Origin }>(
  parts: readonly OfCompany<Value>[],
  factsOf: (value: Value) => readonly Fact[],
  keyOf: (fact: Fact) => readonly unknown[],
  rename: (fact: Fact, say: (message: string) => string) => Fact,
): readonly Fact[] {
  const joined = new Map<string, { readonly fact: Fact; readonly companies: Set<Company> }>();
  for (const { company, value } of parts)
    for (const fact of factsOf(value)) {
      const key = JSON.stringify([fact.origin.source, ...keyOf(fact)]);
      const entry = joined.get(key) ?? { fact, companies: new Set() };
      joined.set(key, entry);
      entry.companies.add(company);
    }
  return [...joined.values()].map(({ fact, companies }) =>
    rename(fact, (message) => `${namesOf([...companies])}: ${message}`),
  );
}
