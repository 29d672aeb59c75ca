import { GraphQLError, parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { findLearners, findLearner } from '../domain/lookup/learner';
import { encodeId } from '../domain/ids';
import type { Context } from './context';

/**
 * The graph as a part of a larger one: a federation subgraph (`_service`, `_entities`) whose entities are Company, by id
 * or slug, and Learner, by id or email; and the same joins as stitching directives.
 */

const FEDERATION = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
`;
const KEYS: Readonly<Record<string, readonly string[]>> = { Company: ['id', 'slug'], Learner: ['id', 'email'] };

const MACHINERY = `
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
    _entities("The references." representations: [_Any!]!): [_Entity]!
  }
`;

/** The SDL for a federation gateway. */
export function federationSdl(sdl: string): string {
  return `${FEDERATION.trim()}\n\n${withDirectives(sdl, (type) => (KEYS[type] ?? []).map((field) => `@key(fields: "${field}")`))}`;
}

const STITCHING = `
  directive @key(selectionSet: String!) on OBJECT
  directive @merge(keyField: String, keyArg: String, additionalArgs: String, key: [String!], argsExpr: String) on FIELD_DEFINITION
`;
const MERGES: Readonly<Record<string, string>> = {
  learnersByEmail: '@merge(keyField: "email")',
  companiesBySlug: '@merge(keyField: "slug")',
};

/** The SDL for schema stitching: `learnersByEmail` and `companiesBySlug` merge types by their keys. */
export function stitchingSdl(sdl: string): string {
  const keyed = withDirectives(
    sdl,
    (type) =>
      type === 'Learner'
        ? ['@key(selectionSet: "{ email }")']
        : type === 'Company'
          ? ['@key(selectionSet: "{ slug }")']
          : [],
    (field) => MERGES[field],
  );
  return `${print(parse(STITCHING))}\n\n${keyed}`;
}

/** Type and query-field definitions with directives behind them. */
function withDirectives(
  sdl: string,
  ofType: (name: string) => readonly string[],
  ofField: (name: string) => string | undefined = () => undefined,
): string {
  const directives = (texts: readonly string[]) => (texts.length === 0 ? [] : directivesOf(texts.join(' ')));
  const document: DocumentNode = parse(sdl);
  return print({
    ...document,
    definitions: document.definitions.map((definition) => {
      if (definition.kind !== 'ObjectTypeDefinition') return definition;
      const fields = definition.fields?.map((field) => ({
        ...field,
        directives: [
          ...(field.directives ?? []),
          ...directives(definition.name.value === 'Query' ? [ofField(field.name.value) ?? ''].filter(Boolean) : []),
        ],
      }));
      return {
        ...definition,
        fields,
        directives: [...(definition.directives ?? []), ...directives(ofType(definition.name.value))],
      };
    }),
  });
}

function directivesOf(text: string) {
  const [definition] = parse(`type T ${text} { f: Int }`).definitions;
  return definition?.kind === 'ObjectTypeDefinition' ? (definition.directives ?? []) : [];
}

export const subgraphTypeDefs = MACHINERY;

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
