import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixToday } from '../../datasources/runtime/today';
import { packageRoot } from '../../src/package-root';
import { recipesOf } from '../../scripts/docs-pages.mjs';
import { DAY_OF_DATA, KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** The documentation shows what the demo answers. */

let system: TestSystem;
beforeAll(async () => {
  // As `--today` does: the pages' answers stay true on other days.
  fixToday(DAY_OF_DATA);
  system = await startTestSystem({
    learners: 250,
    seed: 1,
    config: { cache: { ttlSeconds: 600 } },
    clients: [{ name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'write', 'raw', 'admin'] }],
  });
});
afterAll(async () => {
  fixToday(null);
  await system.close();
});

const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');

const blocks = (file: string, language: string) =>
  [...read(file).matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

it('the README’s queries give the README’s answers', async () => {
  const queries = blocks('README.md', 'graphql');
  const answers = await Promise.all(queries.map((query) => system.ask(query)));
  expect(answers).toEqual(blocks('README.md', 'json').map((answer) => JSON.parse(answer) as unknown));
});

it('the README’s number of calls is the measured one', () => {
  const [, calls] = /all results, cold[^]*?Fewest possible: (\d+) calls\./.exec(read('docs/benchmark.md')) ?? [];
  expect(read('README.md')).toContain(`[${calls} calls](docs/benchmark.md)`);
  expect(read('docs/faq.md').replaceAll(/\s+/g, ' ')).toContain(`take ${calls} calls with empty caches`);
});

it('the figures of docs/deployment.md are those of docs/scale.md', () => {
  const [, sizing = ''] = /\n## Sizing\n([^]*?)\n## /.exec(read('docs/deployment.md')) ?? [];
  const scale = read('docs/scale.md');
  for (const figure of [
    '170 a second and core',
    '175 MiB',
    '10 KiB',
    '60 KiB',
    '9 KiB',
    '2,550',
    '10,500',
    '5,000 people',
  ]) {
    expect(sizing.replaceAll(/\s+/g, ' ')).toContain(figure);
    expect(scale.replaceAll(/\s+/g, ' ')).toContain(figure);
  }
});

describe('each query of the cookbook gives its answer', () => {
  const recipes = recipesOf(readFileSync(join(packageRoot(), 'docs/cookbook.md'), 'utf8'));

  it('and has one', () => {
    expect(recipes.map(({ query }) => query)).toEqual(blocks('docs/cookbook.md', 'graphql'));
    expect(recipes.length).toBeGreaterThan(10);
  });

  it.each(recipes.map((recipe) => ({ name: /(?:query|mutation) (\w+)/.exec(recipe.query)?.[1] ?? '', ...recipe })))(
    '$name',
    async ({ query, variables, answer }) => {
      const given = await system.ask<object>(query, { variables: JSON.parse(variables) as object });
      expect(given.errors).toBeUndefined();
      expect(given).toEqual(JSON.parse(answer));
    },
  );
});

describe('each documented example', () => {
  const examples = blocks('docs/examples.md', 'graphql');
  it.each(examples.map((query) => [/(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '', query]))(
    '%s is answered completely',
    async (_, query) => {
      const { data, errors } = await system.ask<object>(query);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toContain('"complete":false');
      expect(JSON.stringify(data).length).toBeGreaterThan(150);
    },
  );
});
