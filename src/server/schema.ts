import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { interfaceResolvers, resolvers } from '../../resolvers';
import { typeResolution } from '../../resolvers/types';
import { vendorResolvers } from '../../resolvers/vendor-data';
import { packageRoot } from './package-root';
import { guardExternalIds } from './external-ids';
import { guardScopes } from './scopes';
import { subgraphResolvers, subgraphTypeDefs } from './subgraph';

/** The SDL in `schema/`, and each vendor's SDL, which is in the vendor's folder. */
function readTypeDefs(root: string = packageRoot()): string[] {
  return [...readSdl('schema/*.graphql', root), ...readSdl('datasources/*/vendor.graphql', root)];
}

function readSdl(pattern: string, root: string = packageRoot()): string[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'));
}

/**
 * The served schema: the public graph, and the fields that gateways need.
 * @param further SDL of vendors outside `datasources/`
 */
export function createSchema(further: readonly string[] = []): GraphQLSchema {
  const core = parsed(readSdl('schema/*.graphql'));
  const vendors = parsed([...readSdl('datasources/*/vendor.graphql'), ...further]);
  const typeDefs = [...core, ...vendors];
  const schema = makeExecutableSchema({
    typeDefs: [...typeDefs, parse(subgraphTypeDefs)],
    resolvers: [
      resolvers,
      interfaceResolvers,
      typeResolution,
      vendorResolvers(core, vendors),
      subgraphResolvers(() => publicSdl(typeDefs)),
    ],
    inheritResolversFromInterfaces: true,
    // Safe because the schema was just created and is not shared yet.
    updateResolversInPlace: true,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  guardExternalIds(schema);
  guardScopes(schema);
  return schema;
}

function parsed(texts: readonly string[]): DocumentNode[] {
  return texts.map((text) => parse(text));
}

/** The public graph, printed with its directives. */
export function publicSdl(typeDefs: readonly (string | DocumentNode)[] = readTypeDefs()): string {
  return printSchemaWithDirectives(makeExecutableSchema({ typeDefs: [...typeDefs] }));
}
