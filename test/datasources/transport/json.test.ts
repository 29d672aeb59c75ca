import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createJsonReader } from '../../../datasources/transport/json';

/** Longer than what is parsed in one piece. */
const LONG = 1_000_000;

function read(text: string, size = 1000, each?: (value: unknown) => void): unknown {
  const reader = createJsonReader(each);
  for (let at = 0; at < text.length; at += size) reader.add(text.slice(at, at + size));
  return reader.end();
}

/** Strings with every character that has a meaning in JSON, or looks like it. */
const words = ['plain', 'Žofie', '"', '\\', '\\"', ']', '[', '}{', ',', '],', '\n', '', '😀', '{"a":[1,2]}'];
const items = Array.from({ length: 6000 }, (_, id) => ({
  id,
  name: words[id % words.length],
  tags: id % 3 === 0 ? [] : [words[(id + 1) % words.length], [id, [null, true]], { deep: [{ deeper: [] }] }],
  [words[id % words.length] ?? '']: -1.5e-7,
}));

describe('a long JSON text', () => {
  const bodies: readonly (readonly [string, unknown])[] = [
    ['a list', items],
    ['a list in an envelope', { total: 6000, data: items, page: { next: null, of: [1, 2] } }],
    ['a list in an envelope of an envelope', { status: 1, data: { id: 'x', results: items, at: '2026-01-01' } }],
    ['several lists', { one: items.slice(0, 4000), none: [], two: items.slice(4000), three: [[], [[]], [1]] }],
    ['a list nested too deep to be split', { a: { b: { c: { d: items } } } }],
    ['no list at all', Object.fromEntries(items.map((item) => [`key ${item.id}`, { ...item, tags: null }]))],
    ['one long string', { word: 'x'.repeat(2 * LONG), list: ['y'.repeat(LONG)] }],
    ['an empty list after a long string', ['x'.repeat(LONG), []]],
  ];
  it.each(bodies)('is parsed as sent, however it was split: %s', (_, body) => {
    const sent = JSON.stringify(body);
    for (const text of [sent, JSON.stringify(body, null, 1)])
      for (const size of [997, 65_536, text.length]) expect(JSON.stringify(read(text, size)) === sent).toBe(true);
  });

  const long = JSON.stringify(items);
  const broken: readonly (readonly [string, string])[] = [
    ['nothing after a comma', `${long.slice(0, -1)},]`],
    ['nothing before the first comma', `[,${long.slice(1)}`],
    ['nothing between commas', `${long.slice(0, -1)},,1]`],
    ['no comma', `${long.slice(0, -1)} {}]`],
    ['a missing end', long.slice(0, -1)],
    ['an end inside a string', long.slice(0, long.lastIndexOf('deeper') + 3)],
    ['a wrong closing bracket', `${long.slice(0, -1)}}`],
    ['something after the end', `${long}]`],
    ['an envelope that does not end', `{"data":${long}`],
    ['an envelope that ends as a list', `{"data":${long}]`],
    ['a broken item', `[${'x'.repeat(3)}${long.slice(1)}`],
    ['a broken envelope', `{data:${long}}`],
    ['two texts', `${long}${long}`],
    ['spaces', ' '.repeat(LONG)],
  ];
  it.each(broken)('is refused as invalid with %s', (_, text) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    for (const size of [997, 65_536, text.length]) expect(() => read(text, size)).toThrow(SyntaxError);
  });

  it('is read after a byte order mark, like a short one', () => {
    expect(read(`\uFEFF${long}`)).toEqual(items);
    expect(read('\uFEFF{"a":[1]}', 2)).toEqual({ a: [1] });
  });

  it('is parsed while it arrives: each item once, and what surrounds the list', () => {
    const seen: unknown[] = [];
    const body = read(JSON.stringify({ secret: 'x', data: items, list: [{ secret: 'y' }] }), 65_536, (value) =>
      seen.push(value),
    );
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.flat().filter((value) => value !== null)).toHaveLength(items.length + 2);
    // A change to the pieces is a change to the result.
    for (const piece of seen.flat())
      if (typeof piece === 'object' && piece !== null && 'secret' in piece) piece.secret = '[removed]';
    expect(body).toMatchObject({ secret: '[removed]', list: [{ secret: '[removed]' }] });
  });

  it('reads an object with any key, including the names of its own placeholders', () => {
    const sent = `{"__proto__":{"a":1},"data":${long},"toString":"x"}`;
    expect(JSON.stringify(read(sent))).toBe(JSON.stringify(JSON.parse(sent)));
  });
});

