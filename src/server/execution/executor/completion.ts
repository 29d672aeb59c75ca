import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  GraphQLAbstractType,
  GraphQLLeafType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLOutputType,
} from 'graphql';

/** How values of a type are completed: what graphql-js finds out from the type's class for each value. */
export type Completion = LeafCompletion | ListCompletion | ObjectCompletion | AbstractCompletion;

export interface LeafCompletion {
  readonly kind: 'leaf';
  readonly isNonNull: boolean;
  readonly type: GraphQLLeafType;
  /** The type of values that `serialize` returns as they are. */
  readonly asIs: 'string' | 'boolean' | null;
}
export interface ListCompletion {
  readonly kind: 'list';
  readonly isNonNull: boolean;
  readonly item: Completion;
}
interface ObjectCompletion {
  readonly kind: 'object';
  readonly isNonNull: boolean;
  readonly type: GraphQLObjectType;
}
export interface AbstractCompletion {
  readonly kind: 'abstract';
  readonly isNonNull: boolean;
  readonly type: GraphQLAbstractType;
}

const completions = new WeakMap<GraphQLOutputType, Completion>();

/** Of one type there is one completion. */
export function completionOf(type: GraphQLOutputType): Completion {
  const known = completions.get(type);
  if (known) return known;
  const completion = isNonNullType(type) ? createCompletion(type.ofType, true) : createCompletion(type, false);
  completions.set(type, completion);
  return completion;
}

type NullableOutputType = Exclude<GraphQLOutputType, GraphQLNonNull<never>>;

function createCompletion(type: NullableOutputType, isNonNull: boolean): Completion {
  if (isListType(type)) return { kind: 'list', isNonNull, item: completionOf(type.ofType) };
  if (isObjectType(type)) return { kind: 'object', isNonNull, type };
  if (isAbstractType(type)) return { kind: 'abstract', isNonNull, type };
  const asIs = type === GraphQLString || type === GraphQLID ? 'string' : type === GraphQLBoolean ? 'boolean' : null;
  return { kind: 'leaf', isNonNull, type, asIs };
}
