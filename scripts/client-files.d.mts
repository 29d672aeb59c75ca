import type { GraphQLSchema } from 'graphql';

/** The text of each file by its name. */
export function clientFiles(schema: GraphQLSchema): Readonly<Record<string, string>>;
