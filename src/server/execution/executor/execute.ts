import { GraphQLError, OperationTypeNode, locatedError } from 'graphql';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { assertValidExecutionArguments, buildExecutionContext } from 'graphql/execution/execute';
import type { ExecutionContext } from 'graphql/execution/execute';
import type { Execution } from './execution';
import { executeField, executeFields } from './fields';
import type { FieldPlan, SelectionPlan } from './plan';
import { operationPlanOf } from './plan-cache';
import type { ReusableObjects } from './reusable-objects';
import { isPromise, ResultObject } from './results';

type MaybePromise<T> = T | Promise<T>;

/**
 * Executes an operation with the result of graphql-js's `execute`, byte for byte, but with a plan that outlives the request.
 * @param reusable objects that may stand in the result as `SerializedObject`; null: each is executed
 * @throws Error if the schema is invalid, or an argument missing
 */
export function executeWithPlan(
  args: ExecutionArgs,
  reusable: ReusableObjects | null = null,
): MaybePromise<ExecutionResult> {
  const { schema, document, variableValues } = args;
  assertValidExecutionArguments(schema, document, variableValues);
  const context = buildExecutionContext(args);
  if (!('schema' in context)) return { errors: context };
  const respond = (data: ResultObject | null): ExecutionResult => {
    const { errors } = context.collectedErrors;
    return errors.length === 0 ? { data } : { errors, data };
  };
  const fail = (error: unknown): ExecutionResult => {
    context.collectedErrors.add(error instanceof GraphQLError ? error : locatedError(error, undefined), undefined);
    return respond(null);
  };
  try {
    const data = executeOperation(context, document, reusable);
    return isPromise(data) ? data.then(respond, fail) : respond(data);
  } catch (error) {
    return fail(error);
  }
}

function executeOperation(
  context: ExecutionContext,
  document: ExecutionArgs['document'],
  reusable: ReusableObjects | null,
): MaybePromise<ResultObject> {
  const { schema, operation, rootValue } = context;
  const type = schema.getRootType(operation.operation);
  if (!type) {
    throw new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, {
      nodes: operation,
    });
  }
  const plan = operationPlanOf(context, document, type);
  const execution: Execution = { ...context, plan, arguments: new Map(), reusable };
  return operation.operation === OperationTypeNode.MUTATION
    ? executeSerially(execution, plan.root, rootValue)
    : executeFields(execution, plan.root, rootValue, undefined);
}

/** Each field is executed when the one before is done. */
function executeSerially(execution: Execution, { fields }: SelectionPlan, source: unknown): MaybePromise<ResultObject> {
  const execute = (result: ResultObject, field: FieldPlan): MaybePromise<ResultObject> => {
    const value = executeField(execution, field, source, undefined);
    const set = (settled: unknown): ResultObject => {
      result[field.responseName] = settled;
      return result;
    };
    return isPromise(value) ? value.then(set) : set(value);
  };
  let result: MaybePromise<ResultObject> = new ResultObject();
  for (const field of fields)
    result = isPromise(result) ? result.then((before) => execute(before, field)) : execute(result, field);
  return result;
}
