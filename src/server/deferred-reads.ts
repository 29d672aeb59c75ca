import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLError, Kind, defaultFieldResolver, getDirectiveValues } from 'graphql';
import type {
  FieldNode,
  GraphQLDirective,
  GraphQLFieldResolver,
  GraphQLResolveInfo,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { withPriority } from '../../datasources/runtime/call-priority';
import type { Context } from './context';

/**
 * The schema for operations with `@defer`: what resolvers of deferred fields read waits behind what the first part of the
 * response needs.
 */
export function deferReads(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const { resolve } = field;
      return resolve && resolve !== defaultFieldResolver ? { ...field, resolve: withDeferredReads(resolve) } : field;
    },
  });
}

function withDeferredReads(resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (parent, args, context, info) =>
    isDeferred(info)
      ? withPriority('deferred', (): unknown => resolve(parent, args, context, info))
      : resolve(parent, args, context, info);
}

/** By the variables of an execution, the fields that its first part selects. */
const executions = new WeakMap<object, { readonly operation: object; readonly first: ReadonlySet<FieldNode> }>();

function isDeferred(info: GraphQLResolveInfo): boolean {
  const { operation, variableValues, fieldNodes } = info;
  const known = executions.get(variableValues);
  const execution = known?.operation === operation ? known : { operation, first: fieldsOfFirstPart(info) };
  if (execution !== known) executions.set(variableValues, execution);
  // A fragment that is spread with and without `@defer` belongs to the first part.
  return fieldNodes.every((node) => !execution.first.has(node));
}

/** Follows each fragment once, so the time is linear. */
function fieldsOfFirstPart({ schema, fragments, operation, variableValues }: GraphQLResolveInfo): Set<FieldNode> {
  const defer = schema.getDirective('defer');
  const first = new Set<FieldNode>();
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        first.add(selection);
        visit(selection.selectionSet);
        continue;
      }
      if (defer && isDeferredBy(defer, selection, variableValues)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        visit(fragments[selection.name.value]?.selectionSet);
      }
    }
  };
  visit(operation.selectionSet);
  return first;
}

/** A condition whose value is null defers nothing: execution rejects the enclosing field. */
function isDeferredBy(
  defer: GraphQLDirective,
  selection: SelectionNode,
  variables: GraphQLResolveInfo['variableValues'],
): boolean {
  try {
    return getDirectiveValues(defer, selection, variables)?.['if'] === true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}
