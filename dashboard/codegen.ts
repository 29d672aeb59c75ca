import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset as clientPreset } from '@graphql-codegen/client-preset';

const here = import.meta.dirname;
const shared = join(here, 'src/graph/fragments.graphql');

/** One generated folder beside each folder's operations: pages stay independent, and each chunk holds its own operations. */
const folders = new Set(globSync('src/**/*.graphql', { cwd: here }).map((file) => dirname(join(here, file))));

/** The enums and inputs that any of the operations uses; the generated folders import them. */
const schemaTypes = join(here, 'src/graph/gql/schema-types.ts');

const types = {
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
} as const;

/** The client preset passes on a part of the configuration only, without where types are imported from. */
const preset: typeof clientPreset = {
  ...clientPreset,
  async buildGeneratesSection(options) {
    const files = await clientPreset.buildGeneratesSection(options);
    return files.map((file) =>
      file.filename.endsWith('graphql.ts')
        ? { ...file, config: { ...file.config, importSchemaTypesFrom: schemaTypes } }
        : file,
    );
  },
};

const config: CodegenConfig = {
  schema: join(here, '../docs/schema.graphql'),
  generates: {
    [schemaTypes]: {
      documents: join(here, 'src/**/*.graphql'),
      plugins: ['typescript-operations'],
      config: { ...types, generateOperationTypes: false },
    },
    ...Object.fromEntries(
      [...folders].sort().map((folder) => [
        `${folder}/gql/`,
        {
          preset,
          documents: [...new Set([join(folder, '*.graphql'), shared])],
          presetConfig: { fragmentMasking: false },
          config: { ...types, documentMode: 'string' },
        },
      ]),
    ),
  },
};

export default config;
