import {
  GraphQLSkipDirective,
  GraphQLIncludeDirective,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
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
import { fieldDirective, typeDirective } from '../directives';

/** What a list without `@listSize` counts with. */
const LIST_SIZE = 5;
/** An object that tells of the schema itself. */
const INTROSPECTION_WEIGHT = 0.1;

interface ListSize {
  readonly assumedSize: number;
  readonly slicingArguments: readonly string[];
  /** Empty: the field itself holds the items. */
  readonly sizedFields: readonly string[];
}
/** How often fields of a connection count: as often as its page has items. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: number;
}
type Variables = Readonly<Record<string, unknown>>;

/**
 * The most that an operation can cost, by the directives `@cost` and `@listSize` (IBM's cost specification): every
 * object counts its type's weight, as often as the lists around it are long. Variables are looked up, so a page's size
 * counts wherever it is written. Of the types that an abstract field may have, the dearest counts.
 * @param document must be valid for the schema
 */
export function createCostModel(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => number {
  const weights = new Map<GraphQLNamedType, number>();
  const weightOf = (type: GraphQLNamedType): number => {
    const known = weights.get(type);
    if (known !== undefined) return known;
    const stated = typeDirective(schema, type, 'cost')?.weight;
    const usual = isIntrospectionType(type) ? INTROSPECTION_WEIGHT : 1;
    const weight = stated === undefined ? (isCompositeType(type) ? usual : 0) : Number(stated);
    weights.set(type, weight);
    return weight;
  };

  return (document, operation, given) => {
    const fragments = new Map(
      document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
      ),
    );
    const variables = { ...defaultsOf(operation), ...given };
    // A fragment that is spread a thousand times is looked at once for each type that it can stand on.
    const known = new Map<SelectionSetNode, Map<GraphQLObjectType, number>>();

    const costOfSet = (set: SelectionSetNode, type: GraphQLObjectType, sized: Sized | null): number => {
      const before = sized ? undefined : known.get(set)?.get(type);
      if (before !== undefined) return before;
      const cost = set.selections.reduce((sum, selection) => {
        if (isLeftOut(selection, variables)) return sum;
        if (selection.kind === Kind.FIELD) return sum + costOfField(selection, type, sized);
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!fragment || !canStandOn(schema, fragment.typeCondition?.name.value, type)) return sum;
        return sum + costOfSet(fragment.selectionSet, type, sized);
      }, 0);
      if (!sized) known.set(set, (known.get(set) ?? new Map<GraphQLObjectType, number>()).set(type, cost));
      return cost;
    };
    const costOfItem = (type: GraphQLNamedType, set: SelectionSetNode | undefined, sized: Sized | null): number => {
      if (isAbstractType(type)) {
        return Math.max(0, ...schema.getPossibleTypes(type).map((possible) => costOfItem(possible, set, sized)));
      }
      return weightOf(type) + (set && isObjectType(type) ? costOfSet(set, type, sized) : 0);
    };
    const costOfField = (node: FieldNode, parent: GraphQLObjectType, around: Sized | null): number => {
      const field = fieldOf(schema, parent, node.name.value);
      if (!field) return 0;
      const list = listSizeOf(schema, parent, field);
      const size = list ? sizeAsked(node, field, list, variables) : LIST_SIZE;
      const inside = list && list.sizedFields.length > 0 ? { fields: list.sizedFields, size } : null;
      const times = around?.fields.includes(field.name)
        ? around.size
        : inside || !isListType(getNullableType(field.type))
          ? 1
          : size;
      const own = Number(fieldDirective(schema, parent, field.name, 'cost')?.weight ?? 0);
      return own + times * costOfItem(getNamedType(field.type), node.selectionSet, inside);
    };

    const root = schema.getRootType(operation.operation);
    return root ? Math.ceil(costOfSet(operation.selectionSet, root, null)) : 0;
  };
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function isLeftOut(node: Parameters<typeof getDirectiveValues>[1], variables: Variables): boolean {
  if (!node.directives?.length) return false;
  try {
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false
    );
  } catch {
    // A variable that is missing or of the wrong type: execution refuses it.
    return false;
  }
}

function canStandOn(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function fieldOf(
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

function listSizeOf(schema: GraphQLSchema, parent: GraphQLObjectType, { name }: { name: string }): ListSize | null {
  if (parent.name === '__Schema' && name === 'types') {
    return { assumedSize: Object.keys(schema.getTypeMap()).length, slicingArguments: [], sizedFields: [] };
  }
  const stated = fieldDirective(schema, parent, name, 'listSize');
  if (!stated) return null;
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return {
    assumedSize: typeof stated.assumedSize === 'number' ? stated.assumedSize : LIST_SIZE,
    slicingArguments: texts(stated.slicingArguments),
    sizedFields: texts(stated.sizedFields),
  };
}

/** The largest that a slicing argument asks for; as many as assumed where there is none. */
function sizeAsked(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  list: ListSize,
  variables: Variables,
): number {
  const sizes = list.slicingArguments.flatMap((name) => {
    const written = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const value: unknown = written
      ? valueFromASTUntyped(written, variables)
      : field.args.find((argument) => argument.name === name)?.defaultValue;
    if (Array.isArray(value)) return [value.length];
    return typeof value === 'number' ? [Math.max(0, value)] : [];
  });
  return sizes.length > 0 ? Math.max(...sizes) : list.assumedSize;
}
