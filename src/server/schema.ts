import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { assertValidSchema, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { interfaceResolvers, resolvers } from '../../resolvers';
import { typeResolution } from '../../resolvers/types';
import { vendorResolvers } from '../../resolvers/vendor-data';
import type { Vendor } from '../../datasources/spec/vendor';
import { readTypeDefs } from '../graphql/type-defs';
import type { TypeDefs } from '../graphql/type-defs';
import { packageRoot } from '../package-root';
import { guardExternalIds } from './external-ids';
import { guardScopes } from './scopes';
import { subgraphResolvers, subgraphTypeDefs } from './subgraph';

export interface SchemaOptions {
  /** Vendors outside `datasources/`, each with its SDL as `schema`; those of a configuration are `config.vendors`. */
  readonly vendors?: readonly Pick<Vendor, 'schema'>[];
}

/**
 * Creates the executable schema that `startServer` serves: the public graph with the built-in vendors, and the fields that
 * gateways need. The same vendors give the same schema; creating it takes some 100 ms, so create it once.
 * @throws GraphQLError or Error if the SDL of a vendor does not parse, or contradicts that of others
 */
export function createSchema(options: SchemaOptions = {}): GraphQLSchema {
  const { core, vendors } = readAllTypeDefs(options);
  const typeDefs = [...core, ...vendors];
  const schema = makeExecutableSchema({
    typeDefs: [...typeDefs, parse(subgraphTypeDefs)],
    resolvers: [
      resolvers,
      interfaceResolvers,
      typeResolution,
      vendorResolvers(core, vendors),
      subgraphResolvers(() => sdlOf(typeDefs)),
    ],
    inheritResolversFromInterfaces: true,
    // A test validates the SDL of the package; that of others is validated whenever it is read.
    assumeValidSDL: (options.vendors ?? []).length === 0,
    // Safe because the schema was just created and is not shared yet.
    updateResolversInPlace: true,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  guardExternalIds(schema);
  guardScopes(schema);
  return schema;
}

/**
 * Creates what a server creates of the SDL when it starts.
 * @throws Error if the SDL of a vendor does not allow it
 */
export function tryToServe(options: SchemaOptions): void {
  assertValidSchema(createSchema(options));
}

/** The public graph, printed with its directives. */
export function publicSdl(options: SchemaOptions = {}): string {
  const { core, vendors } = readAllTypeDefs(options);
  return sdlOf([...core, ...vendors]);
}

function sdlOf(typeDefs: readonly DocumentNode[]): string {
  return printSchemaWithDirectives(makeExecutableSchema({ typeDefs: [...typeDefs] }));
}

function readAllTypeDefs({ vendors = [] }: SchemaOptions): TypeDefs {
  return readTypeDefs(
    packageRoot(),
    vendors.flatMap(({ schema }) => schema ?? []),
  );
}
