import { GraphQLError, defaultFieldResolver, locatedError } from 'graphql';
import type { GraphQLAbstractType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { addPath, pathToArray } from 'graphql/jsutils/Path';
import type { Path } from 'graphql/jsutils/Path';
import { inspect } from 'graphql/jsutils/inspect';
import { argumentsOf } from './arguments';
import type { AbstractCompletion, Completion, ListCompletion } from './completion';
import { FieldCall, infoOf } from './execution';
import type { Execution } from './execution';
import { selectionOf } from './plan';
import type { FieldPlan, SelectionPlan } from './plan';
import { ignoreOutcomes, isPromise, ResultObject, settleFields } from './results';
import { selectionKey } from './reusable-objects';
import type { ReusableObjects } from './reusable-objects';
import { runtimeTypeOf } from './runtime-type';
import { completeLeaf, completeNull, isIterable, propertyOf } from './values';

/*
 * Executes fields and completes their values, as graphql-js does. Where no resolver returns a promise, none is made, and no
 * closure. Where one does, it passes through as many reactions as in graphql-js: so errors come in the same order, and those
 * below a parent that is null already are left out in the same cases.
 */

/** @throws GraphQLError if a field fails that may not be null */
export function executeFields(
  execution: Execution,
  { fields }: SelectionPlan,
  source: unknown,
  path: Path | undefined,
): ResultObject | Promise<ResultObject> {
  const result = new ResultObject();
  let pending: string[] | null = null;
  try {
    for (const field of fields) {
      const value = executeField(execution, field, source, path);
      result[field.responseName] = value;
      if (isPromise(value)) (pending ??= []).push(field.responseName);
    }
  } catch (error) {
    if (!pending) throw error;
    // The parent fails when its other fields are done: they may reject, too.
    return settleFields(result, pending).finally(() => {
      throw error;
    });
  }
  return pending ? settleFields(result, pending) : result;
}

/**
 * Executes one field: its value, a promise of it, or null if it may be null and fails.
 * @throws GraphQLError if it fails and may not be null
 */
export function executeField(
  execution: Execution,
  field: FieldPlan,
  source: unknown,
  parent: Path | undefined,
): unknown {
  if (field.typeName !== null) return field.typeName;
  const { definition, completion } = field;
  let path: Path | undefined;
  try {
    const resolve = definition.resolve ?? execution.fieldResolver;
    const isProperty = resolve === defaultFieldResolver && !field.hasArguments;
    let value = isProperty ? propertyOf(source, definition.name) : undefined;
    let info: GraphQLResolveInfo | undefined;
    if (!isProperty || typeof value === 'function') {
      path = addPath(parent, field.responseName, field.parentType.name);
      info = infoOf(execution, field, path);
      value = resolve(source, argumentsOf(execution, field), execution.contextValue, info);
    }
    if (completion.kind === 'leaf' && (typeof value !== 'object' || value === null)) {
      if (value === null || value === undefined) return completeNull(field, completion);
      if (typeof value === completion.asIs) return value;
    }
    path ??= addPath(parent, field.responseName, field.parentType.name);
    const call = new FieldCall(execution, field, path, info);
    const completed = isPromise(value)
      ? completeLater(call, completion, path, value)
      : completeValue(call, completion, path, value);
    return isPromise(completed) ? handleLater(call, completion, path, completed) : completed;
  } catch (error) {
    path ??= addPath(parent, field.responseName, field.parentType.name);
    return handleError(execution, field, completion, path, error);
  }
}

/** @throws unknown what a resolver threw; GraphQLError if the value is not of the type */
function completeValue(call: FieldCall, completion: Completion, path: Path, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (value === null || value === undefined) return completeNull(call.field, completion);
  switch (completion.kind) {
    case 'leaf':
      return completeLeaf(completion, value);
    case 'list':
      return completeList(call, completion, path, value);
    case 'object':
      return completeObject(call, completion.type, path, value);
    case 'abstract':
      return completeAbstract(call, completion, path, value);
  }
}

function completeList(call: FieldCall, { item }: ListCompletion, path: Path, values: unknown): unknown {
  if (!isIterable(values)) {
    const { parentType, definition } = call.field;
    throw new GraphQLError(
      `Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`,
    );
  }
  const completed: unknown[] = [];
  let hasPromise = false;
  try {
    for (const value of values) {
      const result = completeItem(call, item, addPath(path, completed.length, undefined), value);
      if (isPromise(result)) hasPromise = true;
      completed.push(result);
    }
  } catch (error) {
    ignoreOutcomes(completed);
    // Promises that are not read any more may reject, too.
    if (Array.isArray(values)) ignoreOutcomes(values);
    throw error;
  }
  return hasPromise ? Promise.all(completed) : completed;
}

function completeItem(call: FieldCall, item: Completion, path: Path, value: unknown): unknown {
  try {
    const completed = isPromise(value)
      ? completeLater(call, item, path, value)
      : completeValue(call, item, path, value);
    return isPromise(completed) ? handleLater(call, item, path, completed) : completed;
  } catch (error) {
    return handleError(call.execution, call.field, item, path, error);
  }
}

function completeAbstract(call: FieldCall, { type }: AbstractCompletion, path: Path, value: unknown): unknown {
  const { execution, field } = call;
  const resolveType = type.resolveType ?? execution.typeResolver;
  const name: unknown = resolveType(value, execution.contextValue, call.info, type);
  if (isPromise(name)) return completeAbstractLater(call, type, path, value, name);
  return completeObject(call, runtimeTypeOf(execution, field, type, name, value), path, value);
}

function completeObject(call: FieldCall, type: GraphQLObjectType, path: Path, value: unknown): unknown {
  const { execution, field } = call;
  const selection = selectionOf(execution, field, type);
  if (type.isTypeOf) {
    const isOfType: unknown = type.isTypeOf(value, execution.contextValue, call.info);
    if (isPromise(isOfType)) return completeObjectLater(call, type, path, value, isOfType);
    checkType(field, type, value, isOfType);
  }
  return execution.reusable?.covers(type)
    ? reuseOrExecute(call, execution.reusable, selection, path, value)
    : executeFields(execution, selection, value, path);
}

/** An object of an earlier execution, or an execution whose result may be used again. */
function reuseOrExecute(
  { execution, field }: FieldCall,
  objects: ReusableObjects,
  selection: SelectionPlan,
  path: Path,
  value: unknown,
): unknown {
  if (typeof value !== 'object' || value === null) return executeFields(execution, selection, value, path);
  const key = selectionKey(execution, selection, field.nodes);
  const known = objects.find(key, value);
  if (known) return known;
  const { errors } = execution.collectedErrors;
  const errorsBefore = errors.length;
  // Objects within this one are a part of its text.
  let executed: ResultObject | Promise<ResultObject>;
  execution.reusable = null;
  try {
    executed = executeFields(execution, selection, value, path);
  } finally {
    execution.reusable = objects;
  }
  if (!isPromise(executed)) return errors.length > errorsBefore ? executed : objects.add(key, value, executed);
  // Beside the chain of promises: a further reaction in it could change the order of errors.
  executed.then(
    (object) => objects.note(key, value, object),
    () => undefined,
  );
  return executed;
}

function checkType({ nodes }: FieldPlan, type: GraphQLObjectType, value: unknown, isOfType: unknown): void {
  if (isOfType) return;
  throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes });
}

