// Like src/cli/main.ts: in any other environment graphql-js checks the class of each value twice.
process.env.NODE_ENV = 'production';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: './test/jest/environment.cjs',
  runtime: './test/jest/runtime.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024' }, module: { type: 'commonjs' } }] },
  // Fake timers are those of the whole process, and the scheduler of the program, which test files share, must not wait for one of them.
  fakeTimers: { doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] },
  maxWorkers: 2,
  // The test command gives the young generation 64 MB: collecting it took an eighth of the time.
  // A worker starts again between two files when its heap has grown; loading all modules again takes two seconds.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 60000,
};
