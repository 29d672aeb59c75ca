import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadContext } from '../../read-context';
import { open } from './open';

/** How a deployment responds to paths that end in `.php/`, and to those that end in `.php`. */
let printed = 200;
let plain = 200;
let asked: string[] = [];
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://x');
  asked.push(pathname.slice(pathname.lastIndexOf('exposed-user')));
  const status = pathname.endsWith('.php/') ? printed : plain;
  response.writeHead(status, { 'content-type': 'application/json', location: '/elsewhere' });
  const all = { 'ada@acme.example': { userId: 45, breachCount: 1 } };
  const one = { userEmail: 'ada@acme.example', pwnedBreaches: [{ breachId: 3, title: 'Leak' }], dehashedBreaches: [] };
  response.end(JSON.stringify(status !== 200 ? {} : pathname.includes('exposed-users-all') ? all : one));
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => {
  server.close();
});

const opened: ReturnType<typeof open>[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});
function connect() {
  const vendor = open({ baseUrl: url, apiKey: 'k' });
  opened.push(vendor);
  const { exposedAccounts, exposures } = vendor.connection.capabilities('1');
  return {
    all: () => exposedAccounts?.all?.read(createReadContext()),
    one: () => exposures?.by?.account?.read({ accountId: '45', email: 'ada@acme.example' }, createReadContext()),
  };
}
function answerWith(ofPrinted: number, ofPlain: number): void {
  [printed, plain, asked] = [ofPrinted, ofPlain, []];
}

describe('a path that ends in .php', () => {
  it('is called as printed in the vendor’s document', async () => {
    answerWith(200, 404);
    const { all, one } = connect();
    expect((await all())?.records).toMatchObject([{ email: 'ada@acme.example', accountId: '45' }]);
    expect((await one())?.records).toMatchObject([{ breachId: '3' }]);
    expect(asked).toEqual(['exposed-users-all.php/', 'exposed-user.php/']);
  });

  it.each([301, 404])(
    'that gives %d with a slash is called without it, and the connection remembers that spelling',
    async (status) => {
      answerWith(status, 200);
      const { all, one } = connect();
      expect((await all())?.records).toHaveLength(1);
      expect((await one())?.records).toHaveLength(1);
      expect((await all())?.records).toHaveLength(1);
      expect(asked).toEqual([
        'exposed-users-all.php/',
        'exposed-users-all.php',
        'exposed-user.php',
        'exposed-users-all.php',
      ]);
      // Another connection may be another deployment.
      asked = [];
      expect((await connect().one())?.records).toHaveLength(1);
      expect(asked).toEqual(['exposed-user.php/', 'exposed-user.php']);
    },
  );

  it('reads an unknown person as null, in both spellings', async () => {
    answerWith(404, 404);
    expect((await connect().one())?.records).toEqual([]);
    expect(asked).toEqual(['exposed-user.php/', 'exposed-user.php']);
  });

  it('is not called twice where something else is wrong', async () => {
    answerWith(401, 200);
    await expect(connect().all()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    expect(asked).toEqual(['exposed-users-all.php/']);
  });
});
