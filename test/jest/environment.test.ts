import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { request } from 'undici';
import { z } from 'zod';

/** A worker's test files share its process: the file that leaves something behind fails, not a later one. */

interface Environment {
  setup(): Promise<void>;
  teardown(): Promise<void>;
}
type EnvironmentClass = new (config: object, context: object) => Environment;
const environmentModule = z.object({ default: z.custom<EnvironmentClass>((value) => typeof value === 'function') });

async function leaving(change: () => unknown): Promise<void> {
  const { default: TestEnvironment } = environmentModule.parse(await import(join(__dirname, 'environment.cjs')));
  const projectConfig = { fakeTimers: {}, globals: {}, testEnvironmentOptions: {} };
  const environment = new TestEnvironment({ globalConfig: {}, projectConfig }, {});
  await environment.setup();
  change();
  await environment.teardown();
}

const folder = process.cwd();
const listener = () => undefined;
const CHANGES: readonly (readonly [name: string, change: () => unknown, undo: () => unknown])[] = [
  [
    'the variables of the environment',
    () => void (process.env['LEFT_BEHIND'] = '1'),
    () => delete process.env['LEFT_BEHIND'],
  ],
  ['the working directory', () => process.chdir('/'), () => process.chdir(folder)],
  ['the clock', () => jest.spyOn(Date, 'now'), () => jest.restoreAllMocks()],
  ['listeners to signals', () => process.on('SIGTERM', listener), () => process.off('SIGTERM', listener)],
];

it.each(CHANGES)('a file that changes %s fails', async (name, change, undo) => {
  try {
    await expect(leaving(change)).rejects.toThrow(`the tests of this file have changed ${name}`);
  } finally {
    undo();
  }
});

it('a file that changes back what it changed does not fail', async () => {
  await leaving(() => {
    process.env['LEFT_BEHIND'] = '1';
    delete process.env['LEFT_BEHIND'];
  });
});

it('a request under fake timers, even the first of the process, takes no time limit from later ones', async () => {
  const server = createServer(({ url }, response) => void (url === '/' && response.end()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    jest.useFakeTimers();
    await (await request(url)).body.dump();
    jest.useRealTimers();
    await expect(request(`${url}/hangs`, { headersTimeout: 1100 })).rejects.toMatchObject({
      code: 'UND_ERR_HEADERS_TIMEOUT',
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
