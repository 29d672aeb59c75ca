import {
  Kind,
  OperationTypeNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  parse,
  validate,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import { UsageError } from '../options';

/** A column of a table: the response keys that lead from a node to its value. */
export type Column = readonly string[];

/** A query with one list that is read page by page. */
export interface PagedList {
  readonly document: DocumentNode;
  /** Response keys from the data to the list. */
  readonly path: readonly string[];
  readonly columns: readonly Column[];
}

const RULE =
  'it needs one list with `after: $after`, `nodes`, and `pageInfo { hasNextPage endCursor }`, and `$after: String` among its variables';

/**
 * Reads a query whose list is exported.
 * @param file is named in messages
 * @throws UsageError if it is no such query
 */
export function readPagedList(schema: GraphQLSchema, text: string, file: string): PagedList {
  const document = parsed(text, file);
  const [mistake] = validate(schema, document);
  if (mistake) throw new UsageError(`${file}: ${mistake.message}`);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1)
    throw new UsageError(`${file}: it has ${operations.length} operations, not one`);
  if (operation.operation !== OperationTypeNode.QUERY)
    throw new UsageError(`${file}: a ${operation.operation} is not exported; write a query`);
  const unknown = operation.variableDefinitions?.find(
    ({ variable, type, defaultValue }) =>
      !['company', 'after'].includes(variable.name.value) && type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  );
  if (unknown)
    throw new UsageError(
      `${file}: nothing gives a value to $${unknown.variable.name.value}; only $company and $after have one`,
    );
  return pagedListOf(schema, document, operation, file);
}

function parsed(text: string, file: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A field with an object, and where it is. */
interface Place {
  readonly field: FieldNode;
  readonly type: GraphQLCompositeType;
  readonly path: readonly string[];
}

function pagedListOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  file: string,
): PagedList {
  const selections = selectionsOf(schema, document);
  const query = schema.getQueryType();
  const lists: Place[] = [];
  const search = (type: GraphQLCompositeType, set: SelectionSetNode, path: readonly string[]): void => {
    for (const { field, owner } of selections(type, set)) {
      const place = placeOf(field, owner, path);
      if (!place) continue;
      if (field.arguments?.some(({ name, value }) => name.value === 'after' && isAfter(value))) lists.push(place);
      else search(place.type, field.selectionSet ?? NO_SELECTION, place.path);
    }
  };
  if (query) search(query, operation.selectionSet, []);
  const [list] = lists;
  if (!list || lists.length > 1) throw new UsageError(`${file}: ${lists.length} lists begin after $after: ${RULE}`);
  const inside = selections(list.type, list.field.selectionSet ?? NO_SELECTION);
  const named = (name: string) => inside.find(({ field }) => field.name.value === name && !field.alias);
  const [nodes, pageInfo] = [named('nodes'), named('pageInfo')];
  const nodesPlace = nodes && placeOf(nodes.field, nodes.owner, []);
  const info = pageInfo && placeOf(pageInfo.field, pageInfo.owner, []);
  const infoFields =
    info && selections(info.type, info.field.selectionSet ?? NO_SELECTION).map(({ field }) => keyOf(field));
  if (!nodesPlace || !infoFields?.includes('hasNextPage') || !infoFields.includes('endCursor'))
    throw new UsageError(`${file}: ${list.path.join('.')} cannot be read page by page: ${RULE}`);
  return {
    document,
    path: list.path,
    columns: columnsOf(nodesPlace.type, nodesPlace.field.selectionSet ?? NO_SELECTION, selections),
  };
}

function isAfter(value: ValueNode): boolean {
  return value.kind === Kind.VARIABLE && value.name.value === 'after';
}

const NO_SELECTION: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

interface Selected {
  readonly field: FieldNode;
  /** The type that the field belongs to. */
  readonly owner: GraphQLCompositeType;
}
type SelectionsOf = (type: GraphQLCompositeType, set: SelectionSetNode) => readonly Selected[];

/** Finds the fields of a selection, fragments included. The document is valid, so fragments do not contain themselves. */
function selectionsOf(schema: GraphQLSchema, document: DocumentNode): SelectionsOf {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const conditionOf = (name: string | undefined, type: GraphQLCompositeType): GraphQLCompositeType => {
    const condition = name === undefined ? type : schema.getType(name);
    return isCompositeType(condition) ? condition : type;
  };
  const find: SelectionsOf = (type, { selections }) =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [{ field: selection, owner: type }];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return find(conditionOf(selection.typeCondition?.name.value, type), selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      return fragment ? find(conditionOf(fragment.typeCondition.name.value, type), fragment.selectionSet) : [];
    });
  return find;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** The field's object; undefined for a leaf. */
function placeOf(field: FieldNode, owner: GraphQLCompositeType, path: readonly string[]): Place | undefined {
  const type = typeOf(field, owner);
  const named = type && getNamedType(type);
  return isCompositeType(named) ? { field, type: named, path: [...path, keyOf(field)] } : undefined;
}

function typeOf(field: FieldNode, owner: GraphQLCompositeType) {
  return 'getFields' in owner ? owner.getFields()[field.name.value]?.type : undefined;
}

/** A column for each leaf. A list is one column, as is an object whose fields depend on its type: they are written as JSON. */
function columnsOf(type: GraphQLCompositeType, set: SelectionSetNode, selections: SelectionsOf): readonly Column[] {
  const columns = new Map<string, Column>();
  const add = (column: Column): void => void columns.set(column.join('.'), column);
  for (const { field, owner } of selections(type, set)) {
    const of = typeOf(field, owner);
    const place = placeOf(field, owner, []);
    const set = field.selectionSet ?? NO_SELECTION;
    const isOfOneType = place && selections(place.type, set).every((inner) => inner.owner === place.type);
    if (!isOfOneType || (of && isListType(getNullableType(of)))) add([keyOf(field)]);
    else for (const column of columnsOf(place.type, set, selections)) add([keyOf(field), ...column]);
  }
  return [...columns.values()];
}
