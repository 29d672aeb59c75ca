import { Kind, parse, print } from 'graphql';

/** The public graph's SDL with the directives that gateways join by: Company by id or slug, Learner by id or email. */

const FEDERATION = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
`;
const KEYS: Readonly<Record<string, readonly string[]>> = { Company: ['id', 'slug'], Learner: ['id', 'email'] };

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
  const document = parse(sdl);
  return print({
    ...document,
    definitions: document.definitions.map((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
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
        directives: [...directives(ofType(definition.name.value)), ...(definition.directives ?? [])],
      };
    }),
  });
}

function directivesOf(text: string) {
  const [definition] = parse(`type T ${text} { f: Int }`).definitions;
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}
