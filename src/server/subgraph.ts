import { BadInput } from '../domain/bad-input';
import { encodeId } from '../domain/ids';
import { findLearners, findLearnersById } from '../domain/lookup/learner';
import type { AnyOutcome } from '../domain/outcomes';
import type { Context } from './context';
import { readReference } from './subgraph-references';
import type { Reference } from './subgraph-references';
import { federationSdl, stitchingSdl } from './subgraph-sdl';

/**
 * The graph as a part of a larger one. For federation it is a subgraph with the entities Company, by id or slug, and
 * Learner, by id or by address, with or without a company; for stitching a subschema that describes how to merge it.
 */

/** The types and fields that gateways need. */
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

/** Resolvers of `_entities`, `_service` and `_sdl`. @param sdl the public graph, without these fields */
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

/** Caches the printed SDL: printing takes some 20 ms, and the SDL never changes. */
function once(print: () => string): () => string {
  let printed: string | null = null;
  return () => (printed ??= print());
}

/** The maximum number of invalid references in a request that are reported as errors; further ones are null. */
const MAX_REFERENCE_ERRORS = 100;

/** Parses references. An invalid one is an error in its position and does not affect the others. */
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
 * Resolves references, one batch for each kind of key. An entity that the viewer cannot access is null, like one that does
 * not exist; an address that several companies have is an error in its position.
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
