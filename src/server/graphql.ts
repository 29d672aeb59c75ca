import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute } from '@graphql-tools/executor';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Config } from '../config/config';
import { BadInput } from '../domain/bad-input';
import { AmbiguousLearner } from '../domain/lookup/learner';
import type { Context } from './context';
import { createDocumentStore } from './execution/documents';
import { knownOperationTypes } from './known-operation-types';
import { executeCompiled } from './plugins/compiled';
import { limitCost } from './plugins/cost';
import { keepLegacyStatus } from './plugins/legacy-status';
import { tellPartials } from './plugins/partials';
import { tellTrace } from './plugins/trace';

export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  /** Whether operations are compiled; otherwise graphql-js executes them. */
  readonly compiled: boolean;
  readonly limits: Pick<Config['limits'], 'maxTokens' | 'maxCost'>;
  /** Where unexpected errors go: clients see that there was one, and nothing of it. */
  readonly onBug: (error: unknown) => void;
}

export function createGraphqlServer(options: GraphqlOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: options.schema,
    introspection: options.introspection,
    // Whoever may not read the schema is not to be told it word by word.
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    // Signals are the program's business: it drains first.
    stopOnTerminationSignals: false,
    // Credentials travel in headers that no other site's page can send unasked: they prove as much as Apollo's own do.
    csrfPrevention: {
      requestHeaders: ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization', 'x-api-key'],
    },
    parseOptions: { maxTokens: options.limits.maxTokens },
    documentStore: createDocumentStore(),
    // Of operations with @defer, for clients that take parts; graphql-js of this version gives whole answers only.
    legacyExperimentalExecuteIncrementally: execute,
    validationRules: [knownOperationTypes],
    // A query that is wrong in a hundred places is not answered with a hundred errors.
    validationOptions: { maxErrors: 5 },
    formatError: (formatted, error) => formatError(formatted, error, options.onBug),
    plugins: [
      // It wraps every resolver, and nothing here uses it.
      ApolloServerPluginCacheControlDisabled(),
      // Likewise, and it would switch itself on for a subgraph.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // It would load scripts from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      limitCost(options.limits.maxCost),
      ...(options.compiled
        ? [executeCompiled((formatted, error) => formatError(formatted, error, options.onBug))]
        : []),
      keepLegacyStatus(),
      tellPartials(),
      tellTrace(),
    ],
  });
}

function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onBug: (error: unknown) => void,
): GraphQLFormattedError {
  const original = error instanceof Error && 'originalError' in error ? error.originalError : error;
  if (original instanceof BadInput) {
    return { ...formatted, extensions: { code: 'BAD_USER_INPUT', argument: original.argument } };
  }
  if (original instanceof AmbiguousLearner) {
    return { ...formatted, extensions: { code: 'AMBIGUOUS_LEARNER', companies: original.companies } };
  }
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  onBug(original);
  return {
    ...formatted,
    message: 'Something went wrong here; the log knows more',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
