import { getIntrospectionQuery, graphqlSync } from 'graphql';
import { createSchema, publicSdl } from '../server/schema';
import type { SchemaOptions } from '../server/schema';
import { federationSdl, stitchingSdl } from '../server/subgraph-sdl';
import { loadConfig } from './configuration';

export interface SchemaCommandOptions {
  readonly format: 'sdl' | 'federation' | 'stitching' | 'introspection';
  readonly config?: string | undefined;
}

/** `awaregraph schema`: prints the schema in one of several forms; with `--config`, also of the vendors that it names. */
export function printSchema({ format, config }: SchemaCommandOptions): number {
  const vendors = config === undefined ? [] : loadConfig(config).vendors;
  process.stdout.write(`${FORMATS[format]({ vendors }).trimEnd()}\n`);
  return 0;
}

const FORMATS: Readonly<Record<SchemaCommandOptions['format'], (options: SchemaOptions) => string>> = {
  sdl: (options) => publicSdl(options),
  federation: (options) => federationSdl(publicSdl(options)),
  stitching: (options) => stitchingSdl(publicSdl(options)),
  introspection(options) {
    const { data } = graphqlSync({ schema: createSchema(options), source: getIntrospectionQuery() });
    return JSON.stringify(data, null, 2);
  },
};
