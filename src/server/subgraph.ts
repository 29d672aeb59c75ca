import { z } from 'zod';
import { BadInput } from '../domain/bad-input';
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

const key = z.string().optional();
const companyReference = z.object({ __typename: z.literal('Company'), id: key, slug: key });
const learnerReference = z.object({ __typename: z.literal('Learner'), id: key, email: key });
const reference = z.discriminatedUnion('__typename', [companyReference, learnerReference]);
type Reference = z.output<typeof reference>;

/** What `_entities` and `_service` answer. @param sdl the graph without this machinery */
export function subgraphResolvers(sdl: () => string) {
  return {
    Query: {
      _service: () => ({ sdl: federationSdl(sdl()) }),
      _entities: (_: unknown, { representations }: { representations: readonly unknown[] }, context: Context) =>
        entities(representations.map(readReference), context),
    },
    _Entity: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
  };
}

function readReference(given: unknown, index: number): Reference {
  const parsed = reference.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new BadInput(
    'representations',
    `at ${index} is no reference: send { __typename: "Company" or "Learner" } with "id", "slug" or "email" as text`,
  );
}

/** All addresses are looked up as one batch. What the viewer may not see is null, like what is not there. */
async function entities(
  references: readonly Reference[],
  { graph, companies, partials }: Context,
): Promise<readonly (object | null)[]> {
  const emails = [
    ...new Set(
      references.flatMap((one) => (one.__typename === 'Learner' && one.id === undefined ? (one.email ?? []) : [])),
    ),
  ];
  const found =
    emails.length === 0 ? { learners: [], outcomes: [] } : await findLearners(graph, companies, emails, null);
  partials.report(found.outcomes, { path: { key: '_entities', prev: undefined, typename: 'Query' } });
  const byEmail = new Map(emails.map((email, index) => [email, found.learners[index] ?? null]));
  return Promise.all(
    references.map(async (one) => {
      const { __typename, id } = one;
      if (__typename === 'Company') {
        const company = companies.visible.find(
          ({ slug }) => slug === one.slug || (id !== undefined && encodeId('Company', slug) === id),
        );
        return company ? { ...company, __typename } : null;
      }
      const learner =
        id === undefined
          ? (byEmail.get(one.email ?? '') ?? null)
          : (await findLearner(graph, companies, { id })).learner;
      return learner && { ...learner, __typename };
    }),
  );
}
