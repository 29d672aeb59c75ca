import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { interfaceResolvers, resolvers } from '../../resolvers';
import { typeResolution } from '../../resolvers/types';
import { packageRoot } from './package-root';

/** The SDL as it stands in `schema/`, and each vendor's own beside its code. */
export function readTypeDefs(root: string = packageRoot()): string[] {
  return ['schema/*.graphql', 'datasources/*/vendor.graphql'].flatMap((pattern) =>
    globSync(pattern, { cwd: root })
      .sort()
      .map((file) => readFileSync(join(root, file), 'utf8')),
  );
}

/** @param further SDL of vendors that live elsewhere */
export function createSchema(further: readonly string[] = []): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [...readTypeDefs(), ...further],
    resolvers: [resolvers, interfaceResolvers, typeResolution],
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
}
