import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import { joinId, internString } from '../../../datasources/runtime/string-interning';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('an interned string stays equal, however many are interned after it', () => {
  for (let at = 0; at < 60_000; at += 1)
    expect(internString(`text ${at % 30_000}`) === `text ${at % 30_000}`).toBe(true);
  expect(internString('x'.repeat(1000))).toHaveLength(1000);
  expect(internString('')).toBe('');
});

it('strings that repeat among others that do not are in memory once', () => {
  const COUNT = 50_000;
  const LENGTH = 60;
  const heapOf = (use: (text: string) => string): number => {
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const used: string[] = [];
    for (let at = 0; at < COUNT; at += 1) {
      internString(`person ${at}`);
      // From a text of its own: of two literals that are equal, V8 has one anyway.
      used.push(use(Buffer.from(`course ${at % 50} `.padEnd(LENGTH, '.')).toString()));
    }
    collectGarbage();
    expect(used).toHaveLength(COUNT);
    return process.memoryUsage().heapUsed - before;
  };
  // What was interned before gives way first.
  heapOf((text) => text);
  const plain = heapOf((text) => text);
  expect(plain).toBeGreaterThan(COUNT * LENGTH);
  expect(heapOf(internString)).toBeLessThan(plain / 3);
});

it('joinId joins its parts with a colon', () => {
  expect(joinId('c_1', 'l_2')).toBe('c_1:l_2');
});
