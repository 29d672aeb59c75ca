import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { interfaceResolvers, resolvers } from '../../resolvers';
import { typeResolution } from '../../resolvers/types';
import { vendorResolvers } from '../../resolvers/vendor-data';
import { readTypeDefs } from '../graphql/type-defs';
import { packageRoot } from './package-root';
import { guardExternalIds } from './external-ids';
import { guardScopes } from './scopes';
import { subgraphResolvers, subgraphTypeDefs } from './subgraph';

/**
 * The served schema: the public graph, and the fields that gateways need.
 * @param further SDL of vendors outside `datasources/`
 */
export function createSchema(further: readonly string[] = []): GraphQLSchema {
  const { core, vendors } = readTypeDefs(packageRoot(), further);
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

/** The public graph, printed with its directives. */
export function publicSdl(typeDefs: readonly DocumentNode[] = allTypeDefs()): string {
  return printSchemaWithDirectives(makeExecutableSchema({ typeDefs: [...typeDefs] }));
}

function allTypeDefs(): readonly DocumentNode[] {
  const { core, vendors } = readTypeDefs(packageRoot());
  return [...core, ...vendors];
}
