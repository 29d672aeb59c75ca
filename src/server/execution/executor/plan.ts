import { Kind, TypeNameMetaFieldDef } from 'graphql';
import type { ArgumentNode, FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { getFieldDef } from 'graphql/execution/execute';
import type { ExecutionContext } from 'graphql/execution/execute';
import { completionOf } from './completion';
import type { Completion } from './completion';

/** An operation's plan under certain values of its conditions, made as far as executions have needed it. */
export interface OperationPlan {
  readonly root: SelectionPlan;
  readonly size: PlanSize;
}

/** The number of fields planned so far, in all plans that are dropped together. */
export interface PlanSize {
  fields: number;
}

/** The fields of one object type under one selection set, in the order of the response. */
export interface SelectionPlan {
  readonly fields: readonly FieldPlan[];
}

/** One field of a response object: everything about it that is the same for all objects and all requests. */
export class FieldPlan {
  readonly responseName: string;
  /** Always the same array: callers may cache by it. */
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly completion: Completion;
  readonly hasArguments: boolean;
  /** Whether the arguments depend on the request. */
  readonly usesVariables: boolean;
  /** The value of `__typename`, which needs no resolver. */
  readonly typeName: string | null;
  /** The coerced arguments, if they are the same for all requests. */
  constantArguments: Readonly<Record<string, unknown>> | null = null;
  /** Whether each call must coerce them: a literal makes an object in them. */
  coercesEachCall = false;
  /** What is selected below, by the type of the object. */
  selections: Map<GraphQLObjectType, SelectionPlan> | null = null;
  /** The object types that values of an abstract type had, by name. */
  runtimeTypes: Map<string, GraphQLObjectType> | null = null;

  constructor(
    responseName: string,
    nodes: readonly FieldNode[],
    parentType: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
  ) {
    this.responseName = responseName;
    this.nodes = nodes;
    this.parentType = parentType;
    this.definition = definition;
    this.completion = completionOf(definition.type);
    this.hasArguments = definition.args.length > 0;
    this.usesVariables = this.hasArguments && (nodes[0]?.arguments?.some(usesVariable) ?? false);
    this.typeName = definition === TypeNameMetaFieldDef ? parentType.name : null;
  }
}

type Collected = ReadonlyMap<string, readonly FieldNode[]>;

/** @throws GraphQLError if a condition's value is null */
export function planOperation(context: ExecutionContext, type: GraphQLObjectType, size: PlanSize): OperationPlan {
  const { schema, fragments, variableValues, operation } = context;
  const root = planFields(schema, type, collectFields(schema, fragments, variableValues, type, operation.selectionSet));
  // One more: a plan without fields takes memory, too.
  size.fields += root.fields.length + 1;
  return { root, size };
}

/** @throws GraphQLError if a condition's value is null */
export function selectionOf(
  { schema, fragments, variableValues, plan }: ExecutionContext & { readonly plan: OperationPlan },
  field: FieldPlan,
  type: GraphQLObjectType,
): SelectionPlan {
  const known = field.selections?.get(type);
  if (known) return known;
  const selection = planFields(schema, type, collectSubfields(schema, fragments, variableValues, type, field.nodes));
  plan.size.fields += selection.fields.length;
  field.selections ??= new Map();
  field.selections.set(type, selection);
  return selection;
}

/** Fields that the type does not have are left out. */
function planFields(schema: GraphQLSchema, type: GraphQLObjectType, collected: Collected): SelectionPlan {
  const fields: FieldPlan[] = [];
  for (const [responseName, nodes] of collected) {
    const [first] = nodes;
    const definition = first && getFieldDef(schema, type, first);
    if (definition) fields.push(new FieldPlan(responseName, nodes, type, definition));
  }
  return { fields };
}

function usesVariable({ value }: Pick<ArgumentNode, 'value'>): boolean {
  if (value.kind === Kind.LIST) return value.values.some((item) => usesVariable({ value: item }));
  if (value.kind === Kind.OBJECT) return value.fields.some(usesVariable);
  return value.kind === Kind.VARIABLE;
}
