import { Kind, parse, print, visit } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, DocumentNode, FieldDefinitionNode } from 'graphql';

/**
 * The public graph's SDL with the directives that gateways join by: Company by id or slug, Learner by id or by address,
 * within a company or without.
 */

const FEDERATION = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@tag"])`;
const FEDERATED_TYPES: Readonly<Record<string, string>> = {
  Company: '@key(fields: "id") @key(fields: "slug")',
  Learner: '@key(fields: "id") @key(fields: "email") @key(fields: "email company { slug }")',
  // Any graph with Relay's lists has it, with the same fields.
  PageInfo: '@shareable',
};
/** What others may know as well, such as a company's own list of employees: they may answer it on their paths. */
const COMMON_FIELDS: ReadonlySet<string> = new Set([
  'Company.name',
  'Learner.name',
  'Learner.firstName',
  'Learner.lastName',
  'Learner.employeeId',
]);

/**
 * How this server reckons what an operation costs. Gateways have directives of the same names with other types, and some
 * refuse ours; a gateway's own limits are its own business.
 */
const COST_DIRECTIVES: ReadonlySet<string> = new Set(['cost', 'listSize']);

/** The SDL for a federation gateway. What needs another scope than READ is tagged, so that contracts can leave it out. */
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
 * The SDL for schema stitching. Each key has its own batched root field, so that a gateway enters by whichever key the
 * other subschema knows; a `@key` on the type would be demanded beside any of them.
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

/** Types and their fields with further directives; texts of directives, or empty ones. */
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

/** Which parts come later is between a client and its gateway, which asks us in its own way. */
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
