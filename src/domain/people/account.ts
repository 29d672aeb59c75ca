import type { AccountRecord, Sourced } from '../../../datasources/reads';

export type Account = Sourced<AccountRecord>;

/** A reference to an account in the configuration. */
export interface AccountRef {
  readonly connection: string;
  readonly id: string;
}

export function accountKey(account: Account): string {
  return refKey({ connection: account.origin.source, id: account.externalId });
}

export function refKey(ref: AccountRef): string {
  return `${ref.connection}/${ref.id}`;
}

export function fullName(account: Account): string {
  return [account.firstName, account.lastName].filter(Boolean).join(' ');
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number of accounts listed in a message; the rest is only counted. */
const MAX_LISTED = 10;

export function listNames(accounts: readonly Account[]): string {
  return list(accounts, (account) => `${fullName(account) || 'no name'} (${account.origin.source})`);
}

export function listAddresses(accounts: readonly Account[]): string {
  return list(accounts, (account) => `${account.email ?? 'no address'} (${account.origin.source})`);
}

export function list(accounts: readonly Account[], textOf: (account: Account) => string): string {
  const rest = accounts.length - MAX_LISTED;
  return accounts.slice(0, MAX_LISTED).map(textOf).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
