import { expect, test } from '@jest/globals';
import { fileWith, linesFor, read } from './vendors';

const CANARY = 'canary-5f1d0c7e9b';

// Every place that may contain a secret, on purpose or by mistake, beside something invalid.
const leaky: readonly (readonly [what: string, text: string])[] = [
  [
    "a vendor's own message",
    `[ { id: sv, vendor: single-vendor, accessToken: ${CANARY}, auth: { tokenUrl: "https://x.example", password: ${CANARY} } } ]`,
  ],
  ['a secret of the wrong kind', `[ { id: pv, vendor: partner-vendor, apiKey: [${CANARY}] } ]`],
  ['a secret as the vendor', '[ { id: pv, vendor: "${SECRET}", apiKey: k } ]'],
  ['a secret as an id', '[ { id: "${SECRET}", vendor: "${SECRET}x", apiKey: k } ]'],
  [
    'a secret in an address',
    '[ { id: pv, vendor: partner-vendor, apiKey: k, baseUrl: "ftp://u:${SECRET}@x.example" } ]',
  ],
  ['a key without a space', `[ { id: pv, vendor: partner-vendor, apiKey:${CANARY} } ]`],
  ['a secret as a key', `[ { id: pv, vendor: partner-vendor, ${CANARY}: apiKey } ]`],
  ['a secret that looks like a placeholder', `[ { id: pv, vendor: partner-vendor, apiKey: "a\${${CANARY}" } ]`],
  ['a secret within a placeholder', `[ { id: pv, vendor: partner-vendor, apiKey: "\${${CANARY}!}" } ]`],
  ['broken YAML', `[ { id: pv, vendor: partner-vendor, apiKey: "${CANARY} } ]`],
  ['a broken escape', `[ { id: pv, vendor: partner-vendor, apiKey: "\\q${CANARY}" } ]`],
  ['an unknown alias', `[ { id: pv, vendor: partner-vendor, apiKey: *${CANARY} } ]`],
  ['an unknown tag', `[ { id: pv, vendor: partner-vendor, apiKey: !${CANARY} x } ]`],
];

test.each(leaky)('no message shows %s', (_, connections) => {
  const lines = linesFor(
    fileWith({ connections, companies: '[ { slug: acme, name: Acme, sources: [ { connection: "${SECRET}" } ] } ]' }),
    {
      env: { SECRET: CANARY },
    },
  );
  expect(lines).not.toEqual([]);
  expect(lines.join('\n')).not.toContain(CANARY);
});

test('no message shows a client key that is too short, duplicate or no text', () => {
  const lines = linesFor(
    fileWith({
      clients: `[ { name: a, apiKey: "${CANARY}", companies: ["${CANARY}"], scopes: ["${CANARY}"] }, { name: b, apiKey: "${CANARY}", companies: "*", scopes: [read] } ]`,
      jwt: '{ issuer: i, audience: a, jwksUri: "${SECRET}", companiesClaim: "" }',
      cache: '{ redis: "http://:${SECRET}@cache.example" }',
    }),
    { env: { SECRET: CANARY } },
  );
  expect(lines.length).toBeGreaterThanOrEqual(5);
  expect(lines.join('\n')).not.toContain(CANARY);
});

test('the error itself contains no secret', () => {
  const text = fileWith({ clients: `[ { name: a, apiKey: "\${SECRET}", companies: "*", scopes: [] } ]` });
  expect.assertions(2);
  try {
    read(text, { env: { SECRET: `${CANARY}${CANARY}` } });
  } catch (error) {
    expect(error instanceof Error ? `${error.message} ${error.stack}` : '').not.toContain(CANARY);
    expect(JSON.stringify(error)).not.toContain(CANARY);
  }
});

test('a value from the environment is shown as its placeholder', () => {
  const companies = '[ { slug: acme, name: Acme, sources: [ { connection: "${MAIN}" } ] } ]';
  expect(linesFor(fileWith({ companies }), { env: { MAIN: 'xx' } })).toEqual([
    'companies[0].sources[0].connection: ${MAIN} is not a connection; use one of pv, sv',
  ]);
});
