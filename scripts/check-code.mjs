// Types and lint in one pass: the same checks as `npm run type-check` and `npm run lint:code`. Each of the two needs the types of every
// expression, which take most of its time; here both have them from the same programs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const projects = ['tsconfig.json', ...[...scripts['type-check'].matchAll(/tsc -p (\S+)/g)].map(([, path]) => path)];

const host = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};
function programOf(path) {
  const file = join(root, path.endsWith('.json') ? path : `${path}/tsconfig.json`);
  const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(
    file,
    { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => report([diagnostic]) },
  );
  report(errors);
  return ts.createProgram(fileNames, options);
}

let failed = false;
function report(diagnostics) {
  if (diagnostics.length === 0) return;
  failed = true;
  console.log(ts.formatDiagnostics(diagnostics, host));
}

const programs = projects.map(programOf);
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: { parserOptions: { programs, projectService: false } },
  },
});
const results = await eslint.lintFiles('.');
const formatter = await eslint.loadFormatter('stylish');
console.log(await formatter.format(results));
failed ||= results.some(({ errorCount }) => errorCount > 0);
for (const program of programs) report(ts.getPreEmitDiagnostics(program));
process.exitCode = failed ? 1 : 0;
