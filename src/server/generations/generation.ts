import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { CacheStats } from '../../../datasources/cache/cache-stats';
import { ownLimits } from '../../access/own-limits';
import { viewerKey } from '../../access/viewer';
import type { Viewer } from '../../access/viewer';
import { createJwtVerifier } from '../../access/jwt';
import type { KeyServerEvents } from '../../access/key-set';
import { createAuthenticator } from '../../access/authenticate';
import type { Authenticate } from '../../access/authenticate';
import type { Config } from '../../config/config';
import { openApp } from '../app';
import type { ReplaceableApp } from '../app';
import type { AppEvents } from '../app-events';
import type { Context } from '../context';
import { createAdmission } from '../execution/admission';
import { createOperationsCache } from '../execution/operations-cache';
import type { OperationsCache } from '../execution/operations-cache';
import { createSerializedObjects } from '../execution/serialized-objects';
import { createGraphqlServer } from '../graphql';
import type { OnBug } from '../observation/on-bug';
import type { Resources } from '../resources';
import { createResponseCache } from '../response-cache';
import type { GraphqlRoute } from '../routes/graphql';
import { createOperationTexts } from '../routes/operation-text';
import type { TrustedDocuments } from '../trusted-documents';
import { createTrustedProxies } from '../trusted-proxies';
import type { TrustedProxies } from '../trusted-proxies';
import { prepareOperations } from '../warm-up';
import type { Spool } from '../writes/spool';
import { createPool } from './pool';
import type { Lease, Pool } from './pool';

/** All that one configuration decides of a request. A request takes the current one when it arrives, and ends with it. */
export interface Generation {
  readonly config: Config;
  readonly app: ReplaceableApp;
  readonly graphql: GraphqlRoute;
  readonly authenticate: Authenticate;
  readonly trustedProxies: TrustedProxies;
  readonly requestsPerMinuteOf: (viewer: Viewer) => number;
  /** Waits for its last request. Then it closes what no other generation uses. */
  retire(): Promise<void>;
}

export interface GenerationOptions {
  readonly schema: GraphQLSchema;
  readonly resources: Resources;
  readonly events: AppEvents;
  readonly spool: Spool;
  /** Bytes of the caches of operations and of responses. */
  readonly memory: { readonly operations: number; readonly responses: number; readonly objects: number };
  readonly cacheStats: Readonly<Record<'operations' | 'responses' | 'objects', CacheStats>>;
  readonly trustedDocuments?: TrustedDocuments | undefined;
  readonly expectedOperations: readonly string[];
  readonly keyServer: KeyServerEvents;
  readonly onBug: OnBug;
}

/** Makes generations that share what their configurations have in common. */
export interface GenerationFactory {
  create(config: Config, previous?: Pick<Generation, 'app'>): Promise<Generation>;
  close(): Promise<void>;
}

export function createGenerationFactory(options: GenerationOptions): GenerationFactory {
  // What is known of a text depends on the schema and on limits, not on companies.
  const parsed: Pool<OperationsCache> = createPool(() => undefined);
  const servers = new Set<ApolloServer<Context>>();
  const verifiers: Pool<ReturnType<typeof createJwtVerifier>> = createPool(() => undefined);
  const { schema, resources, events, spool, memory, cacheStats, trustedDocuments } = options;

  const openOperations = ({ server: { introspection }, limits }: Config): OperationsCache => {
    const stats = cacheStats.operations;
    const operations = createOperationsCache({ schema, introspection, limits, bytes: memory.operations, stats });
    prepareOperations(operations, stats, trustedDocuments?.values() ?? options.expectedOperations);
    return operations;
  };
  const leaseVerifier = ({ jwt }: Config): Lease<ReturnType<typeof createJwtVerifier>> | null =>
    jwt && verifiers.lease(JSON.stringify(jwt), () => createJwtVerifier(jwt, options.keyServer));

  return {
    async create(config, previous) {
      const { limits, clients } = config;
      const { introspection } = config.server;
      const app = await openApp(config, resources, events, previous?.app);
      const leased = parsed.lease(JSON.stringify([introspection, limits]), () => openOperations(config));
      const { value: operations } = leased;
      // Of its own, as the responses below: what is cached of another configuration is for other viewers.
      const objects = createSerializedObjects({
        bytes: config.cache.serializedObjects ? memory.objects : 0,
        reads: app.reads,
        stats: cacheStats.objects,
      });
      const apollo = createGraphqlServer({ schema, operations, objects, limits, onBug: options.onBug });
      await apollo.start();
      servers.add(apollo);
      const verifier = leaseVerifier(config);
      const ownRates = ownLimits(clients, 'requestsPerMinute');
      const ownCosts = ownLimits(clients, 'maxCost');
      // Of its own: an answer of another configuration is for other viewers, however similar the request.
      const responses = createResponseCache({ bytes: memory.responses, reads: app.reads, stats: cacheStats.responses });
      return {
        config,
        app,
        authenticate: createAuthenticator(
          config,
          options.keyServer,
          (jwt, keyServer) => verifier?.value ?? createJwtVerifier(jwt, keyServer),
        ),
        trustedProxies: createTrustedProxies(config.server.trustedProxies),
        requestsPerMinuteOf: (viewer) => ownRates.get(viewerKey(viewer)) ?? limits.requestsPerMinute,
        graphql: {
          apollo,
          contextFor: app.contextFor,
          filesVersion: app.filesVersion,
          responses,
          texts: createOperationTexts(operations, trustedDocuments),
          operations,
          admit: createAdmission({ schema, introspection, limits }),
          maxCostOf: (viewer) => ownCosts.get(viewerKey(viewer)) ?? limits.maxCost,
          maxBodyKb: limits.maxBodyKb,
          uploads: { schema, takesUpload: app.takesUpload, spool, limits },
        },
        async retire() {
          // No request comes that could use what is cached, and its last one may run for minutes.
          responses.close();
          objects.close();
          await app.retire();
          leased.release();
          servers.delete(apollo);
          await apollo.stop();
          verifier?.release();
        },
      };
    },
    async close() {
      await Promise.all(Array.from(servers, (apollo) => apollo.stop()));
    },
  };
}
