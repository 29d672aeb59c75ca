import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import { packageRoot } from '../../src/server/package-root';

const folder = (...parts: string[]) => join(packageRoot(), ...parts);

describe.each(vendors.map(({ slug }) => slug))('the folder of %s', (slug) => {
  it('contains the same files as the other vendors’ folders', () => {
    const files = readdirSync(folder('datasources', slug));
    for (const name of ['capabilities.ts', 'client.ts', 'index.ts', 'mapping.ts', 'vendor.graphql', 'wire-schema.ts'])
      expect(files).toContain(name);
  });

  it('numbers each endpoint in its table, and its capabilities use only these numbers', () => {
    const client = readFileSync(folder('datasources', slug, 'client.ts'), 'utf8');
    const numbered = new Set([...client.matchAll(/\/\* ([A-Z]{2}-X?\d+)/g)].map(([, number]) => number));
    const capabilities = readFileSync(folder('datasources', slug, 'capabilities.ts'), 'utf8');
    const lists = [...capabilities.matchAll(/endpoints: (?:tenant === null \? )?\[[^\]]*\](?: : \[[^\]]*\])?/g)]
      .map(([text]) => text)
      .join(' ');
    const named = [...lists.matchAll(/[A-Z]{2}-X?\d+/g)].map(([number]) => number);
    expect(named.length + 1).toBeGreaterThan(1);
    expect(named.filter((number) => !numbered.has(number))).toEqual([]);
  });
});

it('has one resolver file for each SDL file that declares fields with resolvers', () => {
  const shared = new Set(['scalars', 'node', 'summary', 'directives']);
  const declared = readdirSync(folder('schema')).map((file) => file.replace('.graphql', ''));
  expect(declared.filter((name) => !shared.has(name) && !existsSync(folder('resolvers', `${name}.ts`)))).toEqual([]);
});
