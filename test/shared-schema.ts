import type { GraphQLSchema } from 'graphql';
import { createSchema } from '../src/server/schema';

let schema: GraphQLSchema | undefined;

/**
 * The schema of the package, which all servers of a test file share: creating it takes longer than starting a server. Not for a
 * server with an audit of reads, which modifies it.
 */
export function sharedSchema(): GraphQLSchema {
  return (schema ??= createSchema());
}
