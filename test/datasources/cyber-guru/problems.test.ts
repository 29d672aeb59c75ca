import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../../datasources/cyber-guru/problems';

describe('the meaning of Cyber Guru’s responses', () => {
  it.each([
    [200, { users: [] }, { kind: 'data' }],
    [500, { code: 'EXT_1001', message: 'Token expired' }, { kind: 'expired' }],
    [500, { error_code: 'EXT_1001' }, { kind: 'expired' }],
    [500, { errorCode: 'EXT_1001' }, { kind: 'expired' }],
    [500, { error: 'EXT_1001' }, { kind: 'expired' }],
    [500, { error: { code: 'EXT_1001', message: 'Token expired' } }, { kind: 'expired' }],
    [401, undefined, { kind: 'expired' }],
    [500, { message: 'Out of order' }, { kind: 'problem', code: 'UNAVAILABLE', message: 'Out of order' }],
    [204, undefined, { kind: 'empty' }],
    [400, { code: 'EXT_1000', message: 'No such page' }, { kind: 'problem', message: 'EXT_1000 No such page' }],
    [404, { code: 'EXT_1003', message: 'Not read' }, { kind: 'problem', code: 'BAD_RESPONSE', retryable: true }],
    [404, { message: 'No such path' }, { kind: 'problem', code: 'REJECTED' }],
    [422, { code: 'EXT_1004', error_message: 'No team' }, { kind: 'problem', code: 'REJECTED', message: 'No team' }],
    [429, undefined, { kind: 'problem', code: 'RATE_LIMITED' }],
  ])('%d with %j', (status, body, verdict) => {
    expect(interpret({ endpoint: 'CG-01', status, body })).toMatchObject(verdict);
  });
});
