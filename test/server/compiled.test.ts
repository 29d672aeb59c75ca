import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { flagshipQuery } from '../../bench/compare/workloads/flagship.mjs';
import { exampleQueries } from '../../src/cli/example-queries';
import { createCompiledExecutor } from '../../src/server/execution/compiled';
import { createSchema } from '../../src/server/schema';

const schema = createSchema();
const run = (query: string): boolean => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const execute = createCompiledExecutor(schema);
  // The context is missing: whether it was compiled is all that is asked.
  const running = execute({ document, operationName: null, variables: {}, context: {} });
  return running !== null;
};

describe('operations that are compiled', () => {
  it.each([
    ['the flagship query', flagshipQuery],
    ...exampleQueries.map(({ title, query }): [string, string] => [title, query]),
    ['vendors’ own fields', '{ sources { ... on InfosecIqSource { templates { nodes { name } } } } }'],
    ['introspection', '{ __schema { types { name fields { name } } } }'],
  ])('%s', (_, query) => {
    expect(run(query)).toBe(true);
  });

  it('but not what is answered in parts: the plain executor does that', () => {
    expect(run('{ company(slug: "acme") { name ... @defer { domains } } }')).toBe(false);
  });
});
