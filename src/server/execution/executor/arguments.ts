import { getArgumentValues } from 'graphql';
import type { Execution } from './execution';
import type { FieldPlan } from './plan';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * The arguments of a field, a new object for each call: no resolver sees what another one did to its own. They are coerced
 * once for each request, or once for all if they have no variables.
 * @throws GraphQLError if a value is invalid
 */
export function argumentsOf(execution: Execution, field: FieldPlan): Arguments {
  if (!field.hasArguments) return {};
  if (field.coercesEachCall) return coerce(execution, field);
  const known = field.usesVariables ? execution.arguments.get(field) : field.constantArguments;
  if (known) return { ...known };
  const coerced = coerce(execution, field);
  field.coercesEachCall ||= !isSharable(execution, field, coerced);
  if (field.coercesEachCall) return coerced;
  if (field.usesVariables) execution.arguments.set(field, coerced);
  else field.constantArguments = coerced;
  return { ...coerced };
}

function coerce({ variableValues }: Execution, { definition, nodes: [node] }: FieldPlan): Arguments {
  if (!node) throw new Error('a field has at least one node');
  return getArgumentValues(definition, node, variableValues);
}

/**
 * Whether a shallow copy of the arguments is as good as coercing them again: not if a literal made a list or an object in
 * them. graphql-js itself shares the objects of variables and of defaults.
 */
function isSharable({ variableValues }: Execution, { definition }: FieldPlan, coerced: Arguments): boolean {
  const references = Object.values(coerced).filter(isReference);
  if (references.length === 0) return true;
  const shared = new Set([
    ...Object.values(variableValues),
    ...definition.args.map(({ defaultValue }) => defaultValue),
  ]);
  return references.every((value) => shared.has(value));
}

function isReference(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
