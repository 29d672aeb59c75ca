import { Kind } from 'graphql';
import type {
  DefinitionNode,
  DirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  NamedTypeNode,
  ObjectTypeDefinitionNode,
} from 'graphql';

/** Directives that clients must see on each type. Weights apply through the interface (`src/server/directives.ts`). */
const COPIED_DIRECTIVES: ReadonlySet<string> = new Set(['requiresScope']);

/**
 * Adds the fields of its interfaces to each type of the vendors' SDL, and the interfaces of these, so that a vendor writes only
 * its own fields. The fields
 * of the interfaces come first, in the order of the interfaces; of two interfaces with the same field, the first counts. A
 * field that a type declares itself is left as it is.
 * @param core the SDL that declares the shared interfaces
 */
export function addInterfaceFields(core: readonly DocumentNode[], vendors: readonly DocumentNode[]): DocumentNode[] {
  const interfaces = new Map(
    [...core, ...vendors].flatMap(({ definitions }) =>
      definitions.filter(isInterface).map((one): [string, InterfaceTypeDefinitionNode] => [one.name.value, one]),
    ),
  );
  const complete = (definition: DefinitionNode): DefinitionNode =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || isInterface(definition)
      ? completed(definition, interfaces)
      : definition;
  return vendors.map((document) => ({ ...document, definitions: document.definitions.map(complete) }));
}

function completed<Definition extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(
  definition: Definition,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): Definition {
  const implemented = allInterfaces(definition, interfaces);
  return {
    ...definition,
    interfaces: implemented,
    fields: allFields({ ...definition, interfaces: implemented }, interfaces),
  };
}

/** GraphQL requires a type to list the interfaces of its interfaces, too. */
function allInterfaces(
  { interfaces: stated = [] }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): readonly NamedTypeNode[] {
  const all = new Map(stated.map((one) => [one.name.value, one]));
  // Interfaces that are added are visited in turn.
  for (const name of all.keys())
    for (const inherited of interfaces.get(name)?.interfaces ?? [])
      if (!all.has(inherited.name.value)) all.set(inherited.name.value, inherited);
  return [...all.values()];
}

function isInterface(definition: DefinitionNode): definition is InterfaceTypeDefinitionNode {
  return definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function allFields(
  { interfaces: implemented = [], fields: own = [] }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): FieldDefinitionNode[] {
  const inherited = new Map<string, FieldDefinitionNode>();
  for (const field of implemented.flatMap(({ name }) => interfaces.get(name.value)?.fields ?? []))
    if (!inherited.has(field.name.value)) inherited.set(field.name.value, copied(field));
  const overridden = new Map(own.map((field) => [field.name.value, field]));
  return [
    ...[...inherited].map(([name, field]) => overridden.get(name) ?? field),
    ...own.filter(({ name }) => !inherited.has(name.value)),
  ];
}

function copied(field: FieldDefinitionNode): FieldDefinitionNode {
  const isCopied = ({ name }: DirectiveNode): boolean => COPIED_DIRECTIVES.has(name.value);
  return { ...field, directives: field.directives?.filter(isCopied) };
}
