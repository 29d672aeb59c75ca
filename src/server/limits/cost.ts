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
import { appliesTo, fieldOf } from './fields';
import type { Fragments } from './fields';
import { introspectionSizes } from './introspection';
import { pointsOf } from '../../domain/period';
import { todayUtc } from '../../../datasources/runtime/today';
import { add, multiply } from './saturating';

/** The assumed size of a list without `@listSize`. */
const LIST_SIZE = 5;
/** Weights of introspection. Its response is large regardless of the data, so scalars count too. */
const INTROSPECTION_OBJECT = 0.5;
const INTROSPECTION_SCALAR = 0.25;

interface ListSize {
  readonly assumedSize: number;
  readonly slicingArguments: readonly string[];
  /** Empty if the field itself is the list. */
  readonly sizedFields: readonly string[];
}
/** What the directives state for a field. */
interface FieldCost {
  readonly weight: number;
  /** The weights of arguments that have one. */
  readonly ofArguments: ReadonlyMap<string, number>;
  readonly list: ListSize | null;
}
/** The cost of a selection: once, and per item of the page that it is selected on. The caller knows the page's size. */
interface Cost {
  readonly once: number;
  readonly perItem: number;
}
type Variables = Readonly<Record<string, unknown>>;

/** A list without slicing arguments. */
const UNSIZED = { slicingArguments: [], sizedFields: [] };
/** The cost of each key of a batch in addition to what it finds: the lookup is made even if it finds nothing. */
const KEY_WEIGHT = 5;
const NOTHING: Cost = { once: 0, perItem: 0 };
const NO_FIELDS: readonly string[] = [];

/**
 * Computes the maximum cost of an operation from the directives `@cost` and `@listSize` (IBM's cost specification): every
 * object counts its type's weight, multiplied by the sizes of the enclosing lists. Variables are resolved, so a page's size
 * counts wherever it is given. An abstract field counts as its most expensive type. Each selection is visited once for
 * each type that it applies to, so the time is linear.
 */
export function createCostModel(
  schema: GraphQLSchema,
): (fragments: Fragments, operation: OperationDefinitionNode, variables: Variables) => number {
  const weights = new Map<GraphQLNamedType, number>();
  const weightOf = (type: GraphQLNamedType): number => {
    const cached = weights.get(type);
    if (cached !== undefined) return cached;
    const stated = typeDirective(schema, type, 'cost')?.weight;
    const byDefault = isIntrospectionType(type) ? INTROSPECTION_OBJECT : 1;
    const weight = stated === undefined ? (isCompositeType(type) ? byDefault : 0) : Number(stated);
    weights.set(type, weight);
    return weight;
  };
  const sizes = introspectionSizes(schema);
  const fieldCosts = new Map<GraphQLObjectType, Map<string, FieldCost>>();
  const fieldCostOf = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): FieldCost => {
    const ofType = fieldCosts.get(type) ?? new Map<string, FieldCost>();
    const size = sizes.get(`${type.name}.${field.name}`);
    const cost = ofType.get(field.name) ?? {
      weight: fieldWeight(schema, type, field),
      ofArguments: argumentWeights(schema, field),
      list: size === undefined ? listSizeOf(schema, type, field.name) : { assumedSize: size, ...UNSIZED },
    };
    fieldCosts.set(type, ofType.set(field.name, cost));
    return cost;
  };

  return (fragments, operation, variables) => {
    /** By selection, type, and the names of the fields that contain a page's items. */
    const setCosts = new Map<SelectionSetNode, Map<GraphQLObjectType, Map<string, Cost>>>();

    const costOfSet = (set: SelectionSetNode, type: GraphQLObjectType, sized: readonly string[]): Cost => {
      const ofSet = setCosts.get(set) ?? new Map<GraphQLObjectType, Map<string, Cost>>();
      const ofType = ofSet.get(type) ?? new Map<string, Cost>();
      const key = sized.join(' ');
      const cached = ofType.get(key);
      if (cached) return cached;
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
      setCosts.set(set, ofSet.set(type, ofType.set(key, cost)));
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
      const { weight, ofArguments, list } = fieldCostOf(parent, field);
      const { size, keys } = list ? requestedSize(node, field, list, variables) : { size: LIST_SIZE, keys: 0 };
      let own = add(weight, multiply(KEY_WEIGHT, keys));
      for (const [name, ofArgument] of ofArguments)
        if ((argumentValue(node, name, variables) ?? null) !== null) own = add(own, ofArgument);
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

function argumentWeights(schema: GraphQLSchema, { args }: GraphQLField<unknown, unknown>): ReadonlyMap<string, number> {
  return new Map(
    args.flatMap((argument): [string, number][] => {
      const weight = typeDirective(schema, argument, 'cost')?.weight;
      return weight === undefined ? [] : [[argument.name, Number(weight)]];
    }),
  );
}

/** What an argument is sent with; undefined if it is left out. */
function argumentValue({ arguments: written }: FieldNode, name: string, variables: Variables): unknown {
  const value = written?.find((one) => one.name.value === name)?.value;
  const isLeftOut = value === undefined || (value.kind === Kind.VARIABLE && !(value.name.value in variables));
  return isLeftOut ? undefined : valueFromASTUntyped(value, variables);
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

/** The size of a list, and the number of keys of its lookup. */
interface RequestedSize {
  readonly size: number;
  readonly keys: number;
}

/** The largest size that a slicing argument requests, else the assumed size. */
function requestedSize(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  list: ListSize,
  variables: Variables,
): RequestedSize {
  const inInputs = list.slicingArguments.filter((name) => name.includes('.'));
  if (inInputs.length > 0) return sizeOfInput(node, inInputs, list.assumedSize, variables);
  const sizes = list.slicingArguments.flatMap((name): RequestedSize[] => {
    const argument = field.args.find((one) => one.name === name);
    const sent = argumentValue(node, name, variables);
    const value: unknown = sent === undefined ? argument?.defaultValue : sent;
    if (value === undefined || value === null) return [];
    if (argument && isListType(getNullableType(argument.type))) {
      // Input coercion turns a single key into a list of one.
      const keys = Array.isArray(value) ? value.length : 1;
      return [{ size: keys, keys }];
    }
    if (typeof value === 'object')
      return [{ size: pointsOf(value, argumentValue(node, 'interval', variables), todayUtc()), keys: 0 }];
    return typeof value === 'number' ? [{ size: Math.max(0, value), keys: 0 }] : [];
  });
  return sizes.reduce<RequestedSize>(
    (most, one) => ({ size: Math.max(most.size, one.size), keys: Math.max(most.keys, one.keys) }),
    { size: sizes.length > 0 ? 0 : list.assumedSize, keys: 0 },
  );
}

/**
 * The size of what a mutation does: each item of one list of its input with each of another, such as learners and courses.
 * @param paths of the lists, such as `input.learners`
 */
function sizeOfInput(
  node: FieldNode,
  paths: readonly string[],
  assumedSize: number,
  variables: Variables,
): RequestedSize {
  const lengths = paths.flatMap((path) => {
    const [argument = '', name = ''] = path.split('.');
    const input = argumentValue(node, argument, variables);
    const list: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
    // Input coercion turns a single item into a list of one.
    return (list ?? null) === null ? [] : [Array.isArray(list) ? list.length : 1];
  });
  const keys = lengths.reduce((product, length) => multiply(product, length), 1);
  return lengths.length > 0 ? { size: keys, keys } : { size: assumedSize, keys: 0 };
}
