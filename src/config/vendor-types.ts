import { Kind, isTypeDefinitionNode, print, valueFromASTUntyped } from 'graphql';
import type {
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
  UnionTypeExtensionNode,
} from 'graphql';
import type { Vendor } from '../../datasources/spec/vendor';

/**
 * What the resolvers expect of a vendor's types, beyond what makes SDL valid: they find a type by its name, resolve lists
 * by their fields, and know no interface or union of a vendor. A type that breaks a rule would fail at the first query.
 */

type WithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The types that GraphQL finds by their names alone. */
const ROOT_TYPES: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** The fields of a list type, and their types; `edges` and `nodes` have the types of the list. */
const LIST_FIELDS: Readonly<Record<string, string>> = {
  pageInfo: 'PageInfo!',
  totalCount: 'Int!',
  complete: 'Boolean!',
  missing: '[SourceProblem!]!',
  sources: '[SourceStatus!]!',
};

/**
 * Finds types of a vendor that are valid GraphQL, and that the resolvers cannot serve.
 * @param vendor its types begin with its `typeName`
 * @param core the SDL that all vendors share
 */
export function findInVendorTypes(
  { definitions }: DocumentNode,
  { slug, typeName }: Pick<Vendor, 'slug' | 'typeName'>,
  core: readonly DocumentNode[],
): readonly string[] {
  const shared = core.flatMap((document) => document.definitions);
  const names = definitions.flatMap((one) => nameProblem(one, typeName));
  // The other rules know a type by its name.
  if (names.length > 0) return names;
  const types: Types = { typeName, own: typesIn(definitions), shared: typesIn(shared) };
  return [
    ...definitions
      .filter(isWithFields)
      .flatMap((type) => [
        ...interfaceProblems(type, types),
        ...listProblems(type),
        ...(type.fields ?? []).flatMap((field) => fieldProblems(type, field, types)),
      ]),
    ...detailProblems(definitions, shared, typeName),
    ...definitions.flatMap((one) => valuesOfVendorProblems(one, slug)),
    ...definitions.flatMap(weightProblems),
  ];
}

interface Types {
  readonly typeName: string;
  readonly own: ReadonlyMap<string, DefinitionNode>;
  readonly shared: ReadonlyMap<string, DefinitionNode>;
}

function typesIn(definitions: readonly DefinitionNode[]): ReadonlyMap<string, DefinitionNode> {
  return new Map(definitions.filter(isTypeDefinitionNode).map((one) => [one.name.value, one]));
}

function isWithFields(definition: DefinitionNode): definition is WithFields {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/** Names begin with the vendor's, so that no type of one vendor can be that of another, or of the graph. */
function nameProblem(definition: DefinitionNode, typeName: string): readonly string[] {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION)
    return [`declares the directive @${definition.name.value}; remove it: a vendor declares only types`];
  if (!isTypeDefinitionNode(definition)) return [];
  const { value } = definition.name;
  if (value.startsWith(typeName) && !ROOT_TYPES.has(value)) return [];
  return [`declares the type ${value}; begin the name with that of the vendor: ${typeName}${value}`];
}

/** Each of these interfaces is resolved to one type of a vendor, which is found by its name. */
const PARTS: Readonly<Record<string, string>> = {
  Source: 'Source',
  LearnerAccount: 'Account',
  CompanyProfile: 'CompanyProfile',
};
/** The parts that implement an interface, the usual one first. */
const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(PARTS).map(([shared, part]) => [shared, [part]])),
  Node: ['Source', 'Account'],
};

function interfaceProblems({ name, interfaces = [] }: WithFields, { typeName, shared }: Types): readonly string[] {
  return interfaces.flatMap((one) => {
    const implemented = one.name.value;
    if (!shared.has(implemented) || implemented === 'SourceRecord') return [];
    const parts = PARTS_OF[implemented] ?? [];
    if (parts.some((part) => name.value === `${typeName}${part}`)) return [];
    const only = parts[0];
    const instead = only === undefined ? '' : `: only ${typeName}${only} implements it`;
    return [`has the type ${name.value} implement ${implemented}; remove the interface${instead}`];
  });
}

