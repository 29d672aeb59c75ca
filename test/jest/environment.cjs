// Where Jest's own code runs. Tests do not run in it: `runtime.cjs` loads them outside.
const { once } = require('node:events');
const { createServer } = require('node:http');
const { runInNewContext } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');
const { request } = require('undici');

const CLASSES = runInNewContext(
  'Object.getOwnPropertyNames(globalThis).filter((name) => typeof globalThis[name] === "function" && /^[A-Z]/.test(name))',
);

/** What the next test file of the worker has, too: of each, what a test file found must be there again when it ends. */
const SHARED = {
  'the working directory': () => process.cwd(),
  'the variables of the environment': () => JSON.stringify(Object.entries(process.env).sort()),
  'the clock': () => Date.now,
  'the timers': () => setTimeout,
  fetch: () => globalThis.fetch,
  'standard output': () => process.stdout,
  'standard error': () => process.stderr,
  'listeners to signals': () => process.listenerCount('SIGTERM') + process.listenerCount('SIGINT'),
};
const shared = () => Object.entries(SHARED).map(([name, read]) => [name, read()]);

/**
 * Undici, and the one in Node.js, have one timer for all their time limits from their first request on. If that were sent under fake
 * timers, no request of the worker would have a time limit any more.
 */
async function startClockOfRequests() {
  const server = createServer((_, response) => response.end());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  await (await fetch(url)).text();
  await (await request(url)).body.text();
  server.closeAllConnections();
  server.close();
}
let clockOfRequests;

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    // `expect` compares the classes of values; those of tests are Node.js's own.
    for (const name of CLASSES) this.global[name] = globalThis[name];
    const { constructor: FakeTimers } = this.fakeTimersModern;
    this.fakeTimersModern = new FakeTimers({ config: config.projectConfig, global: globalThis });
  }

  async setup() {
    await super.setup();
    await (clockOfRequests ??= startClockOfRequests());
    this.found = new Map(shared());
  }

  async teardown() {
    this.moduleMocker.restoreAllMocks();
    this.fakeTimersModern.useRealTimers();
    const changed = shared().flatMap(([name, value]) => (value === this.found.get(name) ? [] : [name]));
    await super.teardown();
    // The file that left it fails, not the one that it would have made fail.
    if (changed.length > 0) throw new Error(`the tests of this file have changed ${changed.join(', and ')}`);
  }
};
