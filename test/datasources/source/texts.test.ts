import { expect, it } from '@jest/globals';
import { joinedId, sameText } from '../../../datasources/source/texts';

it('a text is what it was, however many come after it', () => {
  for (let at = 0; at < 60_000; at += 1) expect(sameText(`text ${at % 30_000}`) === `text ${at % 30_000}`).toBe(true);
  expect(sameText('x'.repeat(1000))).toHaveLength(1000);
  expect(sameText('')).toBe('');
});

it('an id of several names each of them', () => {
  expect(joinedId('c_1', 'l_2')).toBe('c_1:l_2');
});
