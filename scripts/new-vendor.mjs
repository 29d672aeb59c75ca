// npm run new-vendor -- SLUG [--title TITLE] [--prefix KB]
// Writes a new vendor: its folder, its line in the registry, a sandbox, and tests that fail until they are filled in.
// Writes nothing if anything is wrong. The templates are in scripts/new-vendor/.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { format, resolveConfig } from 'prettier';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const REGISTRY = 'datasources/registry.ts';
/** Template → file. `SLUG` is the vendor's slug. */
const FILES = {
  'datasources/capabilities.ts': 'datasources/SLUG/capabilities.ts',
  'datasources/client.ts': 'datasources/SLUG/client.ts',
  'datasources/index.ts': 'datasources/SLUG/index.ts',
  'datasources/mapping.ts': 'datasources/SLUG/mapping.ts',
  'datasources/problems.ts': 'datasources/SLUG/problems.ts',
  'datasources/published-fields.ts': 'datasources/SLUG/published-fields.ts',
  'datasources/vendor-fields.ts': 'datasources/SLUG/vendor-fields.ts',
  'datasources/vendor.graphql': 'datasources/SLUG/vendor.graphql',
  'datasources/wire-schema.ts': 'datasources/SLUG/wire-schema.ts',
  'sandbox/vendor.ts': 'sandbox/vendors/SLUG.ts',
  'test/facts.ts': 'test/vendors/SLUG.ts',
  'test/client.test.ts': 'test/datasources/SLUG/client.test.ts',
  'test/mapping.test.ts': 'test/datasources/SLUG/mapping.test.ts',
};

const read = (file) => readFileSync(join(root, file), 'utf8');

function fail(...mistakes) {
  for (const mistake of mistakes) console.error(`new-vendor: ${mistake}`);
  process.exit(2);
}

function readArguments() {
  try {
    const options = { title: { type: 'string' }, prefix: { type: 'string' } };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length === 1) return { ...values, slug: positionals[0] };
  } catch (error) {
    console.error(`new-vendor: ${error.message}`);
  }
  return fail('usage: npm run new-vendor -- SLUG [--title TITLE] [--prefix KB], such as npm run new-vendor -- know-b');
}

/** The names that follow from the slug: `know-b` → `knowB`, `KnowB`, `KNOW_B`, `Know B`, `KB`. */
function namesOf({ slug, title, prefix }) {
  const words = slug.split('-');
  const capitalised = words.map((word) => word.replace(/^./, (first) => first.toUpperCase()));
  const initials = words.length > 1 ? words.map((word) => word[0]).join('') : slug;
  return {
    slug,
    title: title ?? capitalised.join(' '),
    name: capitalised.join('').replace(/^./, (first) => first.toLowerCase()),
    typeName: capitalised.join(''),
    enumValue: slug.replaceAll('-', '_').toUpperCase(),
    prefix: prefix ?? initials.slice(0, 2).toUpperCase(),
  };
}

