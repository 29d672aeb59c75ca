import { z } from 'zod';
import { readAddress } from '../spec/addresses';
import type { NewAccount } from '../spec/writes';
import { loadRaw } from '../runtime/raw-payload';
import * as details from './details';

/** Fields of a learner by the vendor's names, as IQ-23 and IQ-25 take them. An empty text empties a field. */
export type Fields = Readonly<Record<string, string>>;

/** The fields that a learner has in the graph and at the vendor. */
const NAMES = {
  email: 'email',
  firstName: 'first_name',
  lastName: 'last_name',
  title: 'title',
  department: 'department',
  phone: 'phone',
  managerName: 'manager_name',
  managerEmail: 'manager_email',
} as const satisfies Partial<Record<keyof NewAccount, string>>;
type Given = { readonly [Field in keyof typeof NAMES]?: string | null | undefined };

/** The given fields of a person. @param person a field that is undefined is not given; null empties it */
export function fieldsOf(person: Given): Fields {
  const fields: Record<string, string> = {};
  for (const [field, name] of Object.entries(NAMES)) {
    const value = person[field as keyof typeof NAMES];
    if (value !== undefined) fields[name] = value ?? '';
  }
  return fields;
}

/** The fields that have a value. */
export function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** Text as it was sent: what is sent back must not lose what readers would correct. */
const sentText = z.union([z.string(), z.number()]).nullish();
const sentLearner = z.object({
  email: sentText,
  first_name: sentText,
  last_name: sentText,
  learner_profile: z
    .object(Object.fromEntries(Object.keys(details.profile.shape).map((name) => [name, sentText])))
    .nullable(),
});

/**
 * IQ-24: all fields of a learner that IQ-25 takes.
 * @returns null if one of them cannot be read: it would be lost
 */
export function fieldsIn(raw: unknown): Fields | null {
  const { success, data } = sentLearner.safeParse(loadRaw(raw));
  if (!success) return null;
  const { learner_profile: profile, ...own } = data;
  const all = Object.entries({ ...profile, ...own }).map(([name, value]) => [name, String(value ?? '')]);
  return withoutEmpty(Object.fromEntries(all) as Fields);
}

/** Whether a learner has the wanted fields, as readers read them: an address in any spelling, text without space around it. */
export function hasFields(now: Fields, wanted: Fields): boolean {
  const read = (name: string, text = ''): string =>
    name.endsWith('email') ? (readAddress(text) ?? text) : text.trim();
  return Object.entries(wanted).every(([name, value]) => read(name, now[name]) === read(name, value));
}
