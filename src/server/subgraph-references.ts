import { z } from 'zod';

/** A reference from another subgraph to an entity: its type and one of the type's keys. */
export interface Reference {
  /** `Company`, or the key of a learner: `id`, `email`, `email in COMPANY`. */
  readonly by: string;
  readonly key: string;
}

/** A gateway sends null if the other subgraph has no value. */
const key = z.string().nullish();
const companyReference = z.object({ __typename: z.literal('Company'), id: key, slug: key });
const learnerReference = z.object({
  __typename: z.literal('Learner'),
  id: key,
  email: key,
  company: z.object({ slug: key }).nullish(),
});
const reference = z.discriminatedUnion('__typename', [companyReference, learnerReference]);

/** null if the value is not a reference. A reference with a null key is valid, but refers to no entity. */
export function readReference(given: unknown): Reference | null {
  // Checked first because there may be thousands, and zod's error reporting would dominate the time.
  if (typeof given !== 'object' || given === null || !('__typename' in given)) return null;
  const { data } = reference.safeParse(given);
  if (!data) return null;
  if (data.__typename === 'Company') return { by: 'Company', key: data.id ?? data.slug ?? '' };
  if (typeof data.id === 'string') return { by: 'id', key: data.id };
  const slug = data.company?.slug ?? null;
  // A null company means no company, rather than all companies.
  const by = data.company === undefined ? 'email' : `email in ${slug ?? ''}`;
  return { by, key: data.email ?? '' };
}
