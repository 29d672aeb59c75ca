// The files that a client with a normalised cache copies: docs/clients.md. All follow from the graph.
import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType, isUnionType } from 'graphql';

const HEAD = '// Generated from docs/schema.graphql by `npm run clients`; see docs/clients.md.\n';

/** Types of the introspection, and of the protocols of gateways (`_Service`), are not a client's. */
const isOfClients = ({ name }) => !name.startsWith('_') && !['Query', 'Mutation', 'Subscription'].includes(name);

/** Objects that are part of what they are read from: only the id of a Node is unique in the graph. */
function isEmbedded(type) {
  return isObjectType(type) && isOfClients(type) && !type.getInterfaces().some(({ name }) => name === 'Node');
}

const isList = (type) => isListType(getNullableType(type));

/** Object types with their fields in the order of their names. */
function objectTypes(schema) {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && isOfClients(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function possibleTypes(schema) {
  const abstract = Object.values(schema.getTypeMap()).filter(
    (type) => (isInterfaceType(type) || isUnionType(type)) && isOfClients(type),
  );
  const lines = abstract
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, possible]) =>
        `  ${name}: [${possible
          .sort()
          .map((one) => `'${one}'`)
          .join(', ')}],`,
    );
  return `${HEAD}
/** The object types of each interface and union: for Apollo Client's \`InMemoryCache\`. */
export const possibleTypes: Record<string, string[]> = {
${lines.join('\n')}
};
`;
}

function apolloTypePolicies(schema) {
  const policies = objectTypes(schema).flatMap((type) => {
    const lists = Object.values(type.getFields())
      .filter((field) => isList(field.type) && holdsEmbedded(schema, getNamedType(field.type)))
      .map(({ name }) => `${name}: items`);
    const own = isEmbedded(type) ? ['keyFields: false', 'merge: true'] : [];
    const all = [...own, ...(lists.length > 0 ? [`fields: { ${lists.join(', ')} }`] : [])];
    return all.length > 0 ? [`  ${type.name}: { ${all.join(', ')} },`] : [];
  });
  return `${HEAD}import type { FieldMergeFunction, StoreObject, TypePolicies } from '@apollo/client';

type Items = readonly (StoreObject | null)[] | null | undefined;

/** Whether two answers of an item contradict each other in nothing: then they are taken for the same one. */
function agree(stored: StoreObject, incoming: StoreObject): boolean {
  return Object.entries(incoming).every(
    ([field, value]) => typeof value === 'object' || !(field in stored) || stored[field] === value,
  );
}

/** Items without an id belong to their place in the list. */
const items = {
  merge: ((existing: Items, incoming: Items, { mergeObjects }) =>
    existing?.length === incoming?.length
      ? incoming?.map((item, index) => {
          const stored = existing?.[index];
          return item && stored && agree(stored, item) ? mergeObjects(stored, item) : item;
        })
      : incoming) satisfies FieldMergeFunction<Items>,
};

/** Objects without an id of the graph are part of the object they are read from; what two queries ask of them is merged. */
export const typePolicies: TypePolicies = {
${policies.join('\n')}
};
`;
}

function holdsEmbedded(schema, type) {
  if (isObjectType(type)) return isEmbedded(type);
  return (isInterfaceType(type) || isUnionType(type)) && schema.getPossibleTypes(type).some(isEmbedded);
}

function graphcacheKeys(schema) {
  const names = objectTypes(schema)
    .filter(isEmbedded)
    .map(({ name }) => `  ${name}: embedded,`);
  return `${HEAD}import type { KeyingConfig } from '@urql/exchange-graphcache';

const embedded = () => null;

/** Objects without an id of the graph are part of the object they are read from. */
export const keys: KeyingConfig = {
${names.join('\n')}
};
`;
}

/** The text of each file by its name. */
export function clientFiles(schema) {
  return {
    'possible-types.ts': possibleTypes(schema),
    'apollo-type-policies.ts': apolloTypePolicies(schema),
    'graphcache-keys.ts': graphcacheKeys(schema),
  };
}