/** A list type has `pageInfo`, or is named as one; it has the fields of every list, and its edges have a node and a cursor. */
function listProblems({ name: { value: name }, fields = [] }: WithFields): readonly string[] {
  const typesOf = new Map(fields.map((field) => [field.name.value, print(field.type)]));
  if (name.endsWith('Edge')) {
    const node = namedType(fields.find((field) => field.name.value === 'node')?.type) ?? name.slice(0, -'Edge'.length);
    return differences(`edge type ${name}`, typesOf, { node: `${node}!`, cursor: 'String!' });
  }
  if (!name.endsWith('Connection') && !typesOf.has('pageInfo')) return [];
  const item = name.replace(/Connection$/, '');
  const edge = namedType(fields.find((field) => field.name.value === 'edges')?.type);
  const edges = edge?.endsWith('Edge') === true ? edge : `${item}Edge`;
  const nodes = namedType(fields.find((field) => field.name.value === 'nodes')?.type) ?? item;
  return differences(`list type ${name}`, typesOf, { edges: `[${edges}!]!`, nodes: `[${nodes}!]!`, ...LIST_FIELDS });
}

/** What a type lacks, has otherwise, or has in addition; whether a value may be null is the vendor's choice. */
function differences(
  what: string,
  typesOf: ReadonlyMap<string, string>,
  expected: Readonly<Record<string, string>>,
): readonly string[] {
  const nullable = (type: string): string => type.replaceAll('!', '');
  return [
    ...Object.entries(expected).flatMap(([field, type]) => {
      const stated = typesOf.get(field);
      if (stated === undefined) return [`has the ${what} without "${field}"; add \`${field}: ${type}\``];
      if (nullable(stated) === nullable(type)) return [];
      return [`has the ${what} with \`${field}: ${stated}\`; change it to \`${field}: ${type}\``];
    }),
    ...[...typesOf.keys()].flatMap((field) =>
      Object.hasOwn(expected, field) ? [] : [`has the ${what} with a further field "${field}"; remove it`],
    ),
  ];
}

function fieldProblems(type: WithFields, field: FieldDefinitionNode, types: Types): readonly string[] {
  const place = `${type.name.value}.${field.name.value}`;
  return [...valueProblems(type, field, place, types), ...sizeProblems(field, place, types)];
}

/** The type of a field is a scalar, an enum or an object type of the vendor. */
function valueProblems(type: WithFields, field: FieldDefinitionNode, place: string, types: Types): readonly string[] {
  const valueType = namedType(field.type) ?? '';
  const own = types.own.get(valueType);
  const problem = (what: string): string =>
    `gives ${place} the type ${valueType}, ${what}; use a scalar, an enum or an object type of the vendor`;
  if (own?.kind === Kind.INTERFACE_TYPE_DEFINITION) return [problem('an interface')];
  if (own?.kind === Kind.UNION_TYPE_DEFINITION) return [problem('a union')];
  if (isOfInterface(type, field, types.shared)) return [];
  if (own)
    return Object.values(PARTS).some((part) => valueType === `${types.typeName}${part}`)
      ? [problem('which is resolved only where every vendor has it')]
      : [];
  const shared = types.shared.get(valueType);
  const isOfList = LIST_FIELDS[field.name.value]?.includes(valueType) === true && isListType(type);
  const isComposite = shared && (isWithFields(shared) || shared.kind === Kind.UNION_TYPE_DEFINITION);
  return isComposite && !isOfList ? [problem('a type of the graph')] : [];
}

function isListType({ name, fields = [] }: WithFields): boolean {
  return name.value.endsWith('Connection') || fields.some((field) => field.name.value === 'pageInfo');
}

/** Whether a field belongs to an interface of the graph, whose resolvers it then has. */
function isOfInterface(
  { interfaces = [] }: WithFields,
  field: FieldDefinitionNode,
  shared: ReadonlyMap<string, DefinitionNode>,
): boolean {
  return interfaces.some((one) => {
    const declared = shared.get(one.name.value);
    return declared && isWithFields(declared) && declared.fields?.some(({ name }) => name.value === field.name.value);
  });
}

