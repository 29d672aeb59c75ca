import type { GraphQLResolveInfo } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute';
import type { Path } from 'graphql/jsutils/Path';
import type { FieldPlan, OperationPlan } from './plan';
import type { ReusableObjects } from './reusable-objects';

/** One execution of an operation: graphql-js's own context of it, and what is computed once for it. */
export interface Execution extends ExecutionContext {
  readonly plan: OperationPlan;
  /** The coerced arguments of fields that use variables. */
  readonly arguments: Map<FieldPlan, Readonly<Record<string, unknown>>>;
  /** Objects of earlier executions; null if each object has to be executed. */
  reusable: ReusableObjects | null;
}

/** One field of one object in execution. */
export class FieldCall {
  readonly execution: Execution;
  readonly field: FieldPlan;
  private readonly path: Path;
  private resolveInfo: GraphQLResolveInfo | undefined;

  constructor(execution: Execution, field: FieldPlan, path: Path, info?: GraphQLResolveInfo) {
    this.execution = execution;
    this.field = field;
    this.path = path;
    this.resolveInfo = info;
  }

  /** Most fields need none. */
  get info(): GraphQLResolveInfo {
    this.resolveInfo ??= infoOf(this.execution, this.field, this.path);
    return this.resolveInfo;
  }
}

/** What resolvers get as `info`: the object of graphql-js, with the same properties. */
export function infoOf(execution: Execution, field: FieldPlan, path: Path): GraphQLResolveInfo {
  const { definition } = field;
  return {
    fieldName: definition.name,
    fieldNodes: field.nodes,
    returnType: definition.type,
    parentType: field.parentType,
    path,
    schema: execution.schema,
    fragments: execution.fragments,
    rootValue: execution.rootValue,
    operation: execution.operation,
    variableValues: execution.variableValues,
  };
}
