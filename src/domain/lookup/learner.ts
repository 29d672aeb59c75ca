import { BadInput } from '../bad-input';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import { decodeId } from '../ids';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';

/** Thrown if several of the viewer's companies have the address and no company was given. */
export class AmbiguousLearner extends Error {
  readonly companies: readonly string[];

  constructor(companies: readonly string[]) {
    super(`this address exists in several of your companies: send "company", one of ${companies.join(', ')}`);
    this.name = 'AmbiguousLearner';
    this.companies = companies;
  }
}

/** The companies that the viewer can access. */
interface Visible {
  readonly visible: readonly Company[];
  bySlug(slug: string): Company | undefined;
}

interface Found<T> {
  readonly outcomes: readonly AnyOutcome[];
  readonly learner: T;
}

interface FoundMany<T> {
  readonly outcomes: readonly AnyOutcome[];
  readonly learners: readonly T[];
}

/**
 * One learner by exactly one of id and email; null if unknown.
 * @throws BadInput, AmbiguousLearner
 */
export async function findLearner(
  graph: QueryContext,
  companies: Visible,
  by: { readonly id?: string | null; readonly email?: string | null; readonly company?: string | null },
): Promise<Found<Learner | null>> {
  const [id, email] = [by.id ?? null, by.email ?? null];
  if ((id === null) === (email === null)) throw new BadInput('email', 'and "id": send exactly one of the two');
  const { learners, outcomes } =
    id === null
      ? await findLearners(graph, companies, [email ?? ''], by.company)
      : await findLearnersById(graph, companies, [id], by.company);
  const [learner = null] = learners;
  if (learner instanceof AmbiguousLearner) throw learner;
  return { learner, outcomes };
}

/** Learners by address, in input order. An ambiguous address is an error in its position and does not affect the others. */
export async function findLearners(
  graph: QueryContext,
  companies: Visible,
  emails: readonly string[],
  company: string | null | undefined,
): Promise<FoundMany<Learner | AmbiguousLearner | null>> {
  const searched =
    company === null || company === undefined
      ? companies.visible
      : companies.visible.filter(({ slug }) => slug === company);
  const found = await Promise.all(searched.map((one) => graph.people.byEmails(one, emails)));
  const learners = emails.map((_, index) => {
    const [only, ...others] = found.flatMap((answer) => answer.learners[index] ?? []);
    if (only && others.length > 0) return new AmbiguousLearner([only, ...others].map(({ company }) => company.slug));
    return only ?? null;
  });
  return { learners, outcomes: found.flatMap(({ roster }) => roster.outcomes) };
}

/** Learners by id, in input order. Each company's roster is read once. */
export async function findLearnersById(
  graph: QueryContext,
  companies: Visible,
  ids: readonly string[],
  wanted?: string | null,
): Promise<FoundMany<Learner | null>> {
  const slugOf = (id: string): string => {
    const decoded = decodeId(id);
    const slug = decoded?.type === 'Learner' ? (decoded.parts[0] ?? '') : '';
    return (wanted ?? slug) === slug ? slug : '';
  };
  const slugs = ids.map(slugOf);
  const searched = [...new Set(slugs)].flatMap((slug) => companies.bySlug(slug) ?? []);
  const rosters = await Promise.all(searched.map((company) => graph.people.roster(company)));
  const bySlug = new Map(searched.map(({ slug }, index) => [slug, rosters[index]]));
  return {
    learners: ids.map((id, index) => bySlug.get(slugs[index] ?? '')?.byId(id) ?? null),
    outcomes: rosters.flatMap(({ outcomes }) => outcomes),
  };
}
