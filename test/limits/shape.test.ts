import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createGate } from '../../src/server/limits/gate';
import { measureShape } from '../../src/server/limits/shape';

const shapeOf = (text: string) => measureShape(parse(text));

describe('the shape of a document', () => {
  it.each([
    ['{ a }', 1],
    ['{ a { b { c } } d { e } }', 3],
    ['{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { d } }', 4],
    ['{ a { ... { b { ... on T { c } } } } }', 3],
    ['query A { a } query B { a { b } }', 2],
    // Unused, and measured all the same: validation looks at it.
    ['{ a } fragment F on T { b { c { d } } }', 3],
    ['{ ...F } fragment F on T { a { ...F } }', 1],
    ['{ ...F } fragment F on T { a { ...G } } fragment G on T { ...F }', 1],
  ])('%s is %i deep', (text, depth) => {
    expect(shapeOf(text).depth).toBe(depth);
  });

  it('counts aliases and directives wherever they stand', () => {
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
    ['{ ...F ...F } fragment F on T { a }', 1],
    ['{ ...F } fragment F on T { a a }', 1],
  ])('%s repeats %i', (text, repeats) => {
    expect(shapeOf(text).repeats).toBe(repeats);
  });
});

describe('the gate', () => {
  const gate = createGate({ maxTokens: 30, maxDepth: 3, maxAliases: 2, maxDirectives: 2, maxRepeats: 2 });

  it.each([
    ['{ a { b { c { d } } } }', { what: 'depth', limit: 3, actual: 4 }],
    ['{ a: x b: x c: x }', { what: 'number of aliases', limit: 2, actual: 3 }],
    ['{ x @a @a @a }', { what: 'number of directives', limit: 2, actual: 3 }],
    ['{ x x x x }', { what: 'number of repeated fields', limit: 2, actual: 3 }],
    [`{ ${'x '.repeat(40)}}`, { what: 'number of tokens', limit: 30, actual: 42 }],
  ])('refuses %s, every time', (text, excess) => {
    expect(gate(text)).toEqual(excess);
    expect(gate(text)).toEqual(excess);
  });

  it('lets good documents through, and leaves broken ones to whoever says better what is wrong', () => {
    for (const text of ['{ a { b { c } } }', '{', 'no query', '{ a(b: "unfinished }']) expect(gate(text)).toBeNull();
  });
});
