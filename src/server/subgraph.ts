import { GraphQLError } from 'graphql';
import { findLearners, findLearner } from '../domain/lookup/learner';
import { encodeId } from '../domain/ids';
import type { Context } from './context';
import { federationSdl } from './subgraph-sdl';

/**
 * The graph as a part of a larger one: a federation subgraph whose entities are Company, by id or slug, and Learner, by
 * id or email.
 */

/** What gateways ask a subgraph for. */
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
    _service: _Service!
    "Entities by reference: same order, null where unknown."
    _entities("The references." representations: [_Any!]!): [_Entity]! @requiresScope(scope: READ) @listSize(slicingArguments: ["representations"])
  }
`;

interface Reference {
  readonly __typename: string;
  readonly id?: string;
  readonly slug?: string;
  readonly email?: string;
}

/** What `_entities` and `_service` answer. @param sdl the graph without this machinery */
export function subgraphResolvers(sdl: () => string) {
  return {
    Query: {
      _service: () => ({ sdl: federationSdl(sdl()) }),
      _entities: (_: unknown, { representations }: { representations: readonly Reference[] }, context: Context) =>
        entities(representations, context),
    },
    _Entity: { __resolveType: ({ __typename }: Reference) => __typename },
  };
}

/** All addresses are looked up as one batch. What the viewer may not see is null, like what is not there. */
async function entities(
  references: readonly Reference[],
  { graph, companies, partials }: Context,
): Promise<readonly (object | null)[]> {
  const emails = [
    ...new Set(
      references.flatMap(({ __typename, id, email }) =>
        __typename === 'Learner' && id === undefined && email ? [email] : [],
      ),
    ),
  ];
  const found =
    emails.length === 0 ? { learners: [], outcomes: [] } : await findLearners(graph, companies, emails, null);
  partials.report(found.outcomes, { path: { key: '_entities', prev: undefined, typename: 'Query' } });
  const byEmail = new Map(emails.map((email, index) => [email, found.learners[index] ?? null]));
  return Promise.all(
    references.map(async ({ __typename, id, slug, email }) => {
      if (__typename === 'Company') {
        const company = companies.visible.find(
          (one) => one.slug === slug || (id !== undefined && encodeId('Company', one.slug) === id),
        );
        return company ? { ...company, __typename } : null;
      }
      if (__typename !== 'Learner')
        throw new GraphQLError(`"${__typename}" is no entity of this graph`, {
          extensions: { code: 'BAD_USER_INPUT', argument: 'representations' },
        });
      const learner =
        id === undefined ? (byEmail.get(email ?? '') ?? null) : (await findLearner(graph, companies, { id })).learner;
      return learner && { ...learner, __typename };
    }),
  );
}
