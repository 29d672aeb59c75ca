import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/package-root';
import { createDashboard } from '../../src/server/dashboard/dashboard';

/** The page as the server sends it, without a browser. */

const built = join(packageRoot(), 'dist', 'dashboard');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'index-1a2b.js'), 'script');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(
    join(folder, 'index.html'),
    '<script type="application/json" id="settings">{}</script><script type="module" src="./assets/index-1a2b.js"></script>',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const serve = (options: { basePath?: string; apiKey?: string } = {}) =>
  createDashboard({ assets: folder, basePath: '', ...options });
const htmlOf = (page: ReturnType<ReturnType<typeof serve>>) => String(page?.body.bytes);

describe('addresses', () => {
  const company = '/companies/acme';
  test.each([
    '/',
    '/portfolio',
    '/sources',
    company,
    `${company}/`,
    `${company}/people`,
    `${company}/people/b64%2Fid`,
    ...['phishing', 'training', 'breaches', 'policies'].map((name) => `${company}/${name}`),
  ])('%s has the page', (path) => {
    expect(serve()(path)).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
  });

  test.each(['/graphql', '/companies', `${company}/other`, `${company}/people/1/2`, '/index.html', '//evil.example'])(
    '%s has no page',
    (path) => {
      expect(serve()(path)).toBeUndefined();
    },
  );

  test.each(['/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/secret.txt', '/assets/'])(
    '%s is no file',
    (path) => {
      expect(serve()(path)).toBeUndefined();
    },
  );
});

test('files of the bundle may be cached forever, the page may not', () => {
  const page = serve();
  expect(page('/assets/index-1a2b.js')?.headers).toEqual({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(page('/')?.headers).not.toHaveProperty('cache-control');
});

test('the policy allows files of this origin only, and no text as script or markup', () => {
  const policy = serve()('/')?.headers['content-security-policy'] ?? '';
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
  for (const kind of ['script-src', 'style-src', 'connect-src']) expect(rules.get(kind)).toBe("'self'");
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('require-trusted-types-for')).toBe("'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

describe('the key of the demo', () => {
  const key = 'demo-key </script>';
  test.each(['localhost', 'localhost:4000', '127.0.0.1:4000', '127.1.2.3', '[::1]:4000'])(
    'is in the page for %s',
    (host) => {
      expect(htmlOf(serve({ apiKey: key })('/', host))).toContain('"apiKey":"demo-key \\u003c/script>"');
    },
  );

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1:4000', '', undefined])(
    'is not in the page for %s',
    (host) => {
      expect(htmlOf(serve({ apiKey: key })('/', host))).not.toContain('demo-key');
    },
  );
});

test('a path prefix is part of every address in the page', () => {
  const html = htmlOf(serve({ basePath: '/awareness' })('/'));
  expect(html).toContain('src="/awareness/assets/index-1a2b.js"');
  expect(html).toContain('{"basePath":"/awareness"}');
});

test('the first chunk and its style sheet are smaller than 200 kB, compressed', () => {
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  const files = [...html.matchAll(/"\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThanOrEqual(2);
  const sizes = files.map((file) => gzipSync(readFileSync(join(built, file))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  // Charts and tables are not in it.
  const text = files.map((file) => readFileSync(join(built, file), 'utf8')).join('');
  expect(text).not.toContain('visx');
});
