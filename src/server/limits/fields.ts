import { Kind, SchemaMetaFieldDef, TypeMetaFieldDef, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { isLeftOut } from '../../graphql/conditions';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** A document with its fragments by name: collected once for all walks over it. */
export interface IndexedDocument {
  readonly document: DocumentNode;
  readonly fragments: Fragments;
}

export function indexDocument(document: DocumentNode): IndexedDocument {
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  return { document, fragments };
}

/** Whether a fragment with this type condition applies to objects of the type. */
export function appliesTo(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

export function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parent.getFields()[name];
}

/**
 * Calls `visit` for each field that an operation may execute: once for each type that it applies to, however often a
 * fragment is spread.
 * @param fragments of a document that is valid for the schema
 * @param variables coerced
 */
export function forEachField(
  schema: GraphQLSchema,
  fragments: Fragments,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  visit: (node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLObjectType) => void,
): void {
  const visited = new Map<SelectionSetNode, Set<GraphQLObjectType>>();

  const visitSet = (set: SelectionSetNode, type: GraphQLObjectType): void => {
    const types = visited.get(set) ?? new Set();
    if (types.has(type)) return;
    visited.set(set, types.add(type));
    for (const selection of set.selections) {
      if (isLeftOut(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(schema, type, selection.name.value);
        if (!field) continue;
        visit(selection, field, type);
        if (selection.selectionSet) visitObjects(selection.selectionSet, getNamedType(field.type));
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment && appliesTo(schema, fragment.typeCondition?.name.value, type))
          visitSet(fragment.selectionSet, type);
      }
    }
  };
  const visitObjects = (set: SelectionSetNode, type: GraphQLNamedType): void => {
    if (isObjectType(type)) visitSet(set, type);
    else if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) visitSet(set, possible);
  };
  const root = schema.getRootType(operation.operation);
  if (root) visitSet(operation.selectionSet, root);
}
