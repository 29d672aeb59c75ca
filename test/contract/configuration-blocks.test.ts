import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { vendors } from '../../datasources/registry';
import { readConfig } from '../../src/config/config';
import { fileShape } from '../../src/config/shape';
import { fencedBlocks } from './fenced-blocks';

/**
 * Every block of YAML and JSON in the pages: a part of a configuration is read by the program's own loader, together with what it
 * leaves out.
 */

/** Blocks that are not of this program, by a key of theirs. */
const OF_OTHERS: Readonly<Record<string, string>> = { scrape_configs: 'Prometheus', http: 'Traefik' };
/** Pages whose configuration needs files, and is started by another test. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'docs/embedding.md': 'test/contract/embedding.test.ts' };

const SECTIONS = new Set(Object.keys(fileShape.shape));
const mapping = z.record(z.string(), z.unknown());
const connections = z.array(z.looseObject({ id: z.string() }));

const blocks = fencedBlocks('yaml', 'yml', 'json')
  .filter(({ page }) => !(page in ELSEWHERE))
  .map((block) => ({
    ...block,
    begin: block.text.trim().split('\n', 1)[0],
    keys: Object.keys(mapping.parse(parse(block.text))),
  }));
/** A line of the audit log has companies, too. */
const isAuditLine = (keys: readonly string[]): boolean => keys.includes('requestId');
const ofConfiguration = blocks.filter(({ keys }) => keys.some((key) => SECTIONS.has(key)) && !isAuditLine(keys));

/** What a block may leave out: a connection of each vendor, a company with them, a client. */
const BASE = {
  connections: [
    { id: 'sm', vendor: 'sibermate', apiKey: 'k' },
    { id: 'iq', vendor: 'infosec-iq', apiToken: 'k' },
    { id: 'cp', vendor: 'cyberpilot', accountId: 'a', accessToken: 'k' },
    { id: 'ch', vendor: 'cyberhoot', baseUrl: 'https://acme.example/api', apiKey: 'k' },
  ],
  clients: [{ name: 'dashboard', apiKey: 'a-key-of-sixteen-or-more', companies: '*', scopes: ['read'] }],
};

/** A block, completed to a configuration. */
function complete(text: string): object {
  const block = mapping.parse(parse(text));
  const known = connections.parse(block.connections ?? BASE.connections);
  const companies = [{ slug: 'acme', name: 'Acme', sources: known.map(({ id }) => ({ connection: id })) }];
  return { ...BASE, companies, ...block };
}

/** A value for each variable that a text names. */
const environmentOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, name = '']) => [
      name,
      name.endsWith('_URL') ? 'https://acme.example' : `value-of-${name}`,
    ]),
  );

const load = (text: string) =>
  readConfig(JSON.stringify(complete(text)), {
    vendors,
    env: environmentOf(text),
    readFile: (path) =>
      path.endsWith('.pem') ? '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----' : `content-of-${path}`,
  });

describe('each configuration in the pages', () => {
  it('is found', () => {
    expect(ofConfiguration.length).toBeGreaterThan(9);
    const unknown = blocks.filter(
      ({ language, keys }) => language !== 'json' && !keys.some((key) => SECTIONS.has(key)),
    );
    expect(unknown.map(({ keys }) => keys.filter((key) => key in OF_OTHERS).length)).toEqual(unknown.map(() => 1));
    const others = new Set(unknown.flatMap(({ keys }) => keys));
    expect(Object.keys(OF_OTHERS).filter((key) => !others.has(key))).toEqual([]);
  });

  it.each(ofConfiguration)('$page, $begin … is read by the program', ({ text }) => {
    expect(load(text).companies.length).toBeGreaterThan(0);
  });

  it('would not be read with a mistake', () => {
    expect(() => load('server: { basepath: /awareness }')).toThrow();
    expect(() => load('companies: [{ slug: acme, name: Acme, sources: [{ connection: xy }] }]')).toThrow();
  });
});
