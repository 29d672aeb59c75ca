import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../../datasources/cyberhoot/problems';

describe('the meaning of CyberHoot’s responses', () => {
  it.each([
    [
      200,
      'CH-05',
      { error: 'missing_api_key', error_description: 'No key' },
      { kind: 'problem', code: 'UNAUTHORIZED' },
    ],
    [
      200,
      'CH-05',
      { error: 'bad_customer', error_description: 'No' },
      { kind: 'problem', code: 'REJECTED', message: 'No' },
    ],
    [200, 'CH-05', { error: '', error_description: '' }, { kind: 'data' }],
    [200, 'CH-13', { error: 'a field of the record' }, { kind: 'data' }],
    [200, 'CH-05', [], { kind: 'data' }],
    [404, 'CH-11', { error: 'not_found', error_description: 'No' }, { kind: 'empty' }],
    [404, 'CH-05', { error: 'not_found', error_description: 'No' }, { kind: 'problem', code: 'REJECTED' }],
    [301, 'CH-05', undefined, { kind: 'problem', code: 'REJECTED' }],
    [401, 'CH-05', { error: 'missing_api_key', error_description: 'No' }, { kind: 'problem', code: 'UNAUTHORIZED' }],
    [429, 'CH-05', undefined, { kind: 'problem', code: 'RATE_LIMITED' }],
    [500, 'CH-05', { error: 'x', error_description: 'y' }, { kind: 'problem', code: 'UNAVAILABLE' }],
  ])('%d of %s with %j', (status, endpoint, body, verdict) => {
    expect(interpret({ status, endpoint, body })).toMatchObject(verdict);
  });
});
