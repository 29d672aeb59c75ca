import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixToday } from '../../datasources/runtime/today';
import { packageRoot } from '../../src/package-root';
import { DAY_OF_DATA, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** The documentation shows what the demo answers. */

let system: TestSystem;
beforeAll(async () => {
  // As `--today` does: the pages' answers stay true on other days.
  fixToday(DAY_OF_DATA);
  system = await startTestSystem({ learners: 250, seed: 1 });
});
afterAll(() => system.close());

const blocks = (file: string, language: string) =>
  [
    ...readFileSync(join(packageRoot(), file), 'utf8').matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g')),
  ].map(([, text = '']) => text);

it('the README’s first query gives the README’s answer', async () => {
  const [query = ''] = blocks('README.md', 'graphql');
  const [answer = '{}'] = blocks('README.md', 'json');
  expect(await system.ask(query)).toEqual(JSON.parse(answer));
});

describe('each documented query', () => {
  it.each(blocks('docs/examples.md', 'graphql').map((query) => [/query (\w+)/.exec(query)?.[1] ?? '', query]))(
    '%s is answered completely',
    async (_, query) => {
      const { data, errors } = await system.ask<object>(query);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toContain('"complete":false');
      expect(JSON.stringify(data).length).toBeGreaterThan(150);
    },
  );
});
