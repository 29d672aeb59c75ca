import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { createAdmission, toAdmissible } from '../../src/server/execution/admission';
import { indexDocument } from '../../src/server/limits/fields';
import { createSchema } from '../../src/server/schema';

const schema = createSchema();
const MAX_COST = 50_000;
const admit = createAdmission({ schema, introspection: true, limits: { maxListItems: 10 } });

interface Decision {
  readonly cost?: number;
  readonly errors?: readonly { readonly message: string; readonly extensions?: unknown }[];
}
function decide(query: string, variables: Record<string, unknown> = {}, operationName: string | null = null): Decision {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const admission = admit({
    document: toAdmissible(indexDocument(document)),
    operationName,
    variables,
    maxCost: MAX_COST,
  });
  return admission.kind === 'admitted' ? { cost: admission.cost } : { errors: admission.refusal.errors };
}
const codeOf = ({ errors }: Decision) => (errors?.[0]?.extensions as { code?: string } | undefined)?.code;

const DEAR =
  'company(slug: "acme") { learners(first: 500) { nodes { courseResults(first: 500) { nodes { learner { name } } } } } }';
const CHEAP = 'viewer { name }';

describe('the cost limit applies to the operation that is executed', () => {
  it.each([
    ['the only one', `{ ${DEAR} }`, {}, null, 'QUERY_TOO_COMPLEX'],
    ['the expensive one of two', `query A { ${DEAR} } query B { ${CHEAP} }`, {}, 'A', 'QUERY_TOO_COMPLEX'],
    ['the other of two', `query A { ${DEAR} } query B { ${CHEAP} }`, {}, 'B', undefined],
    ['none, by an unknown name', `query A { ${DEAR} }`, {}, 'X', 'OPERATION_RESOLUTION_FAILURE'],
    [
      'none, where a name is missing',
      `query A { ${DEAR} } query B { ${CHEAP} }`,
      {},
      null,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['without what is skipped', `{ ${CHEAP} ... @skip(if: true) { ${DEAR} } }`, {}, null, undefined],
    ['with what is not', `{ ${CHEAP} ... @skip(if: false) { ${DEAR} } }`, {}, null, 'QUERY_TOO_COMPLEX'],
    [
      'skipped by a variable',
      `query ($s: Boolean!) { ... @skip(if: $s) { ${DEAR} } ${CHEAP} }`,
      { s: true },
      null,
      undefined,
    ],
    [
      'not skipped by a variable',
      `query ($s: Boolean!) { ... @skip(if: $s) { ${DEAR} } ${CHEAP} }`,
      { s: false },
      null,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'skipped by a variable’s default',
      `query ($s: Boolean = true) { ... @skip(if: $s) { ${DEAR} } ${CHEAP} }`,
      {},
      null,
      undefined,
    ],
    [
      'nested in fragments',
      `query ($s: Boolean!) { ...F ${CHEAP} } fragment F on Query { ...G @include(if: $s) } fragment G on Query { ${DEAR} }`,
      { s: true },
      null,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'where a condition is null, so that nothing is executed',
      `query ($s: Boolean = true) { ... @skip(if: $s) { ${DEAR} } ${CHEAP} }`,
      { s: null },
      null,
      'BAD_USER_INPUT',
    ],
  ] as const)('%s', (_, query, variables, name, code) => {
    expect(codeOf(decide(query, variables, name))).toBe(code);
  });

  const PAGE = 'query ($n: Int = 500) { company(slug: "acme") { learners(first: $n) { nodes { name } } } }';
  it.each([
    ['a default', {}, 127],
    ['a size', { n: 4 }, 3],
    ['null, which means the default page size', { n: null }, 7],
  ])('takes a page’s size from %s', (_, variables, cost) => {
    expect(decide(PAGE, variables).cost).toBe(cost);
  });
});

describe('the maximum length of a list argument', () => {
  const many = (count: number) => Array.from({ length: count }, () => 'CYBERHOOT');
  const LITERAL = `{ company(slug: "acme") { groups(vendors: [${many(11).join(' ')}]) { totalCount } } }`;
  const FILTER = 'query ($f: LearnerFilter) { company(slug: "acme") { learners(filter: $f) { totalCount } } }';
  const INSIDE = 'query ($v: [Vendor!]) { company(slug: "acme") { learners(filter: { vendors: $v }) { totalCount } } }';

  it.each([
    ['written out', LITERAL, {}, 'vendors'],
    [
      'in a variable',
      'query ($v: [Vendor!]) { company(slug: "acme") { groups(vendors: $v) { totalCount } } }',
      { v: many(11) },
      'vendors',
    ],
    [
      'in a variable’s default',
      `query ($v: [Vendor!] = [${many(11).join(' ')}]) { company(slug: "acme") { groups(vendors: $v) { totalCount } } }`,
      {},
      'vendors',
    ],
    ['in an input object in a variable', FILTER, { f: { vendors: many(11) } }, 'filter'],
    ['in a variable in an input object', INSIDE, { v: many(11) }, 'filter'],
    ['in a fragment', `{ ...F } fragment F on Query ${LITERAL}`, {}, 'vendors'],
    [
      'of vendors’ own fields',
      `{ sources { ... on InfosecIqSource { notifications(types: [${Array.from({ length: 11 }, () => 'enrollment').join(' ')}]) { name } } } }`,
      {},
      'types',
    ],
  ])('is enforced: %s', (_, query, variables, argument) => {
    const [error] = decide(query, variables).errors ?? [];
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(error?.message).toBe(`"${argument}" has a list of 11 items; the limit is 10`);
  });

  it.each([
    ['the maximum itself', LITERAL.replace('CYBERHOOT ', ''), {}],
    [
      'in what is skipped',
      `query ($s: Boolean = true) { ... @skip(if: $s) { ...F } viewer { name } } fragment F on Query ${LITERAL}`,
      {},
    ],
    ['the ids of a batch', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: many(200) }],
    ['people by id', 'query ($i: [ID!]!) { learnersById(ids: $i) { name } }', { i: many(200) }],
    [
      'people by address',
      'query ($i: [EmailAddress!]!) { learnersByEmail(emails: $i) { name } }',
      { i: many(200).map(() => 'a@b.example') },
    ],
    ['companies by id', 'query ($i: [ID!]!) { companiesById(ids: $i) { name } }', { i: many(200) }],
    ['companies by slug', 'query ($i: [String!]!) { companiesBySlug(slugs: $i) { name } }', { i: many(200) }],
    [
      'references of a gateway',
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      { r: many(200).map(() => ({ __typename: 'Company', slug: 'acme' })) },
    ],
  ])('is not exceeded by: %s', (_, query, variables) => {
    expect(decide(query, variables).errors).toBeUndefined();
  });

  it('is checked without recursion, so a deep list cannot overflow the stack', () => {
    let deep: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
    expect(decide(query, { r: [{ __typename: 'Company', slug: 'acme', deep }] }).errors).toBeUndefined();
  });
});

