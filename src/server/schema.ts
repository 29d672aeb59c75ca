import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { interfaceResolvers, resolvers } from '../../resolvers';
import { typeResolution } from '../../resolvers/types';
import { packageRoot } from './package-root';
import { guardScopes } from './scopes';
import { subgraphResolvers, subgraphTypeDefs } from './subgraph';

/** The SDL as it stands in `schema/`, and each vendor's own beside its code. */
export function readTypeDefs(root: string = packageRoot()): string[] {
  return ['schema/*.graphql', 'datasources/*/vendor.graphql'].flatMap((pattern) =>
    globSync(pattern, { cwd: root })
      .sort()
      .map((file) => readFileSync(join(root, file), 'utf8')),
  );
}

/**
 * The graph that is served: the public graph, and what gateways ask a subgraph for.
 * @param further SDL of vendors that live elsewhere
 */
export function createSchema(further: readonly string[] = []): GraphQLSchema {
  const typeDefs = [...readTypeDefs(), ...further];
  const sdl = () => publicSdl(typeDefs);
  const schema = makeExecutableSchema({
    typeDefs: [...typeDefs, subgraphTypeDefs],
    resolvers: [resolvers, interfaceResolvers, typeResolution, subgraphResolvers(sdl)],
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  return guardScopes(schema);
}

/** The public graph, printed with its directives. */
export function publicSdl(typeDefs: readonly string[] = readTypeDefs()): string {
  return printSchemaWithDirectives(makeExecutableSchema({ typeDefs: [...typeDefs] }));
}
