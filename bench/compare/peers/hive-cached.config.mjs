import { defineConfig } from '@graphql-hive/gateway';

export const gatewayConfig = defineConfig({
  cache: { type: 'localforage' },
  responseCaching: { session: () => null, ttl: 60_000 },
});
