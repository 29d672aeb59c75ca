import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleQueries } from '../../src/cli/example-queries';
import { packageRoot } from '../../src/package-root';

const inDocs = (file: string): readonly string[] =>
  [...readFileSync(join(packageRoot(), file), 'utf8').matchAll(/```graphql\n([^]*?)```/g)].map(([, text = '']) => text);

/** Every query of the documentation: what ordinary clients send. */
export const ordinaryQueries: readonly string[] = [
  ...inDocs('README.md'),
  ...inDocs('docs/examples.md'),
  ...exampleQueries.map(({ query }) => query),
];

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (depth: number, inner: string) =>
  `{ company(slug: "acme") { learners { nodes ${'{ company { learners { nodes '.repeat(depth)} { ${inner} } ${'} } }'.repeat(depth)} } } }`;

/** Documents that are cheap to send and would be expensive to execute, each reduced to the minimum that shows it. */
export const bombs: readonly (readonly [string, string])[] = [
  ['aliases', `{ ${times(101, (index) => `a${index}: __typename`)} }`],
  ['duplicate fields', `{ ${'__typename '.repeat(500)} }`],
  ['duplicate fields with selections', `{ ${'viewer { name } '.repeat(300)} }`],
  ['depth', nested(10, 'name')],
  [
    'depth through fragments',
    `{ company(slug: "acme") { ...F0 } } ${times(12, (index) => `fragment F${index} on Company { learners { nodes { company { ...F${index + 1} } } } }`)} fragment F12 on Company { name }`,
  ],
  ['directives', `{ viewer { name ${'@include(if: true) '.repeat(60)} } }`],
  ['unknown directives', `{ viewer { name ${'@aa'.repeat(60)} } }`],
  ['tokens', `{ ${times(2001, (index) => `f${index}`)} ${times(2001, (index) => `g${index}`)} }`],
  [
    'a large page of large pages',
    '{ company(slug: "acme") { learners(first: 500) { nodes { courseResults(first: 500) { nodes { learner { name } } } } } } }',
  ],
  [
    'a large page of large pages, by edges',
    '{ company(slug: "acme") { learners(first: 500) { edges { node { courseResults(first: 500) { edges { node { learner { name } } } } } } } } }',
  ],
  ['learners of all companies', '{ companies(first: 500) { nodes { learners(first: 500) { nodes { name } } } } }'],
  [
    'fragments that double',
    `{ company(slug: "acme") { groups { nodes { ...F0 } } } } ${times(8, (index) => `fragment F${index} on Group { a${index}: company { groups { nodes { ...F${index + 1} } } } b${index}: company { groups { nodes { ...F${index + 1} } } } }`)} fragment F8 on Group { name }`,
  ],
];

/** Documents that are expensive to check before execution: within the size limits, and senseless. */
export const slowToValidate: readonly (readonly [string, string])[] = [
  ...bombs,
  [
    'many fragments with the same fields',
    `{ ${times(300, (index) => `...F${index}`)} } ${times(300, (index) => `fragment F${index} on Query { viewer { name } }`)}`,
  ],
  ['inline fragments with the same fields', `{ node(id: "x") { ${times(400, () => '... on Learner { name }')} } }`],
  ['inline fragments in inline fragments', `{ ${'... { '.repeat(900)} viewer { name } ${'} '.repeat(900)} }`],
  ['many operations', times(400, (index) => `query Q${index} { viewer { name } }`)],
  ['many variables', `query (${times(450, (index) => `$v${index}: Int`)}) { viewer { name } }`],
  [
    'fragments that spread each other',
    `{ ...F0 } ${times(200, (index) => `fragment F${index} on Query { ...F${(index + 1) % 200} ...F${(index + 7) % 200} }`)}`,
  ],
  ['many unknown fields', `{ ${times(1500, (index) => `nonsense${index}`)} }`],
  ['many arguments', `{ company(${times(900, (index) => `a${index}: 1`)}) { name } }`],
  ['a deep value', `{ node(id: ${'['.repeat(1500)}1${']'.repeat(1500)}) { id } }`],
  ['a long text', `{ company(slug: "${'x'.repeat(200_000)}") { name } }`],
  ['conflicts', `{ ${times(40, (index) => `a: company(slug: "${index}") { name }`)} }`],
  [
    'conflicts in fragments',
    `{ ${times(200, (index) => `...F${index}`)} } ${times(200, (index) => `fragment F${index} on Query { company(slug: "${index}") { learners(first: ${index}) { totalCount } } }`)}`,
  ],
];
