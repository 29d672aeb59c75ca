// Where Jest's own code runs. Tests do not run in it: `runtime.cjs` loads them outside.
const { runInNewContext } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const CLASSES = runInNewContext(
  'Object.getOwnPropertyNames(globalThis).filter((name) => typeof globalThis[name] === "function" && /^[A-Z]/.test(name))',
);

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    // `expect` compares the classes of values; those of tests are Node.js's own.
    for (const name of CLASSES) this.global[name] = globalThis[name];
    const { constructor: FakeTimers } = this.fakeTimersModern;
    this.fakeTimersModern = new FakeTimers({ config: config.projectConfig, global: globalThis });
  }

  /** The next test file of the worker has the same globals. */
  async teardown() {
    this.moduleMocker.restoreAllMocks();
    await super.teardown();
  }
};
