import { getIntrospectionQuery, graphqlSync } from 'graphql';
import { createSchema, publicSdl } from '../server/schema';
import { federationSdl, stitchingSdl } from '../server/subgraph-sdl';
import { UsageError, readOptions } from './options';

/** `awaregraph schema`: prints the schema in one of several forms. */
export async function printSchema(args: readonly string[]): Promise<number> {
  const format = readOptions(args, ['format']).format?.at(-1) ?? 'sdl';
  const form = FORMATS[format];
  if (!form) throw new UsageError(`--format: "${format}" is not one of ${Object.keys(FORMATS).join(', ')}`);
  process.stdout.write(`${form().trimEnd()}\n`);
  return 0;
}

const FORMATS: Readonly<Record<string, () => string>> = {
  sdl: () => publicSdl(),
  federation: () => federationSdl(publicSdl()),
  stitching: () => stitchingSdl(publicSdl()),
  introspection() {
    const { data } = graphqlSync({ schema: createSchema(), source: getIntrospectionQuery() });
    return JSON.stringify(data, null, 2);
  },
};
