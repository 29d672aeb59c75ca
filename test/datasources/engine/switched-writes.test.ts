import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { cyberhoot } from '../../../datasources/cyberhoot';
import { createSwitches } from '../../../datasources/engine/switches';
import { openWrites, statesOf } from '../write-harness';

it('a source that is switched off during a mutation gets no further call of it', async () => {
  const switches = createSwitches({ keys: new Map([[cyberhoot.slug, cyberhoot.slug]]) });
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    void switches.turnOff(cyberhoot.slug, null);
    request.resume().on('end', () => response.end('1'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const settings = { baseUrl: `http://127.0.0.1:${port}`, apiKey: 'k' };
  const writes = openWrites(cyberhoot, settings, { tenant: '7', switches });
  try {
    const accounts = Array.from({ length: 40 }, (_, at) => ({ accountId: String(at), email: null }));
    const written = await writes.write('notifyExposed', { accounts, message: 'Change it', copyTo: [] }, 40);
    const states = statesOf(written);
    const done = states.filter((state) => state === 'DONE').length;
    expect(done).toBe(requests);
    expect(done).toBeGreaterThan(0);
    expect(states.filter((state) => state === 'NOT_TRIED')).toHaveLength(40 - done);
    expect(written.items.at(-1)?.problem).toMatchObject({ code: 'DISABLED' });
    // Nor does the next one begin.
    expect(statesOf(await writes.write('notifyExposed', { accounts: null, message: 'x', copyTo: [] }, 1))).toEqual([
      'REFUSED',
    ]);
    expect(requests).toBe(done);
  } finally {
    await writes.close();
    server.closeAllConnections();
    server.close();
  }
});
