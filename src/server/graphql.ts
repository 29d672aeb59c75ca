import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { ASTVisitor, GraphQLFormattedError, GraphQLSchema, ValidationContext } from 'graphql';
import type { Config } from '../config/config';
import type { Context } from './context';
import { deferReads } from './deferred-reads';
import { formatError } from './errors';
import { executeDeferred, executionPlugin } from './execution/execute';
import type { ContextByData } from './execution/execute';
import type { OperationsCache } from './execution/operations-cache';
import { serializeResponse } from './execution/serialize';
import type { SerializedObjects } from './execution/serialized-objects';
import type { OnBug } from './observation/on-bug';
import { reportPartials } from './plugins/partials';
import { queryCost } from './plugins/query-cost';
import { responsePlugin } from './plugins/response-hooks';
import { recordResult } from './plugins/result';
import { sourceTrace } from './plugins/trace';

export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  /** Parsed and validated operations. */
  readonly operations: Pick<OperationsCache, 'store' | 'texts' | 'usesDefer'>;
  /** Objects that responses share. */
  readonly objects: SerializedObjects;
  readonly limits: Pick<Config['limits'], 'maxTokens'>;
  /** Receives unexpected errors: clients see only that one occurred, without details. */
  readonly onBug: OnBug;
}

/** Executes admitted operations and formats their responses. */
export function createGraphqlServer({
  schema,
  operations,
  objects,
  limits,
  onBug,
}: GraphqlOptions): ApolloServer<Context> {
  const format = (formatted: GraphQLFormattedError, error: unknown, requestId?: string) =>
    formatError(formatted, error, (bug) => onBug(bug, requestId));
  /** Apollo formats errors without their requests. */
  const requestOf = new WeakMap<object, string>();
  const contextByData: ContextByData = new WeakMap();
  // Built with the first such operation: few clients send any.
  let deferring: GraphQLSchema | undefined;
  return new ApolloServer<Context>({
    schema,
    // Our own validation decides beforehand whether clients may introspect the schema.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The program handles signals itself: it drains first.
    stopOnTerminationSignals: false,
    // Apollo's log lines would quote error messages; the plugin below logs unexpected errors.
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    // The route makes the request that Apollo gets. Of the client's own, browsers ask first: it has a header with a credential.
    csrfPrevention: false,
    // The route names what it has checked by its hash, as Apollo would else hash each text again. No hash of a client reaches it.
    persistedQueries: { cache: operations.texts },
    parseOptions: { maxTokens: limits.maxTokens },
    documentStore: operations.store,
    validationRules: [onlyPrepared],
    legacyExperimentalExecuteIncrementally: (args) =>
      executeDeferred({ ...args, schema: (deferring ??= deferReads(schema)) }),
    formatError: (formatted, error) =>
      format(formatted, error, error instanceof Error ? requestOf.get(error) : undefined),
    async stringifyResult(result) {
      const context = result.data ? contextByData.get(result.data) : undefined;
      const body = await serializeResponse(result);
      if (!context) return body.toString();
      context.result.body = body;
      return '';
    },
    plugins: [
      // It wraps every resolver and is not used.
      ApolloServerPluginCacheControlDisabled(),
      // The same, and it would enable itself for a subgraph.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // It would load scripts from another host.
      ApolloServerPluginLandingPageDisabled(),
      // First: Apollo asks the plugins for the response in turn.
      executionPlugin({ operations, objects, contextByData, formatError: format }),
      unexpectedErrorPlugin(onBug, requestOf),
      // The result is recorded last: the others may add errors.
      responsePlugin(() => [queryCost, reportPartials(), sourceTrace, recordResult]),
    ],
  });
}

function ignore(): void {}

/** Apollo validates only documents that it did not find in the store: those were not checked by us and must not run. */
function onlyPrepared(context: ValidationContext): ASTVisitor {
  return {
    Document(node) {
      context.reportError(new GraphQLError('this operation was not prepared for execution', { nodes: node }));
    },
  };
}

/**
 * Reports errors in Apollo's own request processing, outside of resolvers.
 * @param requestOf receives the request of each error that Apollo is about to format
 */
function unexpectedErrorPlugin(onBug: OnBug, requestOf: WeakMap<object, string>): ApolloServerPlugin<Context> {
  const remember = (errors: readonly GraphQLError[], { logId }: Context): Promise<void> => {
    for (const error of errors) requestOf.set(error, logId);
    return Promise.resolve();
  };
  return {
    unexpectedErrorProcessingRequest: ({ error, requestContext: { contextValue } }) =>
      Promise.resolve(onBug(error, contextValue.logId)),
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => remember(errors, contextValue),
        didEncounterSubsequentErrors: ({ contextValue }, errors) => remember(errors, contextValue),
      }),
  };
}
