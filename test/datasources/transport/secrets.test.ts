import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { vendors } from '../../../datasources/registry';
import { SourceProblem } from '../../../datasources/spec/problem';
import { openTransport } from '../../../datasources/transport/open';
import { createSecretFilter } from '../../../datasources/transport/secrets';
import { callScope } from '../../call-scope';
import { createReadContext } from '../../read-context';

/** The encodings in which a vendor, or a proxy in front of it, may repeat what it was sent. */
const SPELLINGS: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  'upper case': (secret) => secret.toUpperCase(),
  'a JSON text': (secret) => JSON.stringify(secret),
  'JSON in ASCII': (secret) =>
    JSON.stringify(secret).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'JSON as PHP writes it': (secret) => JSON.stringify(secret).replaceAll('/', '\\/'),
  'part of an address': (secret) => encodeURIComponent(secret.toWellFormed()),
  'part of an address, in lower case': (secret) => encodeURIComponent(secret.toWellFormed()).toLowerCase(),
  'a form': (secret) => new URLSearchParams({ secret }).toString(),
  HTML: (secret) =>
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#039;'),
  base64: (secret) => Buffer.from(secret).toString('base64'),
  'base64 for addresses': (secret) => Buffer.from(secret).toString('base64url'),
  'Basic, as the user': (secret) => `Basic ${Buffer.from(`${secret}:`).toString('base64')}`,
  'Basic, as the password': (secret) => `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`,
  'Basic, as the password of a longer user': (secret) => `Basic ${Buffer.from(`a-user:${secret}`).toString('base64')}`,
  hexadecimal: (secret) => Buffer.from(secret).toString('hex'),
  'composed letters': (secret) => secret.normalize('NFC'),
  'decomposed letters': (secret) => secret.normalize('NFD'),
};
/** A secret of a few characters may occur in any word. */
const NEEDS_LENGTH = /base64|Basic|hexadecimal/;

const STRANGE = [
  'abcd',
  'hunter2!',
  'a.*b+c?',
  '(x|y)[z]{2}',
  '\\d+\\w$^',
  'a/b+c=d==',
  '%41%2F&x=1',
  '"quoted" \'twice\'',
  '<b>&amp;</b>',
  'päßwörd',
  'пароль-12',
  '密码密码',
  '🔑🔑',
  ' spaces around ',
  'two  spaces',
  '$& $1 $$',
  'anna@acme.example',
  'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl',
];

