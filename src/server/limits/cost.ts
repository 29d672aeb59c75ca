import {
  Kind,
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
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { isLeftOut } from '../../graphql/conditions';
import { fieldDirective, typeDirective } from '../directives';
import { appliesTo, fieldOf, fragmentsOf } from './fields';
import { add, multiply } from './saturating';

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
/** What the directives say of a field. */
interface FieldCost {
  readonly weight: number;
  readonly list: ListSize | null;
}
/** What a selection costs once, and for each item of the page that it stands on: the page's size is known outside. */
interface Cost {
  readonly once: number;
  readonly perItem: number;
}
type Variables = Readonly<Record<string, unknown>>;

const NOTHING: Cost = { once: 0, perItem: 0 };
const NO_FIELDS: readonly string[] = [];

/**
 * The most that an operation can cost, by the directives `@cost` and `@listSize` (IBM's cost specification): every
 * object counts its type's weight, as often as the lists around it are long. Variables are looked up, so a page's size
 * counts wherever it is written. Of the types that an abstract field may have, the most expensive counts. Each selection
 * is looked at once for each type that it can stand on, so the time is linear.
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
  const fieldCosts = new Map<GraphQLObjectType, Map<string, FieldCost>>();
  const fieldCostOf = (type: GraphQLObjectType, field: string): FieldCost => {
    const ofType = fieldCosts.get(type) ?? new Map<string, FieldCost>();
    const known = ofType.get(field) ?? {
      weight: Number(fieldDirective(schema, type, field, 'cost')?.weight ?? 0),
      list: listSizeOf(schema, type, field),
    };
    fieldCosts.set(type, ofType.set(field, known));
    return known;
  };

  return (document, operation, variables) => {
    const fragments = fragmentsOf(document);
    /** By selection, type, and the names of the fields that hold a page's items. */
    const known = new Map<SelectionSetNode, Map<GraphQLObjectType, Map<string, Cost>>>();

    const costOfSet = (set: SelectionSetNode, type: GraphQLObjectType, sized: readonly string[]): Cost => {
      const ofSet = known.get(set) ?? new Map<GraphQLObjectType, Map<string, Cost>>();
      const ofType = ofSet.get(type) ?? new Map<string, Cost>();
      const key = sized.join(' ');
      const before = ofType.get(key);
      if (before) return before;
      let cost = NOTHING;
      for (const selection of set.selections) {
        if (isLeftOut(selection, variables)) continue;
        if (selection.kind === Kind.FIELD) {
          cost = sum(cost, costOfField(selection, type, sized));
          continue;
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment && appliesTo(schema, fragment.typeCondition?.name.value, type))
          cost = sum(cost, costOfSet(fragment.selectionSet, type, sized));
      }
      known.set(set, ofSet.set(type, ofType.set(key, cost)));
      return cost;
    };
    const costOfItem = (type: GraphQLNamedType, set: SelectionSetNode | undefined, sized: readonly string[]): Cost => {
      if (isAbstractType(type)) {
        const possible = schema.getPossibleTypes(type).map((one) => costOfItem(one, set, sized));
        return {
          once: Math.max(0, ...possible.map(({ once }) => once)),
          perItem: Math.max(0, ...possible.map(({ perItem }) => perItem)),
        };
      }
      const weight: Cost = { once: weightOf(type), perItem: 0 };
      return set && isObjectType(type) ? sum(weight, costOfSet(set, type, sized)) : weight;
    };
    const costOfField = (node: FieldNode, parent: GraphQLObjectType, sizedAround: readonly string[]): Cost => {
      const field = fieldOf(schema, parent, node.name.value);
      if (!field) return NOTHING;
      const { weight, list } = fieldCostOf(parent, field.name);
      const size = list ? sizeAsked(node, field, list, variables) : LIST_SIZE;
      const holdsPage = list !== null && list.sizedFields.length > 0;
      const item = costOfItem(getNamedType(field.type), node.selectionSet, holdsPage ? list.sizedFields : NO_FIELDS);
      const one = add(item.once, holdsPage ? multiply(size, item.perItem) : 0);
      if (sizedAround.includes(field.name)) return { once: weight, perItem: one };
      const times = holdsPage || !isListType(getNullableType(field.type)) ? 1 : size;
      return { once: add(weight, multiply(times, one)), perItem: 0 };
    };

    const root = schema.getRootType(operation.operation);
    return root ? Math.ceil(costOfSet(operation.selectionSet, root, NO_FIELDS).once) : 0;
  };
}

function sum(a: Cost, b: Cost): Cost {
  return { once: add(a.once, b.once), perItem: add(a.perItem, b.perItem) };
}

function listSizeOf(schema: GraphQLSchema, parent: GraphQLObjectType, name: string): ListSize | null {
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
    const isLeftOut = written === undefined || (written.kind === Kind.VARIABLE && !(written.name.value in variables));
    const value: unknown = isLeftOut
      ? field.args.find((argument) => argument.name === name)?.defaultValue
      : valueFromASTUntyped(written, variables);
    if (Array.isArray(value)) return [value.length];
    return typeof value === 'number' ? [Math.max(0, value)] : [];
  });
  return sizes.length > 0 ? Math.max(...sizes) : list.assumedSize;
}
