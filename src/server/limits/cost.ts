import {
  Kind,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isLeafType,
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
import { introspectionSizes } from './introspection';
import { add, multiply } from './saturating';

/** What a list without `@listSize` counts with. */
const LIST_SIZE = 5;
/** What tells of the schema itself: it is there however little data there is, so that its scalars count, too. */
const INTROSPECTION_OBJECT = 0.6;
const INTROSPECTION_SCALAR = 0.3;

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

/** A list whose size no argument says. */
const UNSIZED = { slicingArguments: [], sizedFields: [] };
/** What each key of a batch costs beside what it finds: it has to be looked for, whether there is anything or not. */
const KEY_WEIGHT = 5;
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
    const usual = isIntrospectionType(type) ? INTROSPECTION_OBJECT : 1;
    const weight = stated === undefined ? (isCompositeType(type) ? usual : 0) : Number(stated);
    weights.set(type, weight);
    return weight;
  };
  const sizes = introspectionSizes(schema);
  const fieldCosts = new Map<GraphQLObjectType, Map<string, FieldCost>>();
  const fieldCostOf = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): FieldCost => {
    const ofType = fieldCosts.get(type) ?? new Map<string, FieldCost>();
    const size = sizes.get(`${type.name}.${field.name}`);
    const known = ofType.get(field.name) ?? {
      weight: fieldWeight(schema, type, field),
      list: size === undefined ? listSizeOf(schema, type, field.name) : { assumedSize: size, ...UNSIZED },
    };
    fieldCosts.set(type, ofType.set(field.name, known));
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
      const { weight, list } = fieldCostOf(parent, field);
      const { size, keys } = list ? sizeAsked(node, field, list, variables) : { size: LIST_SIZE, keys: 0 };
      const own = add(weight, multiply(KEY_WEIGHT, keys));
      const holdsPage = list !== null && list.sizedFields.length > 0;
      const item = costOfItem(getNamedType(field.type), node.selectionSet, holdsPage ? list.sizedFields : NO_FIELDS);
      const one = add(item.once, holdsPage ? multiply(size, item.perItem) : 0);
      if (sizedAround.includes(field.name)) return { once: own, perItem: one };
      const times = holdsPage || !isListType(getNullableType(field.type)) ? 1 : size;
      return { once: add(own, multiply(times, one)), perItem: 0 };
    };

    const root = schema.getRootType(operation.operation);
    return root ? Math.ceil(costOfSet(operation.selectionSet, root, NO_FIELDS).once) : 0;
  };
}

function sum(a: Cost, b: Cost): Cost {
  return { once: add(a.once, b.once), perItem: add(a.perItem, b.perItem) };
}

function fieldWeight(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): number {
  const isScalarOfSchema = isIntrospectionType(type) && isLeafType(getNamedType(field.type));
  return Number(
    fieldDirective(schema, type, field.name, 'cost')?.weight ?? (isScalarOfSchema ? INTROSPECTION_SCALAR : 0),
  );
}

function listSizeOf(schema: GraphQLSchema, parent: GraphQLObjectType, name: string): ListSize | null {
  const stated = fieldDirective(schema, parent, name, 'listSize');
  if (!stated) return null;
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return {
    assumedSize: typeof stated.assumedSize === 'number' ? stated.assumedSize : LIST_SIZE,
    slicingArguments: texts(stated.slicingArguments),
    sizedFields: texts(stated.sizedFields),
  };
}

/** How long a list may be, and how many keys it is looked up by. */
interface Asked {
  readonly size: number;
  readonly keys: number;
}

/** The largest that a slicing argument asks for; as many as assumed where there is none. */
function sizeAsked(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  list: ListSize,
  variables: Variables,
): Asked {
  const sizes = list.slicingArguments.flatMap((name): Asked[] => {
    const argument = field.args.find((one) => one.name === name);
    const written = node.arguments?.find((one) => one.name.value === name)?.value;
    const isLeftOut = written === undefined || (written.kind === Kind.VARIABLE && !(written.name.value in variables));
    const value: unknown = isLeftOut ? argument?.defaultValue : valueFromASTUntyped(written, variables);
    if (value === undefined || value === null) return [];
    if (argument && isListType(getNullableType(argument.type))) {
      // One key stands for a list of it.
      const keys = Array.isArray(value) ? value.length : 1;
      return [{ size: keys, keys }];
    }
    return typeof value === 'number' ? [{ size: Math.max(0, value), keys: 0 }] : [];
  });
  return sizes.reduce<Asked>(
    (most, one) => ({ size: Math.max(most.size, one.size), keys: Math.max(most.keys, one.keys) }),
    { size: sizes.length > 0 ? 0 : list.assumedSize, keys: 0 },
  );
}
