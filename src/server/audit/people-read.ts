import type { Scope } from '../../access/scopes';
import type { Learner } from '../../domain/people/learner';

/** The number of addresses in one line. */
const MOST_ADDRESSES = 1000;

/** What the answer to one request shows of people. */
export interface ReadSummary {
  /** How many people of each company, by its slug. */
  readonly companies: Readonly<Record<string, number>>;
  readonly scopes: readonly Scope[];
  /** Their addresses, as far as they have any, and not too many; none unless the configuration asks for them. */
  readonly addresses: readonly string[];
  /** How many addresses are left out. */
  readonly furtherAddresses: number;
}

/** How a record names the person that it is about. */
export interface PersonRef {
  readonly company: string;
  /** The account at the vendor, unique in the company; null: the record names none. */
  readonly account: string | null;
  readonly email: string | null;
}

/** People of one company. */
interface People {
  readonly learners: Map<string, Learner>;
  /** By account or, without one, by address: the address, if it is known. */
  readonly others: Map<string, string | null>;
}

/**
 * Collects the people whom a request reads, each once: learners by their ids; of records that were not read for a learner, those
 * whose account or address is none of theirs.
 */
export class PeopleRead {
  readonly #companies = new Map<string, People>();
  readonly #scopes = new Set<Scope>();
  readonly #raw = new Set<string>();
  readonly #withAddresses: boolean;
  #last: unknown;

  constructor(withAddresses: boolean) {
    this.#withAddresses = withAddresses;
  }

  noteScope(scope: Scope): void {
    this.#scopes.add(scope);
  }

  noteLearner(learner: Learner): void {
    // The fields of one object come one after the other.
    if (learner === this.#last) return;
    this.#last = learner;
    this.#of(learner.company.slug).learners.set(learner.id, learner);
  }

  notePerson({ company, account, email }: PersonRef): void {
    const key = account ?? email?.toLowerCase() ?? null;
    if (key === null) return;
    const { others } = this.#of(company);
    others.set(key, others.get(key) ?? email?.toLowerCase() ?? null);
  }

  /** A record as a vendor sent it may name people whom nothing else shows. */
  noteRaw(company: string): void {
    this.#raw.add(company);
  }

  /** null: it has read no people, and no record as a vendor sent it. */
  summary(): ReadSummary | null {
    const companies: Record<string, number> = {};
    const addresses = new Set<string>();
    for (const [slug, { learners, others }] of this.#companies) {
      const known = new Set<string>();
      for (const { email, emails, accounts } of learners.values()) {
        if (email !== null) addresses.add(email);
        for (const address of emails) known.add(address);
        for (const account of accounts) {
          known.add(accountRef(account.origin.source, account.externalId));
          if (account.email !== null) known.add(account.email.toLowerCase());
        }
      }
      const further = new Set<string>();
      for (const [key, email] of others) {
        if (known.has(key) || (email !== null && known.has(email))) continue;
        further.add(email ?? key);
        if (email !== null) addresses.add(email);
      }
      const count = learners.size + further.size;
      if (count > 0) companies[slug] = count;
    }
    for (const slug of this.#raw) companies[slug] ??= 0;
    if (Object.keys(companies).length === 0) return null;
    const shown = this.#withAddresses ? [...addresses] : [];
    return {
      companies,
      scopes: [...this.#scopes].sort(),
      addresses: shown.slice(0, MOST_ADDRESSES),
      furtherAddresses: Math.max(0, shown.length - MOST_ADDRESSES),
    };
  }

  #of(company: string): People {
    const known = this.#companies.get(company);
    if (known) return known;
    const people: People = { learners: new Map(), others: new Map() };
    this.#companies.set(company, people);
    return people;
  }
}

/** Names an account among all of a company. */
export function accountRef(source: string, id: string): string {
  return JSON.stringify([source, id]);
}
