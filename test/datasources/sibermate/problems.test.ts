import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../../datasources/sibermate/problems';

describe('the meaning of SiberMate’s responses', () => {
  it.each([
    ['SM-07', 200, { data: [] }, { kind: 'data' }],
    ['SM-10', 404, { error: { code: 'not_found', message: 'None' } }, { kind: 'empty' }],
    ['SM-59', 404, undefined, { kind: 'empty' }],
    ['SM-07', 404, undefined, { kind: 'problem', code: 'REJECTED' }],
    ['SM-06', 404, undefined, { kind: 'problem', code: 'NOT_SUPPORTED' }],
    [
      'SM-61',
      403,
      { error: { message: 'Not bought' } },
      { kind: 'problem', code: 'NOT_SUPPORTED', message: 'Not bought' },
    ],
    ['SM-04', 403, { error: { message: 'For partners' } }, { kind: 'problem', code: 'UNAUTHORIZED' }],
    ['SM-07', 401, { error: { message: 'Unknown key' } }, { kind: 'problem', code: 'UNAUTHORIZED' }],
    ['SM-07', 429, undefined, { kind: 'problem', code: 'RATE_LIMITED' }],
    ['SM-58', 500, undefined, { kind: 'problem', code: 'UNAVAILABLE' }],
  ])('%s: %d with %j', (endpoint, status, body, verdict) => {
    expect(interpret({ endpoint, status, body })).toMatchObject(verdict);
  });
});
