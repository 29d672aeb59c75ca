import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputField,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
} from 'graphql';

/** One request, as a client would send it. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface OperationRules {
  readonly schema: GraphQLSchema;
  readonly random: () => number;
  /** A JSON value of a scalar. */
  readonly scalar: (type: GraphQLScalarType, argument: string, random: () => number) => unknown;
  /** Fields to leave out, because their values differ between executions. */
  readonly isExcluded?: (coordinate: string) => boolean;
  /** The approximate number of selections in one operation. */
  readonly selections?: number;
}

interface Variable {
  readonly type: string;
  readonly defaultValue: string | null;
  /** undefined: not sent. */
  readonly value: unknown;
}

const DEEPEST = 6;
/** Input objects below this depth have only their required fields, and lists there are empty: a filter may contain filters. */
const DEEPEST_INPUT = 3;
/** A value of no scalar of the schema. */
const WRONG: readonly unknown[] = [{ nonsense: 1 }, [[['x']]], 'NONSENSE', -7.5, true, [null]];

/**
 * An operation of a schema, mostly valid: aliases, named and inline fragments, conditions by literals and variables,
 * variables with and without defaults, omitted, null and of wrong types, input objects, several operations.
 */
export function randomOperation(rules: OperationRules): RandomOperation {
  const { schema, random, isExcluded = () => false } = rules;
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const upTo = (most: number): number => 1 + Math.floor(random() * most);

  const variables = new Map<string, Variable>();
  const fragments = new Map<string, { readonly type: string; readonly text: string }>();
  /** By response name: the field with its arguments and type, so that any two selections can be merged. */
  const responses = new Map<string, string>();
  const lastArguments = new Map<string, string>();
  let budget = rules.selections ?? 40;

  const fieldsGiven = (type: GraphQLInputObjectType, depth: number): readonly GraphQLInputField[] =>
    Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || (depth < DEEPEST_INPUT && chance(0.4)),
    );
  const itemsOf = <T>(depth: number, item: () => T): readonly T[] =>
    Array.from({ length: depth < DEEPEST_INPUT ? Math.floor(random() * 4) : 0 }, item);
  /** @param depth the number of input objects around the value */
  const json = (type: GraphQLInputType, name: string, depth: number): unknown => {
    if (chance(0.015)) return pick(WRONG);
    if (isNonNullType(type)) return json(type.ofType, name, depth);
    if (chance(0.08)) return null;
    if (isListType(type)) {
      // One item may replace a list of it.
      if (chance(0.15)) return json(type.ofType, name, depth);
      return itemsOf(depth, () => json(type.ofType, name, depth));
    }
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        fieldsGiven(type, depth).map((field) => [field.name, json(field.type, field.name, depth + 1)]),
      );
    return rules.scalar(type, name, random);
  };

  const literal = (type: GraphQLInputType, name: string, mayUseVariables: boolean, depth: number): string => {
    if (mayUseVariables && chance(0.3)) return variable(type, name, depth);
    if (!isNonNullType(type)) return chance(0.05) ? 'null' : valueLiteral(type, name, mayUseVariables, depth);
    return valueLiteral(getNullableType(type), name, mayUseVariables, depth);
  };
  const valueLiteral = (type: GraphQLInputType, name: string, mayUseVariables: boolean, depth: number): string => {
    if (isListType(type)) {
      if (chance(0.15)) return valueLiteral(getNullableType(type.ofType), name, false, depth);
      return `[${itemsOf(depth, () => literal(type.ofType, name, mayUseVariables, depth)).join(', ')}]`;
    }
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = fieldsGiven(type, depth).map(
        (field) => `${field.name}: ${literal(field.type, field.name, mayUseVariables, depth + 1)}`,
      );
      return `{ ${given.join(', ')} }`;
    }
    if (!isScalarType(type)) throw new Error(`${String(type)} is no scalar`);
    return printed(rules.scalar(type, name, random));
  };

  /** A variable for a position of this type: sometimes an existing one. */
  const variable = (type: GraphQLInputType, name: string, depth: number): string => {
    const nullable = String(getNullableType(type));
    const known = [...variables].filter(([, { type: of }]) => of.replace(/!$/, '') === nullable).map(([key]) => key);
    if (known.length > 0 && chance(0.5)) return `$${pick(known)}`;
    const key = `v${variables.size}`;
    const hasDefault = chance(0.4);
    const needsValue = isNonNullType(type) && !hasDefault;
    const inner = getNullableType(type);
    variables.set(key, {
      type: needsValue || chance(0.25) ? `${nullable}!` : nullable,
      defaultValue: hasDefault ? valueLiteral(inner, name, false, depth) : null,
      value: chance(needsValue ? 0.03 : 0.3) ? undefined : chance(0.07) ? null : json(inner, name, depth),
    });
    return `$${key}`;
  };
  const booleanType = schema.getType('Boolean') as GraphQLScalarType;
  const condition = (): string => {
    if (!chance(0.15)) return '';
    return ` @${pick(['skip', 'include'])}(if: ${conditionValue()})`;
  };
  const conditionValue = (): string => {
    if (chance(0.4)) return String(chance(0.5));
    const known = [...variables].filter(([, { type }]) => type.startsWith('Boolean')).map(([key]) => key);
    if (known.length > 0 && chance(0.6)) return `$${pick(known)}`;
    const key = `v${variables.size}`;
    const hasDefault = chance(0.4);
    variables.set(key, {
      type: hasDefault && chance(0.7) ? 'Boolean' : 'Boolean!',
      defaultValue: hasDefault ? String(chance(0.5)) : null,
      value: chance(hasDefault ? 0.4 : 0.03) ? undefined : chance(0.06) ? null : json(booleanType, 'if', 0),
    });
    return `$${key}`;
  };

  const argumentsOf = (args: readonly GraphQLArgument[]): string => {
    const given = args.filter((one) => isRequiredArgument(one) || chance(0.35));
    return given.length === 0
      ? ''
      : `(${given.map(({ name, type }) => `${name}: ${literal(type, name, true, 0)}`).join(', ')})`;
  };

  /** The field's name where it is free, or an alias; sometimes a repeated alias. */
  const responseName = (field: string, signature: string): string => {
    const holder = responses.get(field) ?? signature;
    if (holder === signature && chance(0.7)) {
      responses.set(field, signature);
      return field;
    }
    const known = [...responses].find(([name, of]) => name !== field && of === signature);
    const alias = known && chance(0.5) ? known[0] : `f${responses.size}`;
    responses.set(alias, signature);
    return `${alias}: ${field}`;
  };

  const field = (
    parent: GraphQLObjectType | GraphQLInterfaceType,
    one: GraphQLField<unknown, unknown>,
    depth: number,
  ) => {
    const known = lastArguments.get(`${parent.name}.${one.name}`);
    const args = known !== undefined && chance(0.7) ? known : argumentsOf(one.args);
    lastArguments.set(`${parent.name}.${one.name}`, args);
    const name = responseName(one.name, `${one.name}${args}: ${String(one.type)}`);
    const inner = getNamedType(one.type);
    return `${name}${args}${condition()}${isCompositeType(inner) ? ` ${selectionSet(inner, depth + 1)}` : ''}`;
  };

  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const fields =
      'getFields' in type
        ? Object.values(type.getFields()).filter(
            ({ name, type: of }) =>
              !isExcluded(`${type.name}.${name}`) && (depth < DEEPEST || isLeafType(getNamedType(of))),
          )
        : [];
    budget -= 1;
    const kind = random();
    if (kind < 0.1 && depth < DEEPEST) return fragmentSpread(type, depth);
    if (kind < (isAbstractType(type) ? 0.5 : 0.2) && depth < DEEPEST) {
      const on = chance(0.2) ? null : pick(overlapping(type));
      return `...${on ? ` on ${on.name}` : ''}${condition()} ${selectionSet(on ?? type, depth + 1)}`;
    }
    if (kind > 0.95 || fields.length === 0 || !('getFields' in type)) return `__typename${condition()}`;
    return field(type, pick(fields), depth);
  };

  /** Types that a fragment on this type may name. */
  const overlapping = (type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
    isAbstractType(type)
      ? [type, ...schema.getPossibleTypes(type)]
      : isObjectType(type)
        ? [type, ...type.getInterfaces()]
        : [type];

  const fragmentSpread = (type: GraphQLCompositeType, depth: number): string => {
    const known = [...fragments].filter(([, of]) => overlapping(type).some(({ name }) => name === of.type));
    if (known.length > 0 && (chance(0.6) || budget <= 0)) return `...${pick(known)[0]}${condition()}`;
    const on = pick(overlapping(type));
    const text = selectionSet(on, depth + 1);
    const name = `F${fragments.size}`;
    fragments.set(name, { type: on.name, text });
    return `...${name}${condition()}`;
  };

  const selectionSet = (type: GraphQLCompositeType, depth: number): string => {
    const count = budget > 0 ? upTo(depth === 0 ? 4 : 5) : 1;
    const selections = Array.from({ length: count }, () => selection(type, budget > 0 ? depth : DEEPEST));
    return `{ ${selections.join(' ')} }`;
  };

  const root = schema.getQueryType();
  if (!root) throw new Error('the schema has no queries');
  const text = selectionSet(root, 0);
  const body = `${text} ${[...fragments].map(([name, of]) => `fragment ${name} on ${of.type} ${of.text}`).join(' ')}`;
  const used = [...variables];
  const definitions =
    used.length === 0
      ? ''
      : `(${used.map(([key, { type, defaultValue }]) => `$${key}: ${type}${defaultValue === null ? '' : ` = ${defaultValue}`}`).join(', ')})`;
  const sent = Object.fromEntries(used.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]])));
  if (chance(0.15)) {
    const operationName = pick(['A', 'A', 'A', 'B', 'Unknown', '']);
    const other = chance(0.7) ? ' query B { __typename viewer: __typename }' : '';
    return { query: `query A${definitions} ${body}${other}`, variables: sent, operationName };
  }
  return { query: `query${definitions} ${body}`, variables: sent };
}

/** JSON as a GraphQL literal. */
function printed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printed).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${printed(inner)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}
