import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: `${import.meta.dirname}/../../docs/schema.graphql`,
  documents: [`${import.meta.dirname}/*.ts`, `!${import.meta.dirname}/codegen.ts`],
  generates: {
    [`${import.meta.dirname}/gql/`]: {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'read' } },
      config: {
        // Documents stay strings: the client needs no GraphQL library at run time.
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
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
  },
  importExtension: '.ts',
};

export default config;
