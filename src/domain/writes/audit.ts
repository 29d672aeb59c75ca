import type { MutationPayload, NamedPerson } from './payload';
import type { WriteScope } from './plan';

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

/** One line of the audit log: a source that an operator switched off or on. */
interface SwitchEntry extends Pick<AuditEntry, 'time' | 'client' | 'source' | 'requestId'> {
  readonly action: 'disable' | 'enable';
  /** When it is on again by itself, as ISO 8601; null: no such time is set. */
  readonly until: string | null;
  /** The processes that it holds for. */
  readonly reach: string;
}

/** One line of the audit log: the answer to a request showed people. */
export interface ReadEntry extends Pick<AuditEntry, 'time' | 'requestId'> {
  readonly action: 'read';
  /** A configured client's name, or `token`. */
  readonly client: string;
  /** Of a token: whom it was issued to. */
  readonly subject: string | null;
  /** How many people of each company, by its slug. */
  readonly companies: Readonly<Record<string, number>>;
  readonly people: number;
  /** null: it has none. */
  readonly operation: string | null;
  /** The SHA-256 of its text; null: it was no client's. */
  readonly hash: string | null;
  /** The scopes that were needed for it. */
  readonly scopes: readonly string[];
  /** Whether it showed records as the vendors sent them. */
  readonly raw: boolean;
  /** The addresses of these people, where the configuration asks for them. */
  readonly addresses?: readonly string[];
  /** How many addresses are left out. */
  readonly furtherAddresses?: number;
}

/** One line of the audit log: how many lines of reads could not be written and are lost. */
interface LostReadsEntry extends Pick<AuditEntry, 'time'> {
  readonly action: 'reads lost';
  readonly lines: number;
}

/** A line about a read. */
export type ReadLine = ReadEntry | LostReadsEntry;

/** The log of everything that was changed, and of reads of people. */
export interface AuditLog {
  /** Whether the configuration asks for names and addresses. */
  readonly withPeople: boolean;
  /** Whether a line can be written now: else mutations are refused. */
  isWritable(): Promise<boolean>;
  /** Rejects if they cannot be written now: then they are kept, and written before the next ones. */
  write(entries: readonly (AuditEntry | SwitchEntry | ReadLine)[]): Promise<void>;
}

/** One line for each source. */
export function auditEntries(
  facts: Pick<AuditEntry, 'client' | 'company' | 'mutation' | 'outcome' | 'requestId' | 'idempotencyKey'>,
  { results, calls }: MutationPayload,
  items: readonly NamedPerson[],
  people: readonly (string | null)[] | null,
): readonly AuditEntry[] {
  const time = new Date().toISOString();
  const sources = new Set(results.map(({ source }) => source.source));
  return Array.from(sources, (source): AuditEntry => {
    const own = results.filter((result) => result.source.source === source);
    const called = calls.flatMap((call) => (call.source.source === source ? [call.endpoint] : []));
    return {
      time,
      ...facts,
      source,
      endpoints: [...new Set(called)],
      items: own.map(({ item, target, state, code, externalId }) => ({
        id: item === null ? null : (items[item]?.id ?? null),
        target,
        state,
        code,
        externalId,
      })),
      ...(people ? { people: own.map(({ item }) => (item === null ? null : (people[item] ?? null))) } : {}),
    };
  });
}

/** The addresses of people before the write, or those that the input gives them. */
export async function addressesOf(
  scope: WriteScope,
  items: readonly NamedPerson[],
): Promise<readonly (string | null)[]> {
  const roster = await scope.graph.people.roster(scope.company);
  return items.map(({ id, email = null }) => (id === undefined ? email : (roster.byId(id)?.email ?? email)));
}
