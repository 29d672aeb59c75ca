import { describe, expect, test } from '@jest/globals';
import { interpolate } from '../../src/config/interpolate';
import { fileWith, linesFor, read } from './vendors';

const readFile = (path: string) => `content of ${path}\n`;
const env = { NAME: 'value', EMPTY: '', NESTED: '${NAME} $& $1' };

describe('placeholders', () => {
  test.each([
    ['${NAME}', 'value'],
    ['a ${NAME} b ${NAME}', 'a value b value'],
    ['${UNSET:-default}', 'default'],
    ['${UNSET:-}', ''],
    ['${EMPTY:-default}', 'default'],
    ['${EMPTY}', ''],
    ['${NAME:-default}', 'value'],
    ['${UNSET:-https://x.example/a:-b}', 'https://x.example/a:-b'],
    ['${file:/run/secrets/key}', 'content of /run/secrets/key'],
    ['${NESTED}', '${NAME} $& $1'],
    ['$NAME {NAME}', '$NAME {NAME}'],
  ])('%s becomes %j', (text, filled) => {
    expect(interpolate({ a: [text] }, { env, readFile })).toMatchObject({ tree: { a: [filled] }, findings: [] });
  });

  test('are not replaced in keys and in values that are no text', () => {
    const tree = { '${NAME}': 1, a: null, b: [true] };
    expect(interpolate(tree, { env, readFile }).tree).toEqual(tree);
  });

  test.each(['${}', '${1A}', '${A B}', '${A-b}', '${NAME', 'a${'])('%s is malformed', (text) => {
    expect(interpolate([text], { env, readFile }).findings).toEqual([
      { at: [0], message: 'a placeholder is malformed; write ${NAME}, ${NAME:-default} or ${file:/path}' },
    ]);
  });

  test('cannot change the structure of the file', () => {
    const config = read(
      fileWith({
        connections: '[ { id: pv, vendor: partner-vendor, apiKey: "${KEY}" } ]',
        companies: '[ { slug: acme, name: "${KEY}", sources: [ { connection: pv } ] } ]',
      }),
      {
        env: { KEY: '"}, { id: "x' },
      },
    );
    expect(config.connections).toHaveLength(1);
    expect(config.companies[0]?.name).toBe('"}, { id: "x');
  });

  test('may be used for numbers and flags', () => {
    const text = fileWith({ server: '{ port: "${PORT}", graphiql: "${UI:-false}", drainSeconds: "2.5" }' });
    expect(read(text, { env: { PORT: '0' } }).server).toMatchObject({ port: 0, graphiql: false, drainSeconds: 2.5 });
    expect(linesFor(text, { env: { PORT: '' } })).toEqual(['server.port: must be a number']);
  });
});

test('what is unset or cannot be read is reported once, at its path', () => {
  const connections =
    '[ { id: pv, vendor: partner-vendor, apiKey: "${file:/none}" }, { id: sv, vendor: single-vendor, accessToken: "${TOKEN}${OTHER}" } ]';
  expect(linesFor(fileWith({ connections }))).toEqual([
    'connections[0].apiKey: the file /none cannot be read (ENOENT); check the path and its permissions',
    'connections[1].accessToken: the environment variable TOKEN is not set; set it, or write ${TOKEN:-default}',
  ]);
});