/** What `@listSize` names is there: otherwise the cost of a query would be computed without it. */
function sizeProblems(field: FieldDefinitionNode, place: string, { own }: Types): readonly string[] {
  const stated = field.directives?.find(({ name }) => name.value === 'listSize');
  if (!stated) return [];
  const value = own.get(namedType(field.type) ?? '');
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    slicingArguments: new Set(field.arguments?.map(({ name }) => name.value)),
    // An unknown type is reported as such.
    ...(value && isWithFields(value) ? { sizedFields: new Set(value.fields?.map(({ name }) => name.value)) } : {}),
  };
  const unknown = Object.entries(known).flatMap(([argument, names]) =>
    textsOf(argumentOf(stated, argument)).flatMap((name) =>
      names.has(name)
        ? []
        : [`has ${place} with @listSize(${argument}: ["${name}"]), which it does not have; remove it`],
    ),
  );
  const size = argumentOf(stated, 'assumedSize');
  return typeof size === 'number' && size < 0
    ? [...unknown, `has ${place} with @listSize(assumedSize: ${size}); use 0 or more`]
    : unknown;
}

function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const found = directive.arguments?.find((one) => one.name.value === name);
  return found && valueFromASTUntyped(found.value);
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

/** A type that adds to a common type is in the union of its `details`, and the union has no other type of the vendor. */
function detailProblems(
  definitions: readonly DefinitionNode[],
  shared: readonly DefinitionNode[],
  typeName: string,
): readonly string[] {
  const objects = new Set(
    definitions.flatMap((one) => (one.kind === Kind.OBJECT_TYPE_DEFINITION ? [one.name.value] : [])),
  );
  const extensions = definitions.filter((one): one is UnionTypeExtensionNode => one.kind === Kind.UNION_TYPE_EXTENSION);
  const detailed = shared.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.fields?.some(({ name }) => name.value === 'details')
      ? [one.name.value]
      : [],
  );
  return detailed.flatMap((common) => {
    const [union, detail] = [`${common}Details`, `${typeName}${common}`];
    const members = extensions
      .filter(({ name }) => name.value === union)
      .flatMap(({ types = [] }) => types.map(({ name }) => name.value));
    return [
      ...(objects.has(detail) && !members.includes(detail)
        ? [`has the type ${detail} outside of its union; add \`extend union ${union} = ${detail}\``]
        : []),
      ...members.flatMap((member) =>
        member === detail ? [] : [`has the type ${member} in the union ${union}; rename the type to ${detail}`],
      ),
    ];
  });
}

/** The value of the enum `Vendor` for a vendor. */
export function enumValueOf(slug: string): string {
  return slug.replaceAll('-', '_').toUpperCase();
}

function valuesOfVendorProblems(definition: DefinitionNode, slug: string): readonly string[] {
  if (definition.kind !== Kind.ENUM_TYPE_EXTENSION) return [];
  return (definition.values ?? []).flatMap(({ name }) =>
    name.value === enumValueOf(slug) ? [] : [`adds ${name.value} to the enum Vendor; add only ${enumValueOf(slug)}`],
  );
}

/** `@cost` takes its weight as text; what is no number would switch the limit of costs off. */
function weightProblems(definition: DefinitionNode): readonly string[] {
  if (!isTypeDefinitionNode(definition)) return [];
  const fields = isWithFields(definition) ? (definition.fields ?? []) : [];
  const places: readonly [string, readonly ConstDirectiveNode[]][] = [
    [definition.name.value, definition.directives ?? []],
    ...fields.map((field): [string, readonly ConstDirectiveNode[]] => [
      `${definition.name.value}.${field.name.value}`,
      field.directives ?? [],
    ]),
  ];
  return places.flatMap(([place, directives]) =>
    directives.flatMap((directive) => {
      const weight = directive.name.value === 'cost' ? argumentOf(directive, 'weight') : undefined;
      if (typeof weight !== 'string' || /^\d+(?:\.\d+)?$/.test(weight)) return [];
      return [`has ${place} with @cost(weight: "${weight}"); use a decimal number of 0 or more`];
    }),
  );
}

function namedType(type: TypeNode | undefined): string | undefined {
  return type === undefined || type.kind === Kind.NAMED_TYPE ? type?.name.value : namedType(type.type);
}
