import { Kind, parse, print, visit } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, DocumentNode, FieldDefinitionNode } from 'graphql';

/**
 * The public graph's SDL with the directives that gateways use for joins: Company by id or slug, Learner by id or by
 * address, with or without a company.
 */

const FEDERATION = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@tag"])`;
const FEDERATED_TYPES: Readonly<Record<string, string>> = {
  Company: '@key(fields: "id") @key(fields: "slug")',
  Learner: '@key(fields: "id") @key(fields: "email") @key(fields: "email company { slug }")',
  // Every graph with Relay connections has it, with the same fields.
  PageInfo: '@shareable',
};
/** Fields that other subgraphs may also resolve, such as a company's HR system. */
const COMMON_FIELDS: ReadonlySet<string> = new Set([
  'Company.name',
  'Learner.name',
  'Learner.firstName',
  'Learner.lastName',
  'Learner.employeeId',
]);

/**
 * Directives for this server's cost model. Gateways have directives of the same names with other types, and some reject
 * ours; gateways enforce their own limits.
 */
const COST_DIRECTIVES: ReadonlySet<string> = new Set(['cost', 'listSize']);

/** The SDL for a federation gateway. Fields that need a scope other than READ are tagged, so that contracts can exclude them. */
export function federationSdl(sdl: string): string {
  const document = withoutDirectives(parse(sdl), COST_DIRECTIVES);
  const scopeOf = createScopes(document.definitions);
  const printed = withDirectives(
    document.definitions,
    (type) => FEDERATED_TYPES[type] ?? '',
    (type, field) => {
      if (COMMON_FIELDS.has(`${type}.${field}`)) return '@shareable';
      const scope = scopeOf(type, field);
      return scope === undefined || scope === 'READ' ? '' : `@tag(name: "scope-${scope.toLowerCase()}")`;
    },
  );
  return `${FEDERATION}\n\n${printed}`;
}

const STITCHING = `
directive @key(selectionSet: String!) on OBJECT
directive @merge(keyField: String, keyArg: String, additionalArgs: String, key: [String!], argsExpr: String) on FIELD_DEFINITION
directive @computed(selectionSet: String!) on FIELD_DEFINITION
directive @canonical on OBJECT | INTERFACE | INPUT_OBJECT | UNION | ENUM | SCALAR | FIELD_DEFINITION | INPUT_FIELD_DEFINITION
`;
const MERGES: Readonly<Record<string, string>> = {
  learnersById: '@merge(keyField: "id")',
  learnersByEmail: '@merge(keyField: "email", keyArg: "emails")',
  companiesById: '@merge(keyField: "id")',
  companiesBySlug: '@merge(keyField: "slug")',
};

/**
 * The SDL for schema stitching. Each key has a separate batched root field, so that a gateway can use whichever key the
 * other subschema has; a `@key` on the type would be required in addition to any of them.
 */
export function stitchingSdl(sdl: string): string {
  const { definitions } = parse(sdl);
  const keyed = withDirectives(
    definitions,
    (type) => (type === 'Learner' || type === 'Company' ? '@canonical' : ''),
    (type, field) => (type === 'Query' ? (MERGES[field] ?? '') : ''),
  );
  return `${print(parse(STITCHING))}\n\n${keyed}`;
}

function withoutDirectives(document: DocumentNode, names: ReadonlySet<string>): DocumentNode {
  const remove = ({ name }: { readonly name: { readonly value: string } }) =>
    names.has(name.value) ? null : undefined;
  return visit(document, { Directive: remove, DirectiveDefinition: remove });
}

/** Adds directives to types and fields. @param ofType directives as SDL text, or empty; so does `ofField` */
function withDirectives(
  definitions: readonly DefinitionNode[],
  ofType: (type: string) => string,
  ofField: (type: string, field: string) => string,
): string {
  return print({
    kind: Kind.DOCUMENT,
    definitions: definitions.filter(isForGateways).map((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return definition;
      const type = definition.name.value;
      return {
        ...definition,
        directives: [...directivesOf(ofType(type)), ...(definition.directives ?? [])],
        fields: definition.fields?.map((field): FieldDefinitionNode => ({
          ...field,
          directives: [...(field.directives ?? []), ...directivesOf(ofField(type, field.name.value))],
        })),
      };
    }),
  });
}

/** Excludes `@defer`: incremental delivery is between a client and its gateway, which sends its own operations. */
function isForGateways(definition: DefinitionNode): boolean {
  return definition.kind !== Kind.DIRECTIVE_DEFINITION || definition.name.value !== 'defer';
}

function directivesOf(text: string): readonly ConstDirectiveNode[] {
  const [definition] = text === '' ? [] : parse(`type T ${text} { f: Int }`).definitions;
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}

/** The scope that a field needs, by its own directive or by that of an interface's field. */
function createScopes(definitions: readonly DefinitionNode[]): (type: string, field: string) => string | undefined {
  const types = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [[one.name.value, one]]
        : [],
    ),
  );
  const own = (type: string, field: string): string | undefined => {
    const node = types.get(type)?.fields?.find(({ name }) => name.value === field);
    const value = node?.directives?.find(({ name }) => name.value === 'requiresScope')?.arguments?.[0]?.value;
    return value?.kind === Kind.ENUM ? value.value : undefined;
  };
  return (type, field) =>
    [type, ...(types.get(type)?.interfaces ?? []).map(({ name }) => name.value)]
      .map((owner) => own(owner, field))
      .find((scope) => scope !== undefined);
}
