import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { findViolation } from '../../src/server/limits/document-limits';
import { indexDocument } from '../../src/server/limits/fields';
import { countOverlaps } from '../../src/server/limits/overlaps';
import { measureShape } from '../../src/server/limits/shape';

const indexed = (text: string) => indexDocument(parse(text));
const shapeOf = (text: string) => measureShape(indexed(text));

describe('the shape of a document', () => {
  it.each([
    ['{ a }', 1],
    ['{ a { b { c } } d { e } }', 3],
    ['{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { d } }', 4],
    ['{ a { ... { b { ... on T { c } } } } }', 3],
    ['query A { a } query B { a { b } }', 2],
  ])('%s is %i deep', (text, depth) => {
    expect(shapeOf(text).depth).toBe(depth);
  });

  it('counts aliases and directives at every place of the document', () => {
    const text = 'query @x { a: b @y { c: __typename @y @y } ...F } fragment F on T @x { d: e }';
    expect(shapeOf(text)).toMatchObject({ aliases: 3, directives: 5 });
  });

  it.each([
    ['{ a b c }', 0],
    ['{ a a a }', 2],
    ['{ a: b a: b }', 1],
    ['{ a { b b } a { c } }', 2],
    ['{ a ... { a } ... @include(if: true) { a } }', 2],
    ['{ a ... on T { a } ... on U { a } }', 0],
    ['{ ... on T { a } ... on T { a } ... on U { ... on T { a } } }', 2],
    ['{ ...F ...F } fragment F on T { a }', 1],
    ['{ ...F } fragment F on T { a a }', 1],
  ])('%s has %i duplicate selections', (text, repeats) => {
    expect(shapeOf(text).repeats).toBe(repeats);
  });

  it.each([
    ['{ a b { c } }', 3],
    ['{ a ...F ...F } fragment F on T { b { c } }', 5],
    ['query A { a { b } } query B { a { ...F } } fragment F on T { b c }', 5],
    ['{ ...F } fragment F on T { ...G ...G } fragment G on T { ...H ...H } fragment H on T { a b }', 8],
  ])('%s has %i fields', (text, fields) => {
    expect(shapeOf(text).fields).toBe(fields);
  });

  it('counts fragments that double without expanding each spread, and always gives a finite number', () => {
    const levels = Array.from({ length: 300 }, (_, level) => {
      const next = `...F${level + 1}`;
      return `fragment F${level} on T { ${next} ${next} ${next} ${next} ${next} ${next} ${next} ${next} ${next} }`;
    });
    const text = `{ ...F0 } ${levels.join(' ')} fragment F300 on T { a }`;
    expect(shapeOf(text).fields).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([
    ['{ a b c }', 0],
    ['{ a a a }', 3],
    ['{ x: a x: a y: a }', 1],
    ['{ a { b } a { b c } }', 2],
    ['{ a { b } ...F ...F } fragment F on T { a { b } }', 6],
    ['query A { a } query B { a }', 0],
  ])('%s has %i pairs of overlapping fields', (text, pairs) => {
    expect(countOverlaps(indexed(text))).toBe(pairs);
  });
});

describe('document limits', () => {
  const limits = { maxDepth: 3, maxAliases: 2, maxDirectives: 2, maxRepeats: 2, maxFields: 6 };
  const excessOf = (text: string) => findViolation(indexed(text), limits);

  it.each([
    ['{ a { b { c { d } } } }', { what: 'depth', limit: 3, actual: 4 }],
    ['{ a: x b: x c: x }', { what: 'number of aliases', limit: 2, actual: 3 }],
    ['{ x @a @a @a }', { what: 'number of directives', limit: 2, actual: 3 }],
    ['{ x x x x }', { what: 'number of repeated fields', limit: 2, actual: 3 }],
    [
      '{ ...F ...F } fragment F on T { a b c d }',
      { what: 'number of fields (fragments expanded)', limit: 6, actual: 8 },
    ],
  ])('refuse %s', (text, excess) => {
    expect(excessOf(text)).toEqual(excess);
  });

  it('apply to all operations of the document, including those that are not executed', () => {
    expect(excessOf('query A { a } query B { a { b { c { d } } } }')).toMatchObject({ what: 'depth' });
    expect(excessOf('query A { a: x b: x } query B { c: x }')).toMatchObject({ what: 'number of aliases' });
    expect(excessOf('query A { a b c d } query B { a b c }')).toMatchObject({ actual: 7 });
  });

  it('refuse a document that is slow to validate although no single selection repeats a name', () => {
    const many = 400;
    const spreads = Array.from({ length: many }, (_, index) => `...F${index}`).join(' ');
    const fragments = Array.from({ length: many }, (_, index) => `fragment F${index} on T { a }`).join(' ');
    expect(findViolation(indexed(`{ ${spreads} } ${fragments}`), { ...limits, maxFields: 2000 })).toEqual({
      what: 'number of overlapping fields',
      limit: 30_000,
      actual: (many * (many - 1)) / 2,
    });
  });

  it('accept ordinary documents', () => {
    expect(excessOf('{ a { b { c } } }')).toBeNull();
  });
});
