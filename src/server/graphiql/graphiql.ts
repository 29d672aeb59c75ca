import { EncodedBody } from '../encoded-body';
import { isLoopbackHost } from '../pages/loopback';
import type { Page, Pages } from '../pages/page';
import { settingsJson } from '../pages/settings-json';
import { readAssets } from './assets';

export interface GraphiqlOptions {
  /** The path of the GraphQL endpoint. */
  readonly endpoint: string;
  /** The path prefix that a proxy adds (`server.basePath`); empty without one. */
  readonly basePath?: string;
  /** The folder of the bundle: `dist/graphiql`. */
  readonly assets: string;
  /** Prefilled headers, for the demo only; served to a loopback `Host` only. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly tabs: readonly { readonly query: string; readonly variables?: string }[];
}

// Monaco sets styles from script; everything else is served from this origin.
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

/** Serves `/graphiql` and its assets, all from this origin. */
export function createGraphiql(options: GraphiqlOptions): Pages {
  const assets = readAssets(options.assets);
  const withoutHeaders = htmlPage({ ...options, headers: undefined }, assets.base);
  const prefilled = options.headers ? htmlPage(options, assets.base) : withoutHeaders;
  return (path, host) => {
    if (path !== '/graphiql' && path !== '/graphiql/') return assets.at(path);
    return isLoopbackHost(host) ? prefilled : withoutHeaders;
  };
}

function htmlPage(options: GraphiqlOptions, base: string): Page {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
    body: new EncodedBody(Buffer.from(html(options, base))),
  };
}

function html({ endpoint, basePath = '', headers, tabs }: GraphiqlOptions, assets: string): string {
  const base = `${basePath}${assets}`;
  const settings = settingsJson({ endpoint: `${basePath}${endpoint}`, tabs, ...(headers ? { headers } : {}) });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Awaregraph</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${base}/app.css">
    <style>html, body, #graphiql { height: 100%; margin: 0; }</style>
    <script type="application/json" id="settings">${settings}</script>
    <script src="${base}/app.js" defer></script>
  </head>
  <body><div id="graphiql">Loading …</div></body>
</html>
`;
}
