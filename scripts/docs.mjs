// Writes the pages of docs/ that are generated: the table of docs/configuration.md, the commands of docs/command-line.md, docs/costs.md, docs/errors.md and docs/metrics.md.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  commandsText,
  configurationTable,
  costsPage,
  errorsPage,
  metricsPage,
  replaceGenerated,
  writesTable,
} from './docs-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = createRequire(import.meta.url);
const { createProgram } = load('../dist/src/cli/program.js');
const { fileShape } = load('../dist/src/config/shape.js');
const { CODE_OF_PROBLEM, ERROR_CODES } = load('../dist/src/server/error-codes.js');
const { createSchema } = load('../dist/src/server/schema.js');
const { vendors } = load('../dist/datasources/registry.js');
const { KINDS } = load('../dist/datasources/spec/capabilities.js');
const { DEFAULT_CALLS_AT_ONCE } = load('../dist/datasources/spec/vendor.js');
const { FIELD_READS } = load('../dist/src/domain/field-reads.js');
const { MUTATION_KINDS } = load('../dist/src/domain/writes/mutation-kinds.js');
const { Registry, collectDefaultMetrics } = load('prom-client');

const problems = createSchema().getType('SourceProblemCode').getValues();
const registry = new Registry();
collectDefaultMetrics({ register: registry });
const sources = globSync('src/server/**/*.ts', { cwd: root }).sort();
const configuration = join(root, 'docs', 'configuration.md');

writeFileSync(
  configuration,
  replaceGenerated(readFileSync(configuration, 'utf8'), 'keys', configurationTable(fileShape)),
);
const commandLine = join(root, 'docs', 'command-line.md');
writeFileSync(
  commandLine,
  replaceGenerated(readFileSync(commandLine, 'utf8'), 'commands', commandsText(createProgram())),
);
writeFileSync(
  join(root, 'docs', 'errors.md'),
  errorsPage({
    errorCodes: ERROR_CODES,
    codeOfProblem: CODE_OF_PROBLEM,
    problemMeanings: Object.fromEntries(problems.map(({ name, description }) => [name, description])),
  }),
);
writeFileSync(
  join(root, 'docs', 'metrics.md'),
  metricsPage({
    sources: sources.map((file) => readFileSync(join(root, file), 'utf8')),
    ofRuntime: await registry.getMetricsAsJSON(),
  }),
);
writeFileSync(
  join(root, 'docs', 'costs.md'),
  costsPage({ vendors, kinds: KINDS, fieldReads: FIELD_READS, fallback: DEFAULT_CALLS_AT_ONCE }),
);
const writes = join(root, 'docs', 'writes.md');
writeFileSync(
  writes,
  replaceGenerated(readFileSync(writes, 'utf8'), 'writes', writesTable({ vendors, mutationKinds: MUTATION_KINDS })),
);
