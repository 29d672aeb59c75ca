import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { ASTVisitor, GraphQLSchema, ValidationContext } from 'graphql';
import type { Config } from '../config/config';
import type { Context } from './context';
import { formatError } from './errors';
import type { Documents } from './execution/documents';
import { executeOperation } from './execution/execute';
import { queryCostPlugin } from './plugins/query-cost';
import { partialErrorsPlugin } from './plugins/partials';
import { sourceTracePlugin } from './plugins/trace';

export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  /** Hands over the documents that were parsed and validated already. */
  readonly documents: Pick<Documents, 'store'>;
  readonly limits: Pick<Config['limits'], 'maxTokens' | 'maxCost'>;
  /** Where unexpected errors go: clients see that there was one, and nothing of it. */
  readonly onBug: (error: unknown) => void;
}

/** Executes operations that were admitted, and writes their answers. */
export function createGraphqlServer({ schema, documents, limits, onBug }: GraphqlOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // Whether clients may read the schema is decided before, by our own validation.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Signals are the program's business: it drains first.
    stopOnTerminationSignals: false,
    // Its lines would quote the messages of errors; what should not happen is logged by the plugin below.
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    // Credentials travel in headers that no other site's page can send unasked: they prove as much as Apollo's own do.
    csrfPrevention: {
      requestHeaders: ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization', 'x-api-key'],
    },
    // The route resolves hashes, so that every text is looked at before it gets here.
    persistedQueries: false,
    parseOptions: { maxTokens: limits.maxTokens },
    documentStore: documents.store,
    validationRules: [onlyPrepared],
    // Called for clients that take answers in parts; for others Apollo calls graphql-js itself.
    legacyExperimentalExecuteIncrementally: executeOperation,
    formatError: (formatted, error) => formatError(formatted, error, onBug),
    plugins: [
      // It wraps every resolver, and nothing here uses it.
      ApolloServerPluginCacheControlDisabled(),
      // Likewise, and it would switch itself on for a subgraph.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // It would load scripts from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      unexpectedErrorPlugin(onBug),
      queryCostPlugin(limits.maxCost),
      partialErrorsPlugin(),
      sourceTracePlugin(),
    ],
  });
}

function ignore(): void {}

/** Apollo validates what it did not find in the store: that was neither measured nor validated by us, and cannot run. */
function onlyPrepared(context: ValidationContext): ASTVisitor {
  return {
    Document(node) {
      context.reportError(new GraphQLError('this operation was not prepared for execution', { nodes: node }));
    },
  };
}

/** What went wrong in the server's own steps, outside of any field. */
function unexpectedErrorPlugin(onBug: (error: unknown) => void): ApolloServerPlugin<Context> {
  return { unexpectedErrorProcessingRequest: async ({ error }) => onBug(error) };
}
