import { Kind, visit } from 'graphql';
import type { DocumentNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute';
import { planOperation } from './plan';
import type { OperationPlan, PlanSize } from './plan';

/** What is known of a document for all its executions. */
interface PlannedDocument {
  readonly schema: GraphQLSchema;
  /** The variables in directives: what is selected depends on them, and on no other variable. */
  readonly conditions: readonly string[];
  /** The number of fields that its plans may have together. */
  readonly mostFields: number;
  plans: Plans;
}

interface Plans {
  readonly size: PlanSize;
  /** By the values of the conditions. */
  readonly byOperation: Map<OperationDefinitionNode, Map<string, OperationPlan>>;
}

/** Plans live as long as their document, in the cache of operations, whose estimate of a document has room for them. */
const documents = new WeakMap<DocumentNode, PlannedDocument>();

/** A field is planned for each type of the objects that have it, and for each combination of conditions. */
const PLANS_PER_FIELD = 8;

/**
 * The plan of an operation. Requests share it if their conditions (`@skip`, `@include`) have the same values.
 * @throws GraphQLError if the value of a condition is null
 */
export function operationPlanOf(
  context: ExecutionContext,
  document: DocumentNode,
  type: GraphQLObjectType,
): OperationPlan {
  const { schema, operation, variableValues } = context;
  const known = documents.get(document);
  const planned = known?.schema === schema ? known : toPlanned(document, schema);
  if (planned !== known) documents.set(document, planned);
  if (planned.plans.size.fields > planned.mostFields) planned.plans = noPlans();
  const { size, byOperation } = planned.plans;
  const key = conditionKey(planned.conditions, variableValues);
  if (key === null) return planOperation(context, type, { fields: 0 });
  const plans = byOperation.get(operation) ?? new Map<string, OperationPlan>();
  byOperation.set(operation, plans);
  const plan = plans.get(key) ?? planOperation(context, type, size);
  plans.set(key, plan);
  return plan;
}

function toPlanned(document: DocumentNode, schema: GraphQLSchema): PlannedDocument {
  const conditions = new Set<string>();
  let fields = 0;
  visit(document, {
    Field: () => void (fields += 1),
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
  });
  return { schema, conditions: [...conditions], mostFields: PLANS_PER_FIELD * fields, plans: noPlans() };
}

function noPlans(): Plans {
  return { size: { fields: 0 }, byOperation: new Map() };
}

/** One letter for each condition; null if one of them has a value that no condition can have. */
function conditionKey(conditions: readonly string[], variables: Readonly<Record<string, unknown>>): string | null {
  let key = '';
  for (const name of conditions) {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value !== undefined && value !== null && typeof value !== 'boolean') return null;
    key += value === undefined ? 'u' : value === null ? 'n' : value ? 't' : 'f';
  }
  return key;
}
