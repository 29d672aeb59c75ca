import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../../datasources/infosec-iq/problems';

describe('the meaning of Infosec IQ’s responses', () => {
  it.each([
    ['IQ-22', 200, { data: [] }, { kind: 'data' }],
    ['IQ-22', 404, { message: 'None found' }, { kind: 'empty' }],
    ['IQ-34', 404, { message: 'No TimelineEvents found' }, { kind: 'empty' }],
    ['IQ-28', 404, undefined, { kind: 'problem', code: 'REJECTED' }],
    ['IQ-07', 502, { message: 'Only AwareEd' }, { kind: 'problem', code: 'NOT_SUPPORTED', retryable: false }],
    ['IQ-08', 502, undefined, { kind: 'problem', code: 'NOT_SUPPORTED', retryable: false }],
    ['IQ-22', 502, undefined, { kind: 'problem', code: 'UNAVAILABLE' }],
    [
      'IQ-30',
      403,
      { message: 'No PhishHunter' },
      { kind: 'problem', code: 'NOT_SUPPORTED', message: 'No PhishHunter' },
    ],
    ['IQ-22', 401, { message: 'Unauthenticated' }, { kind: 'problem', code: 'UNAUTHORIZED', refusesCredential: true }],
    ['IQ-22', 429, undefined, { kind: 'problem', code: 'RATE_LIMITED' }],
  ])('%s: %d with %j', (endpoint, status, body, verdict) => {
    expect(interpret({ endpoint, status, body })).toMatchObject(verdict);
  });

  it('does not take a refused object for a refused key', () => {
    const verdict = interpret({ endpoint: 'IQ-16', status: 401, body: { message: 'No access to this course' } });
    expect(verdict).toMatchObject({ kind: 'problem', code: 'UNAUTHORIZED' });
    expect(verdict).not.toHaveProperty('refusesCredential', true);
  });
});
