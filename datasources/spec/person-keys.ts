import type { PersonalRecordKind } from './capabilities';
import type { PersonKey } from './records';

/**
 * The fields that connect a record to a person, by kind: a breach may refer to an address that belongs to no account. All
 * other records belong to an account.
 */
const PERSON_FIELDS: { readonly [K in PersonalRecordKind]?: readonly (keyof PersonKey)[] } = {
  exposures: ['accountId', 'email'],
};
const ACCOUNT_ONLY: readonly (keyof PersonKey)[] = ['accountId'];

/** The fields by which a kind's records are matched with a person, the most specific first. */
export function personFieldsOf(kind: PersonalRecordKind): readonly (keyof PersonKey)[] {
  return PERSON_FIELDS[kind] ?? ACCOUNT_ONLY;
}
