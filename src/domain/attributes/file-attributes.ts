import { canonicalEmail } from '../people/email';
import type { EmailRules } from '../people/email';
import { canonicalEmployeeId } from '../people/employee-id';
import type { AttributeRow } from './row';

/** What identifies a person: a learner has it. */
interface IdentifiedPerson {
  readonly emails: readonly string[];
  readonly accounts: readonly { readonly employeeId: string | null }[];
  readonly identity: { readonly conflicts: readonly string[] };
}

/** What the files of one company say about its people. Another object after each change of a file. */
export class FileAttributes {
  readonly #byEmail = new Map<string, AttributeRow>();
  readonly #byEmployeeId = new Map<string, AttributeRow>();

  /** @param files the rows of each file; where two files have a value, the first wins */
  constructor(files: readonly (readonly AttributeRow[])[], rules: EmailRules) {
    for (const rows of files)
      for (const row of rows) {
        if (row.email !== null) addTo(this.#byEmail, canonicalEmail(row.email, rules), row);
        if (row.employeeId !== null) addTo(this.#byEmployeeId, row.employeeId, row);
      }
  }

  /** Whether there are any. */
  get isEmpty(): boolean {
    return this.#byEmail.size === 0 && this.#byEmployeeId.size === 0;
  }

  /**
   * The row of a person: by any of the addresses, else by employee id. An employee id that is in conflict, because people of
   * different names have it, finds no row.
   */
  of({ emails, accounts, identity }: IdentifiedPerson): AttributeRow | undefined {
    if (this.isEmpty) return undefined;
    for (const email of emails) {
      const row = this.#byEmail.get(email);
      if (row) return row;
    }
    if (this.#byEmployeeId.size === 0 || identity.conflicts.length > 0) return undefined;
    for (const account of accounts) {
      const id = canonicalEmployeeId(account.employeeId);
      const row = id === null ? undefined : this.#byEmployeeId.get(id);
      if (row) return row;
    }
    return undefined;
  }
}

export const NO_FILES = new FileAttributes([], { emailAliases: [], plusAddressing: false });

/** A later file adds what the earlier ones leave blank. */
function addTo(rows: Map<string, AttributeRow>, key: string, row: AttributeRow): void {
  const known = rows.get(key);
  rows.set(key, known ? filledUp(known, row) : row);
}

function filledUp(row: AttributeRow, other: AttributeRow): AttributeRow {
  return {
    email: row.email ?? other.email,
    employeeId: row.employeeId ?? other.employeeId,
    department: row.department ?? other.department,
    jobTitle: row.jobTitle ?? other.jobTitle,
    country: row.country ?? other.country,
    manager: row.manager ?? other.manager,
    joinedOn: row.joinedOn ?? other.joinedOn,
  };
}
