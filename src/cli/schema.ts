import { getIntrospectionQuery, graphqlSync } from 'graphql';
import { createSchema, publicSdl } from '../server/schema';
import type { SchemaOptions } from '../server/schema';
import { federationSdl, stitchingSdl } from '../server/subgraph-sdl';
import { loadConfig } from './configuration';
import { UsageError, readOptions } from './options';

/** `awaregraph schema`: prints the schema in one of several forms; with `--config`, also of the vendors that it names. */
export async function printSchema(args: readonly string[]): Promise<number> {
  const { format: formats, config } = readOptions(args, ['format', 'config']);
  const format = formats?.at(-1) ?? 'sdl';
  const form = FORMATS[format];
  if (!form) throw new UsageError(`--format: "${format}" is not one of ${Object.keys(FORMATS).join(', ')}`);
  const vendors = config ? loadConfig(config).vendors : [];
  process.stdout.write(`${form({ vendors }).trimEnd()}\n`);
  return 0;
}

const FORMATS: Readonly<Record<string, (options: SchemaOptions) => string>> = {
  sdl: (options) => publicSdl(options),
  federation: (options) => federationSdl(publicSdl(options)),
  stitching: (options) => stitchingSdl(publicSdl(options)),
  introspection(options) {
    const { data } = graphqlSync({ schema: createSchema(options), source: getIntrospectionQuery() });
    return JSON.stringify(data, null, 2);
  },
};