describe('redacted text', () => {
  it.each(Object.entries(SPELLINGS))('contains no secret, in %s', (_, spell) => {
    for (const secret of STRANGE) {
      const spelled = spell(secret);
      const cleaned = createSecretFilter(() => ['another', secret]).clean(`The key ${spelled} is not known`);
      expect(cleaned ?? '').not.toContain(spelled);
      expect((cleaned ?? '').toLowerCase()).not.toContain(secret.toLowerCase().trim());
    }
  });

  it('keeps the rest', () => {
    const { clean } = createSecretFilter(() => ['hunter2!']);
    expect(clean('The key hunter2! is not known; HUNTER2! neither')).toBe(
      'The key [removed] is not known; [removed] neither',
    );
    expect(clean('nothing to hide')).toBe('nothing to hide');
    expect(createSecretFilter(() => []).clean('nothing to hide')).toBe('nothing to hide');
  });

  it('is empty where a secret is so short that it may occur anywhere', () => {
    for (const secret of ['x', 'ab', 'é', '12', 'a.c']) {
      const { clean, replace } = createSecretFilter(() => [secret]);
      expect(clean(`before ${secret} after`)).toBeNull();
      expect(clean('MNOPQR')).toBe('MNOPQR');
      // The generated text contains it by chance.
      expect(replace(`/customers/${secret}`)).toBe(`/customers/${secret}`);
    }
  });

  it('never contains a secret, of any form and in any encoding', () => {
    const spelling = fc.constantFrom(...Object.entries(SPELLINGS));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((secret) => secret.trim() !== ''),
        spelling,
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        (secret, [name, spell], before, after) => {
          if (NEEDS_LENGTH.test(name) && Buffer.from(secret).length < 6) return;
          const spelled = spell(secret);
          if (spelled.trim() === '') return;
          const cleaned = createSecretFilter(() => [secret]).clean(`${before} ${spelled} ${after}`);
          if (cleaned === null) return;
          // It may occur in the surrounding text by chance.
          if (!`${before}  ${after}`.includes(secret)) expect(cleaned).not.toContain(secret);
          if (!`${before}  ${after}`.includes(spelled)) expect(cleaned).not.toContain(spelled);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('follows tokens as they come and go', () => {
    let tokens = ['first-token'];
    const { clean } = createSecretFilter(() => tokens);
    expect(clean('first-token second-token')).toBe('[removed] second-token');
    tokens = ['second-token', 'first-token'];
    expect(clean('first-token second-token')).toBe('[removed] [removed]');
  });

  it('is computed in linear time', () => {
    const { clean } = createSecretFilter(() => ['aaaaaaaaaaaaaaab', 'aaaa aaaa aaab', `${'a'.repeat(2000)}b`]);
    const timeOf = (text: string): number => {
      const startedAt = performance.now();
      clean(text);
      return performance.now() - startedAt;
    };
    const best = (size: number) => Math.min(...[1, 2, 3].map(() => timeOf('a'.repeat(size))));
    best(1000);
    expect(best(64 * 1024)).toBeLessThan(8 * best(16 * 1024) + 20);
  });
});

/** The credentials of each vendor's connection, built around one secret. */
const SETTINGS: Readonly<Record<string, (secret: string, url: string) => readonly object[]>> = {
  sibermate: (secret) => [{ apiKey: secret }],
  'infosec-iq': (secret) => [{ apiToken: secret }],
  cyberpilot: (secret, url) => [
    { accountId: 'acc', accessToken: secret },
    ...['username', 'password', 'clientSecret'].map((field) => ({
      accountId: 'acc',
      auth: {
        ...{ tokenUrl: `${url}/token`, clientId: 'client', username: 'an-admin', password: 'a-password' },
        [field]: secret,
      },
    })),
  ],
  cyberhoot: (secret) => [{ apiKey: secret }, { apiKey: secret, authScheme: 'bearer' }],
  'cyber-guru': (secret, url) => [{ tokenUrl: `${url}/token`, clientSecret: secret }],
};

describe('a vendor that echoes the credential', () => {
  let secret = '';
  let status = 400;
  const token = 'issued-token-of-the-vendor';
  const server = createServer((request, response) => {
    if (request.url === '/token') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ access_token: token, expires_in: 300 }));
      return;
    }
    const spellings = Object.values(SPELLINGS).map((spell) => spell(secret));
    const words = `${request.headers.authorization ?? ''} ${token} ${spellings.join(' ')}`;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: 'refused', error_description: words, message: words, code: words }));
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const limits = { timeoutMs: 5000, maxConcurrency: 4, requestsPerSecond: null, retries: 0 };

  it.each(vendors.map((vendor) => [vendor.slug, vendor] as const))('is redacted: %s', async (slug, vendor) => {
    for (secret of [...STRANGE, 'x', 'ab', 'q7z'].filter((each) => /^[\x20-\xff]+$/.test(each))) {
      for (const settings of SETTINGS[slug]?.(secret, url) ?? []) {
        for (status of [400, 401, 403, 500, 200]) {
          const transports: { close(): Promise<void> }[] = [];
          const connection = vendor.open({ baseUrl: url, ...settings }, (options) => {
            const transport = openTransport(options, limits);
            transports.push(transport);
            return transport;
          });
          const scope = callScope();
          const context = createReadContext(() => scope);
          const error: unknown = await connection.verify(null, context).catch((reason: unknown) => reason);
          await Promise.all(transports.map((transport) => transport.close()));
          if (!SourceProblem.is(error)) throw new Error(`${slug}: expected a problem for ${status}`);
          const shown = [error.message, ...scope.made.map(({ path }) => path)].join('\n');
          expect(shown).not.toContain(token);
          // With a short secret the vendor's message is not shown at all; our own words may contain its letters by chance.
          if (secret.length < 4) expect(error.message).not.toMatch(/Basic|%|refused: /);
          else
            expect({
              secret,
              leaks: Object.entries(SPELLINGS).flatMap(([name, spell]) =>
                shown.includes(spell(secret)) ? [name, shown] : [],
              ),
            }).toEqual({ secret, leaks: [] });
        }
      }
    }
  });
});
