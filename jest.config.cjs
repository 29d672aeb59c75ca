const project = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', { jsc: { target: 'es2024' }, module: { type: 'commonjs' } }] },
  // What is loaded late names its file as the compiled program has it.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Packages that ship ES modules only; jest's module registry is CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(cockatiel|jose|@sparticuz)/)'],
};

/**
 * Everything with operations compiled, as the program runs; then all that executes operations once more with graphql-js
 * itself: both must give the same answers.
 * @type {import('jest').Config}
 */
module.exports = {
  projects: [
    { ...project, displayName: 'compiled', testMatch: ['**/*.test.ts'], globals: { compiledExecution: true } },
    {
      ...project,
      displayName: 'graphql-js',
      testMatch: ['**/{abuse,access,conformance,graph,server}/**/*.test.ts', '**/contract/docs.test.ts'],
      globals: { compiledExecution: false },
    },
  ],
  maxWorkers: 2,
  testTimeout: 60000,
};
