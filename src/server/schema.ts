import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { interfaceResolvers, resolvers } from '../../resolvers';
import { typeResolution } from '../../resolvers/types';
import { vendorResolvers } from '../../resolvers/vendor-data';
import { packageRoot } from './package-root';
import { guardScopes } from './scopes';
import { subgraphResolvers, subgraphTypeDefs } from './subgraph';

/** The SDL as it stands in `schema/`, and each vendor's own beside its code. */
export function readTypeDefs(root: string = packageRoot()): string[] {
  return [...readSdl('schema/*.graphql', root), ...readSdl('datasources/*/vendor.graphql', root)];
}

function readSdl(pattern: string, root: string = packageRoot()): string[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'));
}

/**
 * The graph that is served: the public graph, and what gateways ask a subgraph for.
 * @param further SDL of vendors that live elsewhere
 */
export function createSchema(further: readonly string[] = []): GraphQLSchema {
  const core = readSdl('schema/*.graphql');
  const vendors = [...readSdl('datasources/*/vendor.graphql'), ...further];
  const typeDefs = [...core, ...vendors];
  const sdl = () => publicSdl(typeDefs);
  const documents = (texts: readonly string[]) => texts.map((text) => parse(text));
  const schema = makeExecutableSchema({
    typeDefs: [...typeDefs, subgraphTypeDefs],
    resolvers: [
      resolvers,
      interfaceResolvers,
      typeResolution,
      vendorResolvers(documents(core), documents(vendors)),
      subgraphResolvers(sdl),
    ],
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  return guardScopes(schema);
}

/** The public graph, printed with its directives. */
export function publicSdl(typeDefs: readonly string[] = readTypeDefs()): string {
  return printSchemaWithDirectives(makeExecutableSchema({ typeDefs: [...typeDefs] }));
}
