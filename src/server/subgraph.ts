import { BadInput } from '../domain/bad-input';
import { encodeId } from '../domain/ids';
import { findLearners, findLearnersById } from '../domain/lookup/learner';
import type { AnyOutcome } from '../domain/outcomes';
import type { Context } from './context';
import { readReference } from './subgraph-references';
import type { Reference } from './subgraph-references';
import { federationSdl, stitchingSdl } from './subgraph-sdl';

/**
 * The graph as a part of a larger one. To federation it is a subgraph whose entities are Company, by id or slug, and
 * Learner, by id or by address, within a company or without; to stitching a subschema that says itself how to merge it.
 */

/** What gateways ask for. */
export const subgraphTypeDefs = `
  "The graph's own description, for gateways."
  type _Service {
    "The SDL with its federation directives."
    sdl: String
  }
  "Objects that other subgraphs may refer to."
  union _Entity = Company | Learner
  "A reference to an entity: its type and one of its keys."
  scalar _Any
  extend type Query {
    "The graph's own description, for gateways."
    _service: _Service! @cost(weight: "2000")
    "The SDL with its stitching directives, for gateways that stitch."
    _sdl: String! @cost(weight: "2000")
    "Entities by reference: same order, null where unknown."
    _entities("The references to resolve." representations: [_Any!]!): [_Entity]! @requiresScope(scope: READ) @listSize(slicingArguments: ["representations"])
  }
`;

/** What `_entities`, `_service` and `_sdl` answer. @param sdl the graph without this machinery */
export function subgraphResolvers(sdl: () => string) {
  const federation = once(() => federationSdl(sdl()));
  const stitching = once(() => stitchingSdl(sdl()));
  return {
    Query: {
      _service: () => ({ sdl: federation() }),
      _sdl: stitching,
      _entities: (_: unknown, { representations }: { representations: readonly unknown[] }, context: Context) =>
        entities(readReferences(representations), context),
    },
    _Entity: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
  };
}

/** Printing the SDL takes some 20 ms, and it never changes. */
function once(print: () => string): () => string {
  let printed: string | null = null;
  return () => (printed ??= print());
}

/** So many of a request's references are told what is wrong with them; further ones are null. */
const MAX_REFERENCE_ERRORS = 100;

/** One that cannot be read costs no other: it is an error in its own place. */
function readReferences(given: readonly unknown[]): readonly (Reference | Error | null)[] {
  let errors = 0;
  return given.map((one, index) => {
    const reference = readReference(one);
    if (reference) return reference;
    errors += 1;
    return errors > MAX_REFERENCE_ERRORS
      ? null
      : new BadInput(
          'representations',
          `at ${index} is not a reference: send { __typename: "Company" or "Learner" } with "id", "slug" or "email" as a string`,
        );
  });
}

type Entity = object | Error | null;
interface Batch {
  readonly learners: readonly (object | null)[];
  readonly outcomes: readonly AnyOutcome[];
}

/**
 * Those of one kind of key are looked up as one batch. What the viewer may not see is null, like what is not there; an
 * address that several companies know is an error in its own place.
 */
async function entities(
  references: readonly (Reference | Error | null)[],
  context: Context,
): Promise<readonly Entity[]> {
  const { graph, companies, partials } = context;
  const batches = new Map<string, (keys: readonly string[]) => Promise<Batch>>([
    ['id', (ids) => findLearnersById(graph, companies, ids)],
    ['email', (emails) => findLearners(graph, companies, emails, null)],
    ...companies.visible.map(({ slug }): [string, (keys: readonly string[]) => Promise<Batch>] => [
      `email in ${slug}`,
      (emails) => findLearners(graph, companies, emails, slug),
    ]),
  ]);
  const wanted = new Map<string, Set<string>>();
  for (const one of references) {
    if (one === null || one instanceof Error || one.by === 'Company' || !batches.has(one.by)) continue;
    wanted.set(one.by, (wanted.get(one.by) ?? new Set()).add(one.key));
  }
  const found = new Map<string, Map<string, object | null>>();
  await Promise.all(
    [...wanted].map(async ([by, keys]) => {
      const { learners, outcomes } = (await batches.get(by)?.([...keys])) ?? { learners: [], outcomes: [] };
      partials.report(outcomes, { path: { key: '_entities', prev: undefined, typename: 'Query' } });
      found.set(by, new Map([...keys].map((key, index) => [key, learners[index] ?? null])));
    }),
  );
  const companyByKey = new Map(
    companies.visible.flatMap((company) => [
      [company.slug, company],
      [encodeId('Company', company.slug), company],
    ]),
  );
  return references.map((one) => {
    if (one === null || one instanceof Error) return one;
    if (one.by === 'Company') {
      const company = companyByKey.get(one.key);
      return company ? { ...company, __typename: 'Company' } : null;
    }
    const learner = found.get(one.by)?.get(one.key) ?? null;
    return learner instanceof Error ? learner : learner && { ...learner, __typename: 'Learner' };
  });
}