describe('an integer beyond the precision of a double', () => {
  it.each([
    ['[9007199254740991]', [9007199254740991]],
    ['[9007199254740993]', ['9007199254740993']],
    ['[-9007199254740993]', ['-9007199254740993']],
    ['{"id":12345678901234567890}', { id: '12345678901234567890' }],
    ['{"a":{"id": 12345678901234567890, "b":[1,2]}}', { a: { id: '12345678901234567890', b: [1, 2] } }],
    ['12345678901234567890', '12345678901234567890'],
    ['[1.23456789012345678]', JSON.parse('[1.23456789012345678]')],
    ['[12345678901234567.5]', JSON.parse('[12345678901234567.5]')],
    ['[1e20]', [1e20]],
    ['["12345678901234567890"]', ['12345678901234567890']],
    ['["a: 12345678901234567890", 0]', ['a: 12345678901234567890', 0]],
    ['{"__proto__":12345678901234567890}', JSON.parse('{"__proto__":"12345678901234567890"}')],
  ])('keeps its digits, as text: %s', (text, value) => {
    for (const size of [1, 7, 1000]) expect(read(text, size)).toEqual(value);
  });

  it('keeps its digits in each part of a long text', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `{"id":${index % 2 ? '' : '1234567890123456'}${index},"n":"x"}`,
    );
    const body = read(`{"data":[${rows.join(',')}],"total":12345678901234567890}`, 65_536) as {
      readonly data: readonly { readonly id: unknown }[];
      readonly total: unknown;
    };
    expect(body.total).toBe('12345678901234567890');
    expect(body.data.map(({ id }) => String(id))).toEqual(
      rows.map((_, index) => `${index % 2 ? '' : '1234567890123456'}${index}`),
    );
  });

  it('is refused where it is nested too deep', () => {
    const deep = `${'['.repeat(200_000)}12345678901234567890${']'.repeat(200_000)}`;
    expect(() => read(deep, deep.length)).toThrow(SyntaxError);
  });
});

it('parses any JSON like JSON.parse, except for long integers', () => {
  const numbers = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.bigInt());
  const tree = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      numbers,
      fc.string({ unit: fc.constantFrom('1', '23', ' ', '"', '\\', ':', ',', '[', 'é') }),
      fc.constantFrom(true, null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ maxLength: 3 }), tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  /** The JSON text with big integers as numbers, and the expected value. */
  const written = (value: unknown): string =>
    typeof value === 'bigint'
      ? String(value)
      : Array.isArray(value)
        ? `[${value.map(written).join(',')}]`
        : typeof value === 'object' && value !== null
          ? `{${Object.entries(value)
              .map(([key, inner]) => `${JSON.stringify(key)}:${written(inner)}`)
              .join(',')}}`
          : JSON.stringify(value);
  const meant = (value: unknown): unknown =>
    typeof value === 'bigint'
      ? Number.isSafeInteger(Number(value))
        ? Number(value)
        : String(value)
      : Array.isArray(value)
        ? value.map(meant)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, meant(inner)]))
          : JSON.parse(JSON.stringify(value));
  fc.assert(
    fc.property(tree, fc.integer({ min: 1, max: 40 }), (value, size) => {
      // Above 2^53 a double is printed as an integer, too.
      const isExact = (one: unknown): boolean =>
        typeof one === 'number'
          ? !Number.isInteger(one) || Number.isSafeInteger(one)
          : typeof one !== 'object' || one === null || Object.values(one).every(isExact);
      fc.pre(isExact(value));
      expect(read(written(value), size)).toEqual(meant(value));
    }),
    { numRuns: 500 },
  );
});

it('parses any long text like JSON.parse, and refuses exactly what JSON.parse refuses', () => {
  // White space makes a text long: what follows it is split into lists and their items.
  const start = ' '.repeat(256 * 1024);
  const damage = fc.record({
    at: fc.nat(),
    removed: fc.nat({ max: 2 }),
    inserted: fc.constantFrom('', '[', ']', '{', '}', ',', ':', '"', '\\', '1', ' ', 'null,'),
  });
  const outcome = (parse: () => unknown): unknown => {
    try {
      return { value: parse() };
    } catch (error) {
      return { refused: error instanceof SyntaxError };
    }
  };
  let refused = 0;
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.option(damage), fc.integer({ min: 1, max: 40 }), (json, broken, size) => {
      const at = broken ? broken.at % (json.length + 1) : 0;
      const text = broken ? `${json.slice(0, at)}${broken.inserted}${json.slice(at + broken.removed)}` : json;
      // Long integers are read otherwise, which is tested above.
      fc.pre(!/\d{16}/.test(text));
      const expected = outcome(() => JSON.parse(text));
      if (typeof expected === 'object' && expected && 'refused' in expected) refused += 1;
      const actual = outcome(() => {
        const reader = createJsonReader();
        reader.add(start);
        for (let from = 0; from < text.length; from += size) reader.add(text.slice(from, from + size));
        return reader.end();
      });
      expect(actual).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(30);
});
