import { z } from 'zod';

/** What another subgraph says of an entity of ours: its type, and one of the type's keys. */
export interface Reference {
  /** `Company`, or how a learner is to be found: `id`, `email`, `email in COMPANY`. */
  readonly by: string;
  readonly key: string;
}

/** A gateway sends null where the other subgraph has none. */
const key = z.string().nullish();
const companyReference = z.object({ __typename: z.literal('Company'), id: key, slug: key });
const learnerReference = z.object({
  __typename: z.literal('Learner'),
  id: key,
  email: key,
  company: z.object({ slug: key }).nullish(),
});
const reference = z.discriminatedUnion('__typename', [companyReference, learnerReference]);

/** null for what is no reference. A key that is null refers to nothing, and is none of anybody. */
export function readReference(given: unknown): Reference | null {
  // There may be thousands of them, and to explain what is wrong with one takes zod longer than all else.
  if (typeof given !== 'object' || given === null || !('__typename' in given)) return null;
  const { data } = reference.safeParse(given);
  if (!data) return null;
  if (data.__typename === 'Company') return { by: 'Company', key: data.id ?? data.slug ?? '' };
  if (typeof data.id === 'string') return { by: 'id', key: data.id };
  const slug = data.company?.slug ?? null;
  // Who names no company where one belongs means none, rather than all.
  const by = data.company === undefined ? 'email' : `email in ${slug ?? ''}`;
  return { by, key: data.email ?? '' };
}
