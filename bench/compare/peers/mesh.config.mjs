import { defineConfig } from '@graphql-mesh/compose-cli';
import { loadJSONSchemaSubgraph } from '@omnigraph/json-schema';

const user = {
  type: 'object',
  title: 'User',
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    username: { type: 'string' },
    email: { type: 'string' },
  },
};
const post = {
  type: 'object',
  title: 'Post',
  properties: {
    id: { type: 'integer' },
    userId: { type: 'integer' },
    title: { type: 'string' },
    body: { type: 'string' },
  },
};
const list = (title, items) => ({ type: 'array', title, items });

export const composeConfig = defineConfig({
  subgraphs: [
    {
      sourceHandler: loadJSONSchemaSubgraph('Posts', {
        endpoint: process.env.UPSTREAM,
        queryStringOptions: { arrayFormat: 'repeat', indices: false },
        operations: [
          { type: 'Query', field: 'posts', path: '/posts', method: 'GET', responseSchema: list('Posts', post) },
          {
            type: 'Query',
            field: 'users',
            path: '/users',
            method: 'GET',
            argTypeMap: { id: { type: 'array', items: { type: 'integer' } } },
            queryParamArgMap: { id: 'id' },
            responseSchema: list('Users', user),
          },
        ],
      }),
    },
  ],
  additionalTypeDefs: `
    extend type Post {
      user: User
        @resolveTo(
          sourceName: "Posts"
          sourceTypeName: "Query"
          sourceFieldName: "users"
          requiredSelectionSet: "{ userId }"
          keyField: "userId"
          keysArg: "id"
        )
    }
  `,
});
