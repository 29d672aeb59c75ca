import { expect, it } from '@jest/globals';
import { joinId, internString } from '../../../datasources/runtime/string-interning';

it('an interned string stays equal, however many are interned after it', () => {
  for (let at = 0; at < 60_000; at += 1)
    expect(internString(`text ${at % 30_000}`) === `text ${at % 30_000}`).toBe(true);
  expect(internString('x'.repeat(1000))).toHaveLength(1000);
  expect(internString('')).toBe('');
});

it('joinId joins its parts with a colon', () => {
  expect(joinId('c_1', 'l_2')).toBe('c_1:l_2');
});
