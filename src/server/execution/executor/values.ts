import { inspect } from 'graphql/jsutils/inspect';
import type { Completion, LeafCompletion } from './completion';
import type { FieldPlan } from './plan';

/** What graphql-js's default resolver returns, except that methods are not called. */
export function propertyOf(source: unknown, name: string): unknown {
  return isRecord(source) ? source[name] : undefined;
}

export function completeNull({ parentType, definition }: FieldPlan, { isNonNull }: Completion): null {
  if (!isNonNull) return null;
  throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
}

export function completeLeaf({ type, asIs }: LeafCompletion, value: unknown): unknown {
  if (typeof value === asIs) return value;
  const serialized: unknown = type.serialize(value);
  if (serialized !== null && serialized !== undefined) return serialized;
  const expression = `${inspect(type)}.serialize(${inspect(value)})`;
  throw new Error(`Expected \`${expression}\` to return non-nullable value, returned: ${inspect(serialized)}`);
}

export function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Symbol.iterator in value &&
    typeof value[Symbol.iterator] === 'function'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
