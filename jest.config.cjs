// Like src/cli/main.ts: in any other environment graphql-js checks the class of each value twice.
process.env.NODE_ENV = 'production';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // What waits for the event loop goes on under fake timers.
  fakeTimers: { doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] },
  transform: { '^.+\\.(t|j|mj|cj)s$': ['@swc/jest', { jsc: { target: 'es2024' }, module: { type: 'commonjs' } }] },
  // Dynamic imports name the compiled file.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Packages that ship ES modules only, or import modules dynamically; jest's module registry is CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(cockatiel|jose|@sparticuz|commander|@commander-js|@opentelemetry/(exporter-trace-otlp-proto|otlp-exporter-base))/)',
  ],
  maxWorkers: 2,
  // The test command gives the young generation 64 MB: a file makes hundreds of modules, and collecting them took an eighth of its time.
  // Test files leave modules behind: after twenty of them a worker's heap has 2 GB, and each major collection takes seconds.
  workerIdleMemoryLimit: '800MB',
  testTimeout: 60000,
};
