import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { interpret as cyberGuru } from '../../datasources/cyber-guru/problems';
import { interpret as infosecIq } from '../../datasources/infosec-iq/problems';
import { interpret as siberMate } from '../../datasources/sibermate/problems';
import { SourceProblem } from '../../datasources/spec/problem';
import { bearer, oauth } from '../../datasources/transport/authorization';
import type { ClassifyResponse } from '../../datasources/spec/transport';
import { openTransport } from '../../datasources/transport/open';
import { callScope } from '../call-scope';

/** Misleading statuses: none is an outage, so none opens the circuit, and none causes a useless retry. */

let status = 200;
let body: unknown;
let asked = 0;
let logins = 0;
const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  if (request.url === '/token') {
    logins += 1;
    response.end(JSON.stringify({ access_token: `t${logins}`, expires_in: 300 }));
    return;
  }
  asked += 1;
  response.writeHead(status);
  response.end(JSON.stringify(body));
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LIMITS = { timeoutMs: 1000, maxConcurrency: 4, requestsPerSecond: null, retries: 2 };

it.each<[string, string, number, unknown, ClassifyResponse, string]>([
  ['an empty list as 404', 'IQ-34', 404, { message: 'No TimelineEvents found' }, infosecIq, 'nothing'],
  ['a campaign without statistics as 502', 'IQ-08', 502, { message: 'Only AwareEd' }, infosecIq, 'NOT_SUPPORTED'],
  ['a module that was not bought as 403', 'SM-58', 403, { error: { message: 'No' } }, siberMate, 'NOT_SUPPORTED'],
  ['an unknown object as 404', 'SM-13', 404, { error: { message: 'No' } }, siberMate, 'nothing'],
  ['a page past the last as 400', 'CG-01', 400, { code: 'EXT_1000', message: 'No such page' }, cyberGuru, 'REJECTED'],
  ['an object of another customer as 401', 'IQ-16', 401, { message: 'No access' }, infosecIq, 'UNAUTHORIZED'],
])('%s', async (_, endpoint, code, sent, interpret, expected) => {
  [status, body, asked] = [code, sent, 0];
  const transport = openTransport({ baseUrl: url, authorization: bearer('key'), interpret }, LIMITS);
  for (let index = 0; index < 15; index += 1) {
    const outcome: unknown = await transport.get({ endpoint, path: '/x', schema: z.null() }, callScope()).then(
      () => 'nothing',
      (error: unknown) => (SourceProblem.is(error) ? error.code : error),
    );
    expect(outcome).toBe(expected);
  }
  expect(asked).toBe(15);
  expect(transport.circuit()).toBe('CLOSED');
  await transport.close();
});

it('an expired token as 500 causes one more login, then the response or the refusal', async () => {
  [status, body, asked, logins] = [500, { code: 'EXT_1001', message: 'Token expired' }, 0, 0];
  const authorization = oauth(`${url}/token`, { grant_type: 'client_credentials' });
  const transport = openTransport({ baseUrl: url, authorization, interpret: cyberGuru }, LIMITS);
  for (let index = 0; index < 12; index += 1) {
    await expect(transport.get({ endpoint: 'CG-01', path: '/x', schema: z.null() }, callScope())).rejects.toMatchObject(
      { code: 'UNAUTHORIZED' },
    );
    // A new token that is refused as well means a refused credential: no further call for a while.
    expect([asked, logins]).toEqual([2 * (index + 1), index + 2]);
    await transport.resume();
  }
  expect(transport.circuit()).toBe('CLOSED');
  await transport.close();
});
