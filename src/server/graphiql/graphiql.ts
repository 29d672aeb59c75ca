import { EncodedBody } from '../encoded-body';
import { readAssets } from './assets';
import type { Page } from './page';

export interface GraphiqlOptions {
  /** The path of the GraphQL endpoint. */
  readonly endpoint: string;
  /** The folder of the bundle: `dist/graphiql`. */
  readonly assets: string;
  /** Prefilled headers; for the demo only. */
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

/** Serves `/graphiql` and its assets, all from this origin; undefined for any other path. */
export function createGraphiql(options: GraphiqlOptions): (path: string) => Page | undefined {
  const assets = readAssets(options.assets);
  const page: Page = {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    },
    body: new EncodedBody(Buffer.from(html(options, assets.base))),
  };
  return (path) => (path === '/graphiql' || path === '/graphiql/' ? page : assets.at(path));
}

function html({ endpoint, headers, tabs }: GraphiqlOptions, base: string): string {
  // Escaped because "<" could end the script block.
  const settings = JSON.stringify({ endpoint, tabs, ...(headers ? { headers } : {}) }).replaceAll('<', '\\u003c');
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
