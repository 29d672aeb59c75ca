import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { vendors } from '../../datasources/registry';
import { defineVendor } from '../../datasources/spec/vendor';
import { ConfigError } from '../../src/config/config';
import type { Config } from '../../src/config/config';
import { createConfig, readConfigFile } from '../../src/config/config-file';

/** Vendors from outside: real modules, beside a real configuration file. */

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-outside-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SDL = `
  extend enum Vendor { KNOW_B }
  type KnowBSource implements Source & Node
  type KnowBAccount implements LearnerAccount & SourceRecord { nickname: String }
  type KnowBCompanyProfile implements CompanyProfile & SourceRecord`;

/** The properties of a good vendor, as text of a module. */
const GOOD: Readonly<Record<string, string>> = {
  slug: "'know-b'",
  title: "'KnowB'",
  typeName: "'KnowB'",
  tenants: 'false',
  schema: `\`${SDL}\``,
  settings: `require(${JSON.stringify(require.resolve('zod'))}).z.strictObject({})`,
  open: '() => { throw new Error("no test of the configuration opens a connection"); }',
};
const vendorText = (changes: Readonly<Record<string, string | undefined>> = {}): string =>
  `{ ${Object.entries({ ...GOOD, ...changes })
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`))
    .join(', ')} }`;

let count = 0;
/** Writes a module, and returns its path in the configuration. */
function moduleOf(text: string): string {
  const name = `vendor-${(count += 1)}.cjs`;
  writeFileSync(join(folder, name), text);
  return `./${name}`;
}
const exporting = (changes?: Readonly<Record<string, string | undefined>>): string =>
  moduleOf(`module.exports = ${vendorText(changes)};`);

function read(paths: unknown, more = ''): Config {
  const file = join(folder, 'awaregraph.yaml');
  writeFileSync(
    file,
    `vendors: ${JSON.stringify(paths)}
