import { createInterface } from 'node:readline';
import { setImmediate as later } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { configFrom } from '../../../src/cli/configuration';
import { startServer } from '../../../src/server/server';

/**
 * The server over one vendor. Prints its address, and for each line that it reads the number of bytes that it holds, on the heap
 * and beside it, without garbage.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

async function heldBytes(): Promise<number> {
  for (let times = 0; times < 3; times += 1) {
    await later();
    collect();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function run([baseUrl, apiKey, file]: readonly string[]): Promise<void> {
  const server = await startServer({
    config: configFrom({
      connections: [{ id: 'sm', vendor: 'sibermate', baseUrl, apiKey: 'key-of-the-vendor' }],
      companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }] }],
      clients: [{ name: 'uploader', apiKey, companies: '*', scopes: ['read', 'write'] }],
      server: { port: 0, connectAtStart: false },
      audit: { file },
    }),
  });
  process.stdout.write(`${server.url}\n`);
  const lines = createInterface(process.stdin);
  for await (const _ of lines) process.stdout.write(`${await heldBytes()}\n`);
  await server.close();
}

void run(process.argv.slice(2));