function mistakesIn({ slug, title, name, typeName, prefix }) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug))
    return [`"${slug}" is no slug: use lower-case words joined by hyphens, such as know-b`];
  const mistakes = [];
  const sources = globSync('datasources/*/*.ts', { cwd: root }).map((file) => ({ file, text: read(file) }));
  const definedIn = (text) => sources.find((source) => source.text.includes(text))?.file;
  const taken = [slug, `${slug}.ts`].find((name) => existsSync(join(root, 'datasources', name)));
  if (taken) mistakes.push(`"${slug}" is taken: datasources/${taken} exists`);
  else {
    if (!isIdentifier(name)) mistakes.push(`"${slug}" is no slug: ${name} is a word of JavaScript; add a word to it`);
    const sameType = definedIn(`typeName: '${typeName}'`);
    if (sameType)
      mistakes.push(`"${slug}" is taken: its types would begin with ${typeName}, as those of ${sameType} do`);
    const core = globSync('schema/*.graphql', { cwd: root }).map(read).join('\n');
    const coreType = ['Source', 'Account', 'CompanyProfile']
      .map((part) => `${typeName}${part}`)
      .find((type) => new RegExp(`\\b(?:type|interface) ${type}\\b`).test(core));
    if (coreType) mistakes.push(`"${slug}" is taken: the graph has a type ${coreType} of its own`);
    for (const file of targets(slug).filter((target) => existsSync(join(root, target))))
      mistakes.push(`the file ${file} exists: remove it, or use another slug`);
  }
  if (!/^[\w .&+-]+$/.test(title)) mistakes.push(`"${title}" is no title: use letters, digits, blanks and . & + -`);
  if (!/^[A-Z]{2}$/.test(prefix))
    mistakes.push(`"${prefix}" is no prefix of endpoint numbers: use two capitals, such as --prefix KB`);
  const samePrefix = definedIn(`prefix: '${prefix}'`);
  if (samePrefix) mistakes.push(`the prefix ${prefix} is taken by ${samePrefix}: use another, such as --prefix KB`);
  return mistakes;
}

function isIdentifier(name) {
  try {
    return new Script(`'use strict'; const ${name} = 1;`) instanceof Script;
  } catch {
    return false;
  }
}

function targets(slug) {
  return Object.values(FILES).map((file) => file.replace('SLUG', slug));
}

/** The registry with the new vendor last in its list. */
function registryWith({ slug, name }) {
  const text = read(REGISTRY);
  const list = /(export const vendors[^=]*= \[)([^\]]*)(\];)/;
  if (!list.test(text)) fail(`${REGISTRY} has no list \`vendors\` in the expected form`);
  const imports = [...text.matchAll(/^import \{ \w+ \} from '.\/[\w-]+';\n/gm)].map(([line]) => line);
  const all = [...imports, `import { ${name} } from './${slug}';\n`].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  const others = imports.reduce((rest, line) => rest.replace(line, ''), text);
  return (
    all.join('') +
    others.replace(list, (_, before, names, after) => `${before}${names.trim().replace(/,$/, '')}, ${name}${after}`)
  );
}

const pathOf = (line) => line.split("'")[1] ?? '';

const names = namesOf(readArguments());
const mistakes = mistakesIn(names);
if (mistakes.length > 0) fail(...mistakes);

/** All contents are complete before the first file is written. */
const style = await resolveConfig(join(root, REGISTRY));
const formatted = (file, text) => format(text, { ...style, filepath: file });
const fill = (text) => text.replace(/\{\{(\w+)\}\}/g, (_, key) => names[key]);
const contents = await Promise.all(
  Object.entries(FILES).map(async ([template, target]) => {
    const file = target.replace('SLUG', names.slug);
    return [file, await formatted(file, fill(read(join('scripts', 'new-vendor', `${template}.txt`))))];
  }),
);
const registry = await formatted(REGISTRY, registryWith(names));

const written = [];
try {
  for (const [file, text] of contents) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    written.push(path);
  }
  writeFileSync(join(root, REGISTRY), registry);
} catch (error) {
  for (const path of written) rmSync(path);
  fail(`nothing is written: ${error.message}`);
}

console.log(`Written:
${[...contents.map(([file]) => file), REGISTRY].map((file) => `  ${file}`).join('\n')}

Next:
  1. Write the contract down: every endpoint with a number (${names.prefix}-01, …), its parameters, response and limits.
  2. Fill in datasources/${names.slug}/: settings, endpoints, wire schemas, mapping, capabilities, and your own fields.
     It reads one list of people (${names.prefix}-01 /people) to begin with.
  3. Fill in sandbox/vendors/${names.slug}.ts from the contract alone: it shares no code with datasources/.
  4. npm run codegen && npm run build && npm run schema && npm run coverage
  5. npx jest test/datasources/${names.slug} && npx jest test/conformance/sources test/sandbox -t ${names.slug}
     They fail until the sandbox and the tests' examples are filled in.
docs/adding-a-vendor.md has the rules.`);
