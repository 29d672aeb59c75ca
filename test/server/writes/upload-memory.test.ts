import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startProgram } from '../../own-process';

/** What the server holds of a document while a client sends it, and while the vendor reads it. */

const MEGABYTE = 1024 * 1024;
const CHUNK = Buffer.alloc(256 * 1024, 'x');
const CHUNKS = 80;
const KEY = 'test-key-of-one-who-uploads';
const BOUNDARY = 'the-boundary';

/** A vendor that reads the beginning of a document, and waits. */
const arrived = Promise.withResolvers<{ readonly request: IncomingMessage; readonly response: ServerResponse }>();
const vendor = createServer((request, response) => arrived.resolve({ request, response }));
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-memory-'));
let program: ChildProcessWithoutNullStreams;
let lines: AsyncIterator<string>;
let url = '';
beforeAll(async () => {
  vendor.listen(0, '127.0.0.1');
  await once(vendor, 'listening');
  const { port } = vendor.address() as AddressInfo;
  const args = [`http://127.0.0.1:${port}`, KEY, join(folder, 'audit.log')];
  program = await startProgram('server/writes/upload-memory.program.ts', args);
  lines = createInterface(program.stdout)[Symbol.asyncIterator]();
  url = await nextLine();
});
afterAll(async () => {
  program.stdin.end();
  await once(program, 'close');
  vendor.closeAllConnections();
  vendor.close();
  rmSync(folder, { recursive: true });
});

async function nextLine(): Promise<string> {
  const next = await lines.next();
  if (next.done === true) throw new Error('the server has ended');
  return next.value;
}
async function heldMegabytes(): Promise<number> {
  program.stdin.write('\n');
  return Number(await nextLine()) / MEGABYTE;
}
const part = (name: string, more = '') =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
const OPERATIONS = JSON.stringify({
  query:
    'mutation ($input: UploadPolicyDocumentInput!) { uploadPolicyDocument(input: $input) { outcome results { state } } }',
  variables: { input: { company: 'acme', source: 'sm', file: null } },
});

async function* upload(onSent: () => Promise<void>): AsyncGenerator<Buffer> {
  const map = '{"0":["variables.input.file"]}';
  const head = [part('operations'), OPERATIONS, '\r\n', part('map'), map, '\r\n', part('0', '; filename="large.pdf"')];
  yield Buffer.from(`${head.join('')}%PDF-1.7\n`);
  for (let at = 0; at < CHUNKS; at += 1) yield CHUNK;
  await onSent();
  yield Buffer.from(`%%EOF\r\n--${BOUNDARY}--\r\n`);
}

it('is next to nothing', async () => {
  const before = await heldMegabytes();
  let whileReceiving = Infinity;
  const answer = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: Readable.toWeb(Readable.from(upload(async () => void (whileReceiving = await heldMegabytes())))),
    duplex: 'half',
  }).then((response) => response.text());

  const { request, response } = await arrived.promise;
  const chunks = request[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let size = 0;
  const readUpTo = async (bytes: number): Promise<void> => {
    while (size < bytes) {
      const next = await chunks.next();
      if (next.done === true) return;
      size += next.value.length;
    }
  };
  await readUpTo(1);
  const whileSending = await heldMegabytes();
  await readUpTo(10 * MEGABYTE);
  const inTheMiddle = await heldMegabytes();
  await readUpTo(Infinity);
  response.setHeader('content-type', 'application/json');
  response.end('{"fileReference":"large"}');
  expect(JSON.parse(await answer)).toEqual({
    data: { uploadPolicyDocument: { outcome: 'DONE', results: [{ state: 'DONE' }] } },
  });

  expect(size).toBe(Number(request.headers['content-length']));
  expect(size).toBeGreaterThan(20 * MEGABYTE);
  // Streams and sockets buffer some chunks.
  for (const held of [whileReceiving, whileSending, inTheMiddle]) expect(held - before).toBeLessThan(6);
});
