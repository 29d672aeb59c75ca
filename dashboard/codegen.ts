import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = import.meta.dirname;
const shared = join(here, 'src/graph/fragments.graphql');

/** One generated folder beside each folder's operations: pages stay independent, and each chunk holds its own operations. */
const folders = new Set(globSync('src/**/*.graphql', { cwd: here }).map((file) => dirname(join(here, file))));

const config: CodegenConfig = {
  schema: join(here, '../docs/schema.graphql'),
  generates: Object.fromEntries(
    [...folders].sort().map((folder) => [
      `${folder}/gql/`,
      {
        preset: 'client',
        documents: [...new Set([join(folder, '*.graphql'), shared])],
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          useTypeImports: true,
          immutableTypes: true,
          strictScalars: true,
          skipTypename: true,
          scalars: {
            DateTime: 'string',
            Date: 'string',
            EmailAddress: 'string',
            URL: 'string',
            JSON: 'unknown',
            Upload: 'Blob',
          },
        },
      },
    ]),
  ),
};

export default config;
