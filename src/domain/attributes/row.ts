import { readAddress } from '../../../datasources/reads';
import { canonicalEmployeeId } from '../people/employee-id';

/** What a company's own file says about one person. A person is found by address, else by employee id. */
export interface AttributeRow {
  readonly email: string | null;
  readonly employeeId: string | null;
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly country: string | null;
  /** The manager's address. */
  readonly manager: string | null;
  /** `YYYY-MM-DD` */
  readonly joinedOn: string | null;
}

/** The columns of a file. Others are not read. */
export const COLUMNS = ['email', 'employeeId', 'department', 'jobTitle', 'country', 'manager', 'joinedOn'] as const;
export type Column = (typeof COLUMNS)[number];

/** A row that could not be used. Names columns and never quotes values, because they are personal data. */
export interface BrokenRow {
  /** Counted from 1: the line of a CSV file, the item of a JSON list. */
  readonly line: number;
  readonly reason: string;
}

const LONGEST_VALUE = 200;

/**
 * Reads one row.
 * @param valueOf the text of a column; null if it is blank or absent
 * @returns the reason if the row cannot be used
 */
export function readRow(valueOf: (column: Column) => string | null): AttributeRow | string {
  const long = COLUMNS.find((column) => (valueOf(column)?.length ?? 0) > LONGEST_VALUE);
  if (long) return `"${long}" is longer than ${LONGEST_VALUE} characters`;
  const email = addressIn(valueOf('email'));
  if (email === undefined) return '"email" is not an address';
  const manager = addressIn(valueOf('manager'));
  if (manager === undefined) return '"manager" is not an address';
  const joinedOn = valueOf('joinedOn');
  if (joinedOn !== null && !isDay(joinedOn)) return '"joinedOn" is not a day (YYYY-MM-DD)';
  const employeeId = canonicalEmployeeId(valueOf('employeeId'));
  if (email === null && employeeId === null) return 'has neither "email" nor "employeeId"';
  return {
    email,
    employeeId,
    department: valueOf('department'),
    jobTitle: valueOf('jobTitle'),
    country: valueOf('country'),
    manager,
    joinedOn,
  };
}

/** undefined: the text is not an address. */
function addressIn(text: string | null): string | null | undefined {
  return text === null ? null : readAddress(text);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
