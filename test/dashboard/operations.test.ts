import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Kind, buildSchema, concatAST, parse, print, validate } from 'graphql';
import { packageRoot } from '../../src/package-root';

/** The operations of the dashboard against the graph as it is, and against what was generated from them. */

const root = packageRoot();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const schema = buildSchema(read('docs/schema.graphql'));
const SHARED = 'dashboard/src/graph/fragments.graphql';
const files = globSync('dashboard/src/**/*.graphql', { cwd: root }).filter((file) => file !== SHARED);
const withoutSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('there are operations', () => {
  expect(files.length).toBeGreaterThanOrEqual(5);
});

test.each(files)('%s is valid, and generated as it is', (file) => {
  const own = parse(read(file));
  const errors = validate(schema, concatAST([own, parse(read(SHARED))]));
  // Each page uses some of the shared fragments.
  expect(
    errors.map(({ message }) => message).filter((message) => !/^Fragment "\w+" is never used/.test(message)),
  ).toEqual([]);
  const generated = withoutSpace(read(join(dirname(file), 'gql', 'graphql.ts')));
  const operations = own.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  expect(operations.map((one) => withoutSpace(print(one))).filter((text) => !generated.includes(text))).toEqual([]);
});
