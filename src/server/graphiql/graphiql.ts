import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface GraphiqlOptions {
  /** The graph's path. */
  readonly endpoint: string;
  /** The folder of the bundle: `dist/graphiql`. */
  readonly assets: string;
  /** Filled in ready; for the demo only. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly tabs: readonly { readonly query: string; readonly variables?: string }[];
}

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

// Monaco sets styles from script; everything else is files of ours.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves `/graphiql` and its assets, all of them from here; undefined for any other path. */
export function createGraphiql(options: GraphiqlOptions): (path: string) => Page | undefined {
  // Only files that were there at the start are served: no path leads anywhere else.
  const files = new Map(
    readdirSync(options.assets).map((name) => [`/graphiql/assets/${name}`, join(options.assets, name)]),
  );
  const pages = new Map<string, Page>();
  const page: Page = {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
    body: html(options),
  };
  return (path) => {
    if (path === '/graphiql' || path === '/graphiql/') return page;
    const file = files.get(path);
    if (file === undefined) return undefined;
    const known = pages.get(path) ?? assetPage(file);
    pages.set(path, known);
    return known;
  };
}

function assetPage(file: string): Page {
  const body = readFileSync(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return {
    status: 200,
    headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', etag, 'cache-control': 'no-cache' },
    body,
  };
}

function html({ endpoint, headers, tabs }: GraphiqlOptions): string {
  // In a script block only "<" could end it.
  const settings = JSON.stringify({ endpoint, tabs, ...(headers ? { headers } : {}) }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Awaregraph</title>
    <link rel="stylesheet" href="/graphiql/assets/app.css">
    <style>html, body, #graphiql { height: 100%; margin: 0; }</style>
    <script type="application/json" id="settings">${settings}</script>
    <script src="/graphiql/assets/app.js" defer></script>
  </head>
  <body><div id="graphiql">Loading …</div></body>
</html>
`;
}
