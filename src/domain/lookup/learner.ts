import { BadInput } from '../bad-input';
import type { Company } from '../company';
import type { Graph } from '../graph';
import { decodeId } from '../ids';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';

/** An address that several of the viewer's companies know, and no company given. */
export class AmbiguousLearner extends Error {
  readonly companies: readonly string[];

  constructor(companies: readonly string[]) {
    super(`several of your companies know this address: send "company", one of ${companies.join(', ')}`);
    this.name = 'AmbiguousLearner';
    this.companies = companies;
  }
}

/** The companies that the viewer may see. */
interface Visible {
  readonly visible: readonly Company[];
  bySlug(slug: string): Company | undefined;
}

interface Found<T> {
  readonly outcomes: readonly AnyOutcome[];
  readonly learner: T;
}

/**
 * One person by exactly one of id and email; null where unknown.
 * @throws BadInput, AmbiguousLearner
 */
export async function findLearner(
  graph: Graph,
  companies: Visible,
  by: { readonly id?: string | null; readonly email?: string | null; readonly company?: string | null },
): Promise<Found<Learner | null>> {
  const [id, email] = [by.id ?? null, by.email ?? null];
  if (id !== null && email === null) return learnerById(graph, companies, id, by.company);
  if (email === null || id !== null) throw new BadInput('email', 'and "id": send exactly one of the two');
  const { learners, outcomes } = await findLearners(graph, companies, [email], by.company);
  return { learner: learners[0] ?? null, outcomes };
}

/**
 * People by address, in the order asked.
 * @throws AmbiguousLearner
 */
export async function findLearners(
  graph: Graph,
  companies: Visible,
  emails: readonly string[],
  company: string | null | undefined,
): Promise<{ readonly learners: readonly (Learner | null)[]; readonly outcomes: readonly AnyOutcome[] }> {
  const searched =
    company === null || company === undefined
      ? companies.visible
      : companies.visible.filter(({ slug }) => slug === company);
  const found = await Promise.all(searched.map((one) => graph.people.byEmails(one, emails)));
  const learners = emails.map((_, index) => {
    const [only, ...others] = found.flatMap((answer) => answer.learners[index] ?? []);
    if (only && others.length > 0) throw new AmbiguousLearner([only, ...others].map((learner) => learner.company.slug));
    return only ?? null;
  });
  return { learners, outcomes: found.flatMap(({ roster }) => roster.outcomes) };
}

async function learnerById(
  graph: Graph,
  companies: Visible,
  id: string,
  wanted: string | null | undefined,
): Promise<Found<Learner | null>> {
  const decoded = decodeId(id);
  const company = decoded?.type === 'Learner' ? companies.bySlug(decoded.parts[0] ?? '') : undefined;
  if (!company || (wanted ?? company.slug) !== company.slug) return { learner: null, outcomes: [] };
  const roster = await graph.people.roster(company);
  return { learner: roster.byId(id) ?? null, outcomes: roster.outcomes };
}
