// How test files are loaded: by Node.js itself, which loads the program's modules and packages once for all files of a worker; only the
// test file is loaded afresh. Jest's own way, a new copy of all modules in a new context for each file, took half a second for the
// modules of a server, and all code then ran without what the engine had compiled and optimized before. As in production, there is
// one `Error` and one `Array`: `instanceof` is true for the errors of packages and of Node.js too.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { default: Runtime } = require('jest-runtime');

const globals = {};
const globalsId = require.resolve('@jest/globals');
require.cache[globalsId] = Object.assign(new Module(globalsId), { exports: globals, loaded: true });

const sourceMaps = new Map();
let transformer;
require.extensions['.ts'] = (module, filename) => {
  const { code, sourceMapPath } = transformer.transform(filename, {}, readFileSync(filename, 'utf8'));
  sourceMaps.set(filename, sourceMapPath);
  // Dynamic imports name the compiled file.
  module._compile(code.replaceAll(/require\("(\.{1,2}\/[^"]+)\.js"\)/g, 'require("$1")'), filename);
};

module.exports = class extends Runtime {
  constructor(config, environment, resolver, fileTransformer, ...rest) {
    super(config, environment, resolver, fileTransformer, ...rest);
    transformer = fileTransformer;
  }

  /** Jest requires the test file without a name. */
  requireModule(from, name, ...rest) {
    if (name !== undefined || !from.endsWith('.ts')) return super.requireModule(from, name, ...rest);
    // Modules of tests that are loaded already read `expect` from this object at each use.
    Object.assign(globals, this.requireModuleOrMock(from, '@jest/globals'));
    delete require.cache[from];
    return require(from);
  }

  getSourceMaps() {
    return sourceMaps;
  }
};
