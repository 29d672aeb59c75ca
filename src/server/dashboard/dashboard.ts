import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EncodedBody } from '../encoded-body';
import { assetPage } from '../pages/asset-page';
import { isLoopbackHost } from '../pages/loopback';
import type { Page, Pages } from '../pages/page';
import { settingsJson } from '../pages/settings-json';

export interface DashboardOptions {
  /** The folder of the bundle: `dist/dashboard`. */
  readonly assets: string;
  /** The path prefix that a proxy adds (`server.basePath`); empty without one. */
  readonly basePath: string;
  /** The key that the page signs in with, for the demo only; served to a loopback `Host` only. */
  readonly apiKey?: string;
}

// Everything is a file of this origin; no text becomes a script or markup.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The addresses of the single page; the browser's part decides which of them has content. */
const ADDRESS =
  /^\/(?:portfolio|sources|companies\/[^/]+(?:\/(?:people(?:\/[^/]+)?|phishing|training|breaches|policies))?)?\/?$/;
const SETTINGS = /(<script type="application\/json" id="settings">)[^<]*(<\/script>)/;

/**
 * Serves the dashboard: one page at all its addresses, and its assets. Only files that exist at startup are served, by exact
 * path, so path traversal is impossible.
 * @throws if the folder does not exist: the package was not built
 */
export function createDashboard({ assets, basePath, apiKey }: DashboardOptions): Pages {
  const template = readFileSync(join(assets, 'index.html'), 'utf8').replaceAll('"./assets/', `"${basePath}/assets/`);
  const htmlPage = (settings: object): Page => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
    body: new EncodedBody(
      Buffer.from(template.replace(SETTINGS, (_, start, end) => `${start}${settingsJson(settings)}${end}`)),
    ),
  });
  const page = htmlPage({ basePath });
  const signedIn = apiKey === undefined ? page : htmlPage({ basePath, apiKey });
  const names = readdirSync(join(assets, 'assets'));
  const files = new Map(
    names.map((name) => [`/assets/${name}`, assetPage(name, readFileSync(join(assets, 'assets', name)))]),
  );
  return (path, host) => {
    if (!ADDRESS.test(path)) return files.get(path);
    return isLoopbackHost(host) ? signedIn : page;
  };
}
