import type { PersonalRecordKind, RecordKind } from '../spec/capabilities';
import type { Sourced } from '../spec/origin';
import { personFieldsOf } from '../spec/person-keys';
import type { PersonKey } from '../spec/records';
import { indexByField } from './attach-origin';

/** The record field that matches a lookup's key, used when a scan replaces the lookups. */
const RECORD_FIELD: Readonly<Record<string, string>> = {
  email: 'email',
  group: 'groupId',
  simulation: 'simulationId',
  courseLink: 'courseLinkId',
  id: 'externalId',
};

/** Finds the records of one key among all records of a kind. */
export function findByKey<Rec>(
  name: string,
  records: readonly Sourced<Rec>[],
): (key: string) => readonly Sourced<Rec>[] {
  const index = indexByField(records, RECORD_FIELD[name]);
  return (key) => index.get(key) ?? [];
}

type FindPerson<Rec> = (key: PersonKey) => readonly Sourced<Rec>[];

/** By list of records. One list is searched for one kind. */
const findersByPerson = new WeakMap<
  readonly unknown[],
  { readonly kind: RecordKind; readonly find: FindPerson<unknown> }
>();

/** Finds the records of one person among all records of a kind, or of its prefilter. */
export function findByPerson<Rec>(kind: PersonalRecordKind, records: readonly Sourced<Rec>[]): FindPerson<Rec> {
  const known = findersByPerson.get(records);
  // A finder among these very records.
  if (known?.kind === kind) return known.find as FindPerson<Rec>;
  const find = createFindByPerson(kind, records);
  findersByPerson.set(records, { kind, find });
  return find;
}

function createFindByPerson<Rec>(kind: PersonalRecordKind, records: readonly Sourced<Rec>[]): FindPerson<Rec> {
  const indexes = personFieldsOf(kind).map((field) => ({ field, index: indexByField(records, field) }));
  return (key) => {
    for (const { field, index } of indexes) {
      const value = key[field];
      const found = value === null ? undefined : index.get(value);
      if (found) return found;
    }
    return [];
  };
}
