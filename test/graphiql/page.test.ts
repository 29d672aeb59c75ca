import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createGraphiql } from '../../src/server/graphiql/graphiql';

let folder: string;
let assets: string;
const tabs = [
  { query: '# One\n{ a }' },
  { query: '# Two </script><script>alert(1)</script><!--', variables: '{"a":1}' },
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'graphiql-'));
  assets = join(folder, 'assets');
  mkdirSync(join(assets, 'below'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(assets, 'below', 'deep.js'), 'deep');
  writeFileSync(join(assets, 'app.js'), 'script');
  writeFileSync(join(assets, 'app.css'), 'style');
  writeFileSync(join(assets, 'codicon.ttf'), 'font');
});
afterAll(() => rmSync(folder, { recursive: true }));

const serve = (headers?: Record<string, string>) =>
  createGraphiql({ endpoint: '/graphql', assets, tabs, ...(headers ? { headers } : {}) });
const htmlOf = (page: ReturnType<ReturnType<typeof serve>>) => String(page?.body.bytes);
const settingsOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="settings">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

describe('the page', () => {
  test.each(['/graphiql', '/graphiql/'])('is served at %s', (path) => {
    expect(serve()(path)).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
  });

  test('allows no script except our files', () => {
    const { 'content-security-policy': policy = '' } = serve()('/graphiql')?.headers ?? {};
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('worker-src')).toBe("'self'");
    expect(rules.get('connect-src')).toBe("'self'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test('has no inline script, and nothing from another origin', () => {
    const html = htmlOf(serve()('/graphiql'));
    expect(html.match(/<script(?! type="application\/json")[^>]*>/g)).toHaveLength(1);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test('contains its settings, whatever characters they have', () => {
    const headers = { Authorization: 'Bearer "key" </script>' };
    expect(settingsOf(htmlOf(serve(headers)('/graphiql', 'localhost:4000')))).toEqual({
      endpoint: '/graphql',
      tabs,
      headers,
    });
  });

  test('contains no headers for another host than this machine', () => {
    const headers = { Authorization: 'Bearer key-of-the-demo' };
    for (const host of ['evil.example', '10.0.0.1:4000', undefined])
      expect(settingsOf(htmlOf(serve(headers)('/graphiql', host)))).toEqual({ endpoint: '/graphql', tabs });
  });

  test('contains the path prefix of a proxy in every address', () => {
    const html = htmlOf(createGraphiql({ endpoint: '/graphql', basePath: '/awareness', assets, tabs })('/graphiql'));
    expect(settingsOf(html)).toMatchObject({ endpoint: '/awareness/graphql' });
    expect(html).toContain('src="/awareness/graphiql/assets/');
  });

  test('contains no headers unless they are given', () => {
    expect(settingsOf(htmlOf(serve()('/graphiql')))).toEqual({ endpoint: '/graphql', tabs });
  });
});

describe('the assets', () => {
  const baseOf = (page: ReturnType<typeof serve>) =>
    /href="([^"]+)\/app\.css"/.exec(htmlOf(page('/graphiql')))?.[1] ?? '';

  test.each([
    ['app.js', 'text/javascript; charset=utf-8', 'script'],
    ['app.css', 'text/css; charset=utf-8', 'style'],
    ['codicon.ttf', 'font/ttf', 'font'],
  ])('%s is %s, and may be cached for ever', (name, type, content) => {
    const page = serve();
    const asset = page(`${baseOf(page)}/${name}`);
    expect(String(asset?.body.bytes)).toBe(content);
    expect(asset?.headers).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('get a new URL when their content changes', () => {
    const before = baseOf(serve());
    writeFileSync(join(assets, 'app.js'), 'script 2');
    const after = serve();
    expect(baseOf(after)).not.toBe(before);
    expect(after(`${before}/app.js`)).toBeUndefined();
  });

  test.each([
    '',
    '/',
    '/none.js',
    '/../secret.txt',
    '/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/below',
    '/below/deep.js',
    '/app.js/',
    '/app.js%00.css',
    '//app.js',
  ])('are not served by any other path: %j', (rest) => {
    const page = serve();
    expect(page(`${baseOf(page)}${rest}`)).toBeUndefined();
  });

  test.each([
    '/',
    '/graphql',
    '/graphiqlx',
    '/graphiql/app.js',
    '/graphiql/assets/app.js',
    '/graphiql/assets/../../secret.txt',
  ])('do not handle %s', (path) => {
    expect(serve()(path)).toBeUndefined();
  });

  test('must have been built', () => {
    expect(() => createGraphiql({ endpoint: '/graphql', assets: join(folder, 'none'), tabs })).toThrow(/ENOENT/);
  });
});
