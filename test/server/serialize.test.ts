import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSliceUsedUp } from '../../datasources/runtime/cooperative-scheduler';
import { serializeResponse } from '../../src/server/execution/serialize';
import { serializeObject } from '../../src/server/execution/serialized-object';

const long = Array.from({ length: 45 }, (_, index) => ({ index, text: `"${index}"\n` }));

/** The text that the bytes of a response stand for. */
async function textOf(response: object): Promise<string> {
  return (await serializeResponse(response)).toString();
}

describe('a response is serialised as JSON.stringify does', () => {
  const leaf = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(undefined, Number.NaN, -0, new Date(0), new Map([[1, 2]]), () => 1, Symbol('s'), {
      toJSON: () => 'j',
    }),
    fc.constantFrom({ toJSON: () => undefined }, Object.assign([1], { toJSON: () => long }), new Number(3), ''),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.array(leaf, { minLength: 18, maxLength: 65 }),
      fc.tuple(tie('tree'), tie('tree')).map(([one, other]) => Object.assign([...long, one], { 50: other })),
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString', '0')), tie('tree'), { maxKeys: 4 }),
    ),
  }));

  it('for values of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const response = { errors: undefined, data: value, extensions: undefined };
        expect(await textOf(response)).toBe(`${JSON.stringify(response)}\n`);
      }),
      { numRuns: 400 },
    );
  });

  it.each<[string, object]>([
    ['a long list', { data: { company: { people: long } } }],
    ['long lists beside others', { data: { a: long, b: [long, [], {}, long], c: { d: { e: null, f: long } } } }],
    ['a list that is too deep', { data: { a: { b: { c: { d: { e: { f: { g: long } } } } } } } }],
    ['lists at the border', { data: [long.slice(0, 20), long.slice(0, 21), long.slice(0, 40), long.slice(0, 41)] }],
    ['holes', { short: Object.assign([], { 1: long }), data: { list: Object.assign([], { 30: 1 }), undefined } }],
    ['a long list with nothing for JSON', { data: long.map(() => undefined) }],
  ])('%s', async (_, response) => {
    expect(await textOf(response)).toBe(`${JSON.stringify(response)}\n`);
  });

  /** Characters of one to four bytes in UTF-8, and halves of pairs, which JSON escapes. */
  const anyText = fc.string({ unit: fc.constantFrom('a', 'é', 'ł', '語', '😀', '\ud83d', '\ude00', '"', '\u2028') });

  it('with objects that are serialised already, in the list or beside it', async () => {
    const item = fc.record({ text: anyText, isSerialized: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 65 }), fc.record({ text: anyText }), async (items, single) => {
        const list = items.map(({ text, isSerialized }) => (isSerialized ? serializeObject({ text }) : { text }));
        const response = { data: { list, single: serializeObject(single) } };
        const plain = { data: { list: items.map(({ text }) => ({ text })), single } };
        expect(await textOf(response)).toBe(`${JSON.stringify(plain)}\n`);
      }),
    );
  });

  it('with values of any length and characters, which are written together or alone', async () => {
    const longText = fc.tuple(anyText, fc.integer({ min: 0, max: 4000 })).map(([text, times]) => text.repeat(times));
    const item = fc.record({ text: longText, isSerialized: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 21, maxLength: 40 }), async (items) => {
        const list = items.map(({ text, isSerialized }) => (isSerialized ? serializeObject({ text }) : { text }));
        const plain = { data: { list: items.map(({ text }) => ({ text })) } };
        expect(await textOf({ data: { list } })).toBe(`${JSON.stringify(plain)}\n`);
      }),
      { numRuns: 30 },
    );
  });

  it('a cycle is refused', async () => {
    const cycle: { data: unknown[] } = { data: [...long] };
    cycle.data.push(cycle);
    await expect(async () => serializeResponse(cycle)).rejects.toThrow(TypeError);
    const beside: { data: object } = { data: { list: long } };
    Object.assign(beside.data, { beside });
    await expect(async () => serializeResponse(beside)).rejects.toThrow(TypeError);
  });
});

it('a short response is serialised at once; one with a long list lets others run', async () => {
  expect(serializeResponse({ data: { list: long.slice(0, 20) } })).toEqual(
    Buffer.from(`${JSON.stringify({ data: { list: long.slice(0, 20) } })}\n`),
  );
  const rows = Array.from({ length: 600 }, (_, index) => ({ index, text: 'x'.repeat(20_000) }));
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  // The slice begins now.
  isSliceUsedUp();
  const text = await textOf({ data: { rows } });
  isDone = true;
  expect(text).toHaveLength(JSON.stringify({ data: { rows } }).length + 1);
  expect(turns).toBeGreaterThan(1);
});