connections: [{ id: kb, vendor: know-b${more} }]
companies: [{ slug: acme, name: Acme, sources: [{ connection: kb }] }]`,
  );
  return readConfigFile(file);
}
function linesFor(read: () => Config): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.mistakes.map(({ path, message }) => `${path}: ${message}`);
  }
}

describe('a module exports its vendor', () => {
  it.each([
    ['as the module itself', `module.exports = ${vendorText()};`],
    ['as default', `exports.default = ${vendorText()};`],
    ['as vendor', `exports.vendor = ${vendorText()};`],
    ['beside other things', `exports.default = 7; exports.vendor = ${vendorText()};`],
  ])('%s', (_, text) => {
    const config = read([moduleOf(text)]);
    expect(config.vendors.map(({ slug }) => slug)).toEqual(['know-b']);
    expect(config.connections[0]?.vendor).toBe(config.vendors[0]);
  });
});

describe('a mistake is named with its place and its fix', () => {
  it.each<[string, () => string, string]>([
    [
      'no file',
      () => './none.js',
      '"./none.js" is not a file; give the path of a module, relative to the configuration file',
    ],
    ['a folder', () => '.', '"." is not a file'],
    ['a module that throws', () => moduleOf("throw new Error('no luck\\nat all');"), 'cannot be loaded: no luck'],
    [
      'no vendor',
      () => moduleOf('module.exports = { answer: 42 };'),
      'exports no vendor; export the result of defineVendor',
    ],
    ['a function', () => moduleOf('module.exports = () => ({});'), 'exports no vendor'],
    ['a slug in capitals', () => exporting({ slug: "'KnowB'" }), '"slug" must be lower-case words joined by hyphens'],
    ['no title', () => exporting({ title: undefined }), '"title" must be text'],
    ['a type name in lower case', () => exporting({ typeName: "'knowB'" }), '"typeName" must be words in camel case'],
    ['tenants as text', () => exporting({ tenants: "'no'" }), '"tenants" must be true or false'],
    ['settings that are no schema', () => exporting({ settings: '{}' }), '"settings" must be a zod object'],
    ['no open', () => exporting({ open: undefined }), '"open" is missing'],
    ['no SDL', () => exporting({ schema: undefined }), '"schema" must be the SDL of its types, as text'],
    [
      'a slug of a built-in vendor',
      () => exporting({ slug: "'cyberhoot'" }),
      'has the slug "cyberhoot", which another vendor has',
    ],
    [
      'types of a built-in vendor',
      () => exporting({ typeName: "'CyberHoot'" }),
      'has the typeName "CyberHoot", which another',
    ],
    [
      'a prefix of a built-in vendor',
      () => exporting({ contract: "{ prefix: 'SM' }" }),
      'numbers its endpoints SM-…, as SiberMate does',
    ],
    [
      'SDL that does not parse',
      () => exporting({ schema: '"type {"' }),
      'has a schema that does not parse: Syntax Error: Expected Name, found "{". (line 1)',
    ],
    [
      'SDL without the value of the enum',
      () => exporting({ schema: `\`${SDL.replace('KNOW_B', 'OTHER')}\`` }),
      'add `extend enum Vendor { KNOW_B }`',
    ],
    [
      'SDL without a type',
      () => exporting({ schema: `\`${SDL.replace('KnowBSource', 'KnowSource')}\`` }),
      'add `type KnowBSource implements Source & …`',
    ],
    [
      'SDL with an unknown type',
      () => exporting({ schema: `\`${SDL.replace('String', 'Strong')}\`` }),
      'has a schema that does not fit: Unknown type "Strong"',
    ],
    [
      'SDL with a type of the graph',
      () => exporting({ schema: `\`${SDL} type Learner { a: Int }\`` }),
      'declares the type Learner; begin the name with that of the vendor: KnowBLearner',
    ],
    ...[
      'extend type Learner { boom: Int! }',
      'extend type Query { _service: Int }',
      'extend schema { mutation: Query }',
      'extend enum Scope { ROOT }',
      'extend union SearchResult = KnowBAccount',
    ].map((more): [string, () => string, string] => [
      `SDL with \`${more}\``,
      () => exporting({ schema: `\`${SDL} ${more}\`` }),
      'a vendor extends the enum Vendor and the unions',
    ]),
    [
      'SDL with a field of another type',
      () => exporting({ schema: `\`${SDL.replace('nickname: String', 'email: Int')}\`` }),
      'LearnerAccount.email expects type EmailAddress but KnowBAccount.email is type Int',
    ],
  ])('%s', (_, module, message) => {
    const [line = '', ...more] = linesFor(() => read([module()]));
    expect(line).toMatch(/^vendors\[0\]: /);
    expect(line).toContain(message);
    // The connection of a vendor that did not load is no second mistake.
    expect(more).toEqual([]);
  });

  it('is reported with all others, in the order of the file', () => {
    const good = exporting();
    expect(linesFor(() => read(['./none.js', good, good, 7], ', colour: red'))).toEqual([
      expect.stringMatching(/^vendors\[0\]: "\.\/none\.js" is not a file/),
      expect.stringMatching(/^vendors\[2\]: has the slug "know-b", which another vendor has/),
      'vendors[3]: must be put in quotes; must be text',
      expect.stringMatching(/^connections\[0\]\.colour: is an unknown key/),
    ]);
    expect(linesFor(() => read('./none.js'))).toContain('vendors: must be a list');
  });
});

describe('a configuration that a program builds', () => {
  const value = {
    connections: [{ id: 'kb', vendor: 'know-b' }],
    companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'kb' }] }],
  };
  const vendor = defineVendor({
    slug: 'know-b',
    title: 'KnowB',
    typeName: 'KnowB',
    tenants: false,
    schema: SDL,
    settings: z.strictObject({}),
    connect: () => {
      throw new Error('no test of the configuration opens a connection');
    },
  });

  it('takes vendors as values, and checks them in the same way', () => {
    expect(createConfig(value, { vendors: [vendor] }).connections[0]?.vendor).toBe(vendor);
    const [builtIn] = vendors;
    expect(linesFor(() => createConfig(value, { vendors: [{ ...vendor, schema: undefined }] }))).toEqual([
      'vendors: "know-b": the vendor\'s "schema" must be the SDL of its types, as text: read the file beside the module with readFileSync',
    ]);
    expect(
      linesFor(() => createConfig(value, { vendors: [vendor, { ...vendor, slug: builtIn?.slug ?? '' }] })),
    ).toEqual([
      `vendors: has the slug "${builtIn?.slug}", which another vendor has; choose another slug in its defineVendor`,
    ]);
  });

  it('cannot name files', () => {
    expect(linesFor(() => createConfig({ ...value, vendors: ['./know-b.js'] }))).toEqual([
      'vendors[0]: cannot be used here, because the configuration is not read from a file',
    ]);
  });
});
