import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse, validate } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectedFields } from '../../resolvers/look-ahead';

const schema = buildSchema(`
  directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
  type Query { list: List other: List }
  type List { nodes: [Person] edges: [Edge] totalCount: Int }
  type Edge { node: Person }
  type Person { name: String training: Int phishing(vendors: [String]): Int groups: Int boss: Person }
`);

/** The fields that the resolver of `list` finds selected, and how many milliseconds of CPU it takes to find them. */
function lookAhead(query: string, variableValues: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  let names: string[] = [];
  let took = 0;
  const list = (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    const start = process.threadCpuUsage();
    names = [...selectedFields(info, [['nodes'], ['edges', 'node']])].sort();
    const { user, system } = process.threadCpuUsage(start);
    took = (user + system) / 1000;
    return null;
  };
  void execute({ schema, document, variableValues, rootValue: { list } });
  return { names, took };
}

describe('look-ahead at the selected fields of a list', () => {
  it.each([
    ['nodes', '{ list { nodes { name training } totalCount } }', ['name', 'training']],
    ['edges', '{ list { edges { node { name } } } }', ['name']],
    ['both', '{ list { edges { node { name } } nodes { groups } } }', ['groups', 'name']],
    [
      'fields in fragments',
      '{ list { ...L } } fragment L on List { nodes { ...P ... { groups } } } fragment P on Person { name }',
      ['groups', 'name'],
    ],
    ['fields of the same name, merged', '{ list { nodes { name } } list { nodes { groups } } }', ['groups', 'name']],
    ['an alias', '{ list { people: nodes { called: name } } }', ['name']],
    [
      'no skipped fields',
      '{ list { nodes { name @skip(if: true) training @include(if: false) groups } } }',
      ['groups'],
    ],
    [
      'a fragment that is skipped in only one of two places',
      '{ list { nodes { ...P @skip(if: true) ... { ...P } } } } fragment P on Person { name }',
      ['name'],
    ],
    ['no deferred fields', '{ list { nodes { name ... @defer { groups } } } }', ['name']],
    ['no fields with filter arguments', '{ list { nodes { name phishing(vendors: ["x"]) } } }', ['name']],
  ])('finds %s', (_, query, names) => {
    expect(lookAhead(query).names).toEqual(names);
  });

  it('evaluates conditions by variables, and leaves null in them for execution to refuse', () => {
    const query = 'query ($s: Boolean = true) { list { nodes { name @skip(if: $s) groups } } }';
    expect(lookAhead(query, { s: true }).names).toEqual(['groups']);
    expect(lookAhead(query, { s: false }).names).toEqual(['groups', 'name']);
    expect(lookAhead(query, { s: null }).names).toEqual(['groups', 'name']);
  });

  it.each([18, 100, 300])('takes linear time through %i levels of fragments that double', (levels) => {
    const fragments = Array.from(
      { length: levels },
      (_, level) => `fragment F${level} on Person { ...F${level + 1} ... { ...F${level + 1} } }`,
    );
    const query = `{ list { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${levels} on Person { name }`;
    const { names, took } = lookAhead(query);
    expect(names).toEqual(['name']);
    expect(took).toBeLessThan(50);
  });
});
