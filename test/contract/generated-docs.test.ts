import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isEnumType } from 'graphql';
import { Registry, collectDefaultMetrics } from 'prom-client';
import { z } from 'zod';
import { vendors } from '../../datasources/registry';
import { KINDS } from '../../datasources/spec/capabilities';
import { DEFAULT_CALLS_AT_ONCE } from '../../datasources/spec/vendor';
import {
  commandsText,
  configurationKeys,
  configurationTable,
  costsPage,
  errorsPage,
  metricsPage,
  replaceGenerated,
  writesTable,
} from '../../scripts/docs-pages.mjs';
import { createProgram } from '../../src/cli/program';
import { fileShape } from '../../src/config/shape';
import { FIELD_READS } from '../../src/domain/field-reads';
import { MUTATION_KINDS } from '../../src/domain/writes/mutation-kinds';
import { CODE_OF_PROBLEM, ERROR_CODES } from '../../src/server/error-codes';
import { createMetrics } from '../../src/server/metrics';
import { packageRoot } from '../../src/package-root';
import { createSchema } from '../../src/server/schema';

/** The pages that `npm run docs` writes are those in the repository. */

const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');
const runtimeMetrics = () => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry.getMetricsAsJSON();
};

describe('npm run docs would write', () => {
  it('the table of docs/configuration.md', () => {
    const page = read('docs/configuration.md');
    expect(page).toBe(replaceGenerated(page, 'keys', configurationTable(fileShape)));
  });

  it('the commands of docs/command-line.md', () => {
    const page = read('docs/command-line.md');
    expect(page).toBe(replaceGenerated(page, 'commands', commandsText(createProgram())));
  });

  it('docs/errors.md', () => {
    const problems = createSchema().getType('SourceProblemCode');
    const meanings = isEnumType(problems) ? problems.getValues().map((value) => [value.name, value.description]) : [];
    expect(meanings.length).toBeGreaterThan(5);
    const problemMeanings = Object.fromEntries(meanings) as Readonly<Record<string, string>>;
    expect(read('docs/errors.md')).toBe(
      errorsPage({ errorCodes: ERROR_CODES, codeOfProblem: CODE_OF_PROBLEM, problemMeanings }),
    );
  });

  it('the table of docs/writes.md', () => {
    const page = read('docs/writes.md');
    expect(page).toBe(replaceGenerated(page, 'writes', writesTable({ vendors, mutationKinds: MUTATION_KINDS })));
  });

  it('docs/costs.md', () => {
    const written = costsPage({ vendors, kinds: KINDS, fieldReads: FIELD_READS, fallback: DEFAULT_CALLS_AT_ONCE });
    expect(read('docs/costs.md')).toBe(written);
  });

  it('docs/metrics.md', async () => {
    const sources = globSync('src/server/**/*.ts', { cwd: packageRoot() }).sort().map(read);
    expect(read('docs/metrics.md')).toBe(metricsPage({ sources, ofRuntime: await runtimeMetrics() }));
  });
});

describe('the generated pages', () => {
  it('have a meaning for each key of the configuration', () => {
    const keys = configurationKeys(fileShape);
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.filter(([, , , meaning]) => meaning === '')).toEqual([]);
  });

  it('have each setting of each vendor', () => {
    const [, settings = ''] = read('docs/configuration.md').split('## Settings of each vendor');
    const missing = vendors.flatMap(({ slug, settings: shape }) =>
      Object.keys((shape instanceof z.ZodObject ? shape : z.object({})).shape)
        .filter((key) => !settings.includes(`\`${key}\``))
        .map((key) => `${slug} ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('have every metric that is exposed', async () => {
    const everything = { all: true, sees: () => true, seesAllCompaniesOf: () => true };
    const exposed = (await createMetrics().text(everything)).matchAll(/^# HELP (\w+)/gm);
    const names = [...exposed].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(20);
    const page = read('docs/metrics.md');
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
