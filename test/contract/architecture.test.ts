import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import { checkEndpointNumbers } from '../../datasources/spec/published-contract';
import { packageRoot } from '../../src/package-root';

const folder = (...parts: string[]) => join(packageRoot(), ...parts);

describe.each(vendors.map(({ slug, contract }) => ({ slug, contract })))(
  'the folder of $slug',
  ({ slug, contract }) => {
    it('contains the same files as the other vendors’ folders', () => {
      const files = readdirSync(folder('datasources', slug));
      for (const name of ['capabilities.ts', 'client.ts', 'index.ts', 'mapping.ts', 'vendor.graphql', 'wire-schema.ts'])
        expect(files).toContain(name);
    });

    it('begins the numbers of its endpoints with two capitals that no other vendor has', () => {
      const prefix = contract?.prefix ?? '';
      expect(vendors.filter((other) => other.contract?.prefix === prefix).map((other) => other.slug)).toEqual([slug]);
      for (const file of ['client.ts', 'capabilities.ts', 'vendor-fields.ts'].filter((name) =>
        existsSync(folder('datasources', slug, name)),
      )) {
        // In the endpoint table, and in text.
        const numbers = readFileSync(folder('datasources', slug, file), 'utf8').matchAll(
          /(?:\/\* |['`])([A-Za-z]{1,4}-X?\d+)(?![-\w])/g,
        );
        const found = [...numbers].map(([, number = '']) => number);
        expect([file, found.filter((number) => !number.startsWith(`${prefix}-`))]).toEqual([file, []]);
      }
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
  },
);

it('has one resolver file for each SDL file that declares fields with resolvers', () => {
  const shared = new Set(['scalars', 'node', 'summary', 'directives']);
  // Inputs and payloads of mutations: the resolvers of mutations make them.
  const declared = readdirSync(folder('schema'))
    .map((file) => file.replace('.graphql', ''))
    .filter((name) => !/^write\b/.test(name));
  expect(declared.filter((name) => !shared.has(name) && !existsSync(folder('resolvers', `${name}.ts`)))).toEqual([]);
});

it.each([
  ['K', {}, 'the prefix "K" must be two capitals, such as KB'],
  ['kb', {}, 'the prefix "kb" must be two capitals, such as KB'],
  ['KB', { 'KB-1': { path: '/', fields: '' } }, 'the endpoint number "KB-1" must be KB- and two digits, such as KB-01'],
  ['KB', { 'AB-01': { path: '/', fields: '' } }, 'the endpoint number "AB-01" must be KB- and two digits'],
])('refuses a vendor whose endpoints have other numbers: %s %j', (prefix, endpoints, message) => {
  const contract = { prefix, endpointCount: 1, endpoints, recordsIn: () => [] };
  expect(() => checkEndpointNumbers('knowb', contract)).toThrow(`vendor "knowb": ${message}`);
});
