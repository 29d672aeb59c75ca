import type { z } from 'zod';
import type { ReadContext } from '../spec/capabilities';
import type { RefusedItem } from '../spec/writes';
import { runSync } from '../runtime/cooperative-scheduler';
import { readItemsTask } from '../transport/wire';
import type { Client } from './client';
import type * as details from './details';
import { groupKind } from './mapping';
import * as wire from './wire-schema';

/** How a call names the static group of a learner; or why it cannot. */
export type GroupName = { readonly name: string } | Omit<RefusedItem, 'item'>;

type StaticGroup = z.output<typeof wire.group>;

/** IQ-18: calls name a group by its name, so that it must be static and its name unique. */
export async function readGroupNames(client: Client, context: ReadContext): Promise<(id: string) => GroupName> {
  const { records } = await context.shared('IQ-18 names', (scope) => client.groups(scope));
  const byName = Map.groupBy(records, ({ value }) => value.name);
  return (id) => {
    const group = records.find(({ value }) => value.id === id)?.value;
    if (!group?.name) return refused('Infosec IQ has no group with this id and a name');
    if (groupKind(group) === 'dynamic') return refused('The members of this group are selected by rules');
    if (byName.get(group.name)?.length !== 1)
      return refused('Several groups have this name, and Infosec IQ takes only the name');
    return { name: group.name };
  };
}

function refused(message: string): GroupName {
  return { state: 'REFUSED', message };
}

/** IQ-24: the static groups of a learner; null if the response does not say. */
export function staticGroupsOf({ groups }: z.output<typeof details.learner>): readonly StaticGroup[] | null {
  if (!groups?.data) return null;
  return runSync(readItemsTask('IQ-24', groups.data, wire.group)).records.flatMap(({ value }) =>
    groupKind(value) === 'static' ? [value] : [],
  );
}

/**
 * The group to send with a change. A learner's only static group is sent again: whether the vendor keeps groups that a change
 * does not name is not documented.
 * @param wanted undefined: the groups are not changed
 * @param nameOf see `readGroupNames`
 * @returns null if no group is sent
 */
export function groupAfter(
  wanted: readonly string[] | undefined,
  now: readonly StaticGroup[] | null,
  nameOf: (id: string) => GroupName,
): GroupName | null {
  const [only, ...others] = now ?? [];
  if (wanted === undefined) return only?.name && others.length === 0 ? { name: only.name } : null;
  const [first] = wanted;
  if (first !== undefined) return nameOf(first);
  if (now?.length === 0) return null;
  return { state: 'NOT_SUPPORTED', message: 'Infosec IQ cannot remove a learner from a group' };
}

/** Whether a learner's static groups are the wanted ones; null if that is not known. */
export function isIn(now: readonly StaticGroup[] | null, wanted: readonly string[] | undefined): boolean | null {
  if (wanted === undefined) return true;
  return now && now.length === wanted.length && now.every(({ id }) => wanted.includes(id));
}