// Functions of their own: the variables of a function that makes closures are allocated on each of its calls.

function completeLater(call: FieldCall, completion: Completion, path: Path, value: Promise<unknown>): Promise<unknown> {
  return value.then((resolved) => completeValue(call, completion, path, resolved));
}

function completeAbstractLater(
  call: FieldCall,
  type: GraphQLAbstractType,
  path: Path,
  value: unknown,
  name: Promise<unknown>,
): Promise<unknown> {
  return name.then((resolved) =>
    completeObject(call, runtimeTypeOf(call.execution, call.field, type, resolved, value), path, value),
  );
}

function completeObjectLater(
  call: FieldCall,
  type: GraphQLObjectType,
  path: Path,
  value: unknown,
  isOfType: Promise<unknown>,
): Promise<unknown> {
  const { execution, field } = call;
  return isOfType.then((resolved) => {
    checkType(field, type, value, resolved);
    return executeFields(execution, selectionOf(execution, field, type), value, path);
  });
}

function handleLater(
  { execution, field }: FieldCall,
  completion: Completion,
  path: Path,
  completed: Promise<unknown>,
): Promise<unknown> {
  return completed.then(undefined, (error: unknown) => handleError(execution, field, completion, path, error));
}

/** @throws GraphQLError if the value may not be null */
function handleError(
  { collectedErrors }: Execution,
  { nodes }: FieldPlan,
  { isNonNull }: Completion,
  path: Path,
  thrown: unknown,
): null {
  const error = locatedError(thrown, nodes, pathToArray(path));
  if (isNonNull) throw error;
  collectedErrors.add(error, path);
  return null;
}
