import { GraphQLError, Kind, getDirectiveValues, getOperationAST, getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import type { Config } from '../../config/config';
import { evaluateConditions } from '../../graphql/conditions';
import { createCostModel } from '../limits/cost';
import { appliesTo } from '../limits/fields';
import type { Fragments, IndexedDocument } from '../limits/fields';
import { createListCheck } from '../limits/list-arguments';
import { refuse, refuseErrors, refuseViolation } from '../refusal';
import type { Refusal } from '../refusal';

export interface AdmissionOptions {
  readonly schema: GraphQLSchema;
  /** Whether messages may suggest names from the schema. */
  readonly introspection: boolean;
  readonly limits: Pick<Config['limits'], 'maxListItems'>;
}

/** The operation of a document to run, with its variables. */
export interface OperationRequest {
  readonly document: AdmissibleDocument;
  readonly operationName: string | null;
  /** As sent by the client, before coercion. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The highest cost that the viewer may have. */
  readonly maxCost: number;
}

export type Admission =
  | { readonly kind: 'admitted'; readonly operation: OperationDefinitionNode; readonly cost: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A valid document, with what is the same for all its requests. */
export interface AdmissibleDocument extends IndexedDocument {
  /** The decisions on its operations for viewers who may have any cost, by the values of the variables that they depend on: see `decisionKey`. */
  readonly decisions: Map<OperationDefinitionNode, Map<string, Admission>>;
}

export function toAdmissible(document: IndexedDocument): AdmissibleDocument {
  return { ...document, decisions: new Map() };
}

type Variables = Readonly<Record<string, unknown>>;

/** Limits the errors in a response: variables may be invalid in a thousand places. */
const MAX_VARIABLE_ERRORS = 5;

/**
 * Decides whether an operation of a valid document is executed. Checks only the operation that will run, with its variables
 * coerced as in execution.
 */
export function createAdmission(options: AdmissionOptions): (request: OperationRequest) => Admission {
  const { schema, limits } = options;
  const costOf = createCostModel(schema);
  const findLongList = createListCheck(schema, limits.maxListItems);

  const decide = (fragments: Fragments, operation: OperationDefinitionNode, variables: Variables): Admission => {
    const wrongCondition = findWrongCondition(schema, fragments, operation, variables);
    if (wrongCondition) return refused(refuseErrors('BAD_USER_INPUT', [wrongCondition]));
    const list = findLongList(fragments, operation, variables);
    if (list) return refused(refuseLongList(list.argument, list.length, limits.maxListItems));
    const cost = costOf(fragments, operation, variables);
    return { kind: 'admitted', operation, cost };
  };

  return ({ document: { document, fragments, decisions }, operationName, variables, maxCost }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return refused(refuseOperation(document, operationName));
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: MAX_VARIABLE_ERRORS,
      hideSuggestions: !options.introspection,
    });
    if (errors) return refused(refuseErrors('BAD_USER_INPUT', errors));
    const known = decisions.get(operation) ?? new Map<string, Admission>();
    decisions.set(operation, known);
    const key = decisionKey(coerced);
    const admission = (key === null ? undefined : known.get(key)) ?? decide(fragments, operation, coerced);
    if (key !== null && known.size < MOST_DECISIONS) known.set(key, admission);
    if (admission.kind === 'refused' || admission.cost <= maxCost) return admission;
    return refused(refuseViolation({ what: 'cost', limit: maxCost, actual: admission.cost }));
  };
}

/** The number of decisions that are cached for an operation: pages have few sizes. */
const MOST_DECISIONS = 16;

/**
 * What a decision depends on of the variables. Sizes of pages are numbers and conditions are booleans; texts (an address, an
 * id, a cursor) differ in nearly every request, and change neither cost nor conditions.
 * @returns null if a value is a list or an object, which may be of any size
 */
function decisionKey(variables: Variables): string | null {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === 'object' && value !== null) return null;
    parts.push(`${name} ${typeof value === 'string' ? 'text' : String(value)}`);
  }
  return parts.join('\n');
}

function refused(refusal: Refusal): Admission {
  return { kind: 'refused', refusal };
}

function refuseOperation(document: DocumentNode, operationName: string | null): Refusal {
  const count = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  const message =
    operationName !== null
      ? `the document has no operation "${operationName.slice(0, 100).toWellFormed()}"`
      : count === 0
        ? 'the document has no operation'
        : 'the document has several operations: name the one to run in "operationName"';
  return refuse(400, 'OPERATION_RESOLUTION_FAILURE', message);
}

function refuseLongList(argument: string, length: number, limit: number): Refusal {
  const message = `"${argument}" has a list of ${length} items; the limit is ${limit}`;
  return refuse(400, 'BAD_USER_INPUT', message, { argument });
}

/** Finds a condition at the root whose value is null: execution would reject the entire operation for it. */
function findWrongCondition(
  schema: GraphQLSchema,
  fragments: Fragments,
  { operation, selectionSet }: OperationDefinitionNode,
  variables: Variables,
): GraphQLError | null {
  const root = schema.getRootType(operation);
  const visited = new Set<string>();
  const defer = schema.getDirective('defer');
  // In the order of execution, which evaluates the condition of a fragment's first spread only.
  const evaluate = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
      if (spread !== null && visited.has(spread)) continue;
      if (evaluateConditions(selection, variables) || selection.kind === Kind.FIELD) continue;
      if (defer) getDirectiveValues(defer, selection, variables);
      if (spread !== null) visited.add(spread);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment && root && appliesTo(schema, fragment.typeCondition?.name.value, root))
        evaluate(fragment.selectionSet);
    }
  };
  try {
    evaluate(selectionSet);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