describe('invalid variables', () => {
  it('are reported with few and short errors', () => {
    const ids = Array.from({ length: 20_000 }, () => ({ long: 'x'.repeat(100) }));
    const { errors } = decide('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: ids });
    expect(errors).toHaveLength(6);
    expect(JSON.stringify(errors).length).toBeLessThan(4000);
    expect(errors?.[0]?.message).toContain('"i[0]"');
    const long = decide('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: [['x'.repeat(200_000)]] });
    expect(JSON.stringify(long.errors).length).toBeLessThan(2000);
    expect(long.errors?.[0]?.message).toMatch(/^Variable "\$i" got invalid value \["x+ … x+"\]$/);
  });
});

describe('a decision is cached only for requests that it holds for', () => {
  const query = `query ($slug: String, $first: Int, $skip: Boolean = false, $emails: [EmailAddress!] = [], $search: String) {
    company(slug: $slug) { learners(first: $first, filter: { search: $search }) { nodes { name courseResults(first: $first) @skip(if: $skip) { nodes { status } } } } }
    learnersByEmail(emails: $emails, company: $slug) { name }
  }`;
  const document = parse(query);
  const costOf = (decision: ReturnType<typeof admit>) => (decision.kind === 'admitted' ? decision.cost : 'refused');

  it('for any variables, in any order', () => {
    expect(validate(schema, document)).toEqual([]);
    const variables = fc.record(
      {
        slug: fc.constantFrom('acme', 'globex', '10', null),
        first: fc.constantFrom(0, 1, 10, 500, null),
        skip: fc.boolean(),
        emails: fc.constantFrom([], ['a@acme.example'], ['a@acme.example', 'b@acme.example'], 'a@acme.example'),
        search: fc.constantFrom('text', 'true', '500', null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(variables, { maxLength: 60 }), (requests) => {
        const shared = toAdmissible(indexDocument(document));
        for (const one of requests) {
          const fresh = toAdmissible(indexDocument(document));
          expect(costOf(admit({ document: shared, operationName: null, variables: one, maxCost: MAX_COST }))).toBe(
            costOf(admit({ document: fresh, operationName: null, variables: one, maxCost: MAX_COST })),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it('requests that differ in texts share it, and their number is bounded', () => {
    const paged = parse(
      'query ($slug: String, $first: Int) { company(slug: $slug) { learners(first: $first) { totalCount } } }',
    );
    const shared = toAdmissible(indexDocument(paged));
    for (let count = 0; count < 100; count += 1)
      admit({
        document: shared,
        operationName: null,
        variables: { slug: `company-${count}`, first: 10 },
        maxCost: MAX_COST,
      });
    const [decisions] = shared.decisions.values();
    expect(decisions?.size).toBe(1);
    for (let count = 0; count < 100; count += 1)
      admit({ document: shared, operationName: null, variables: { first: count }, maxCost: MAX_COST });
    expect(decisions?.size).toBe(16);
  });
});
