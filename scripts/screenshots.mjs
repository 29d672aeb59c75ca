// Writes the pictures of docs/dashboard.md: every page of the dashboard over the demo, in light, in dark, and on a narrow screen.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('../docs/images/dashboard/', import.meta.url);
/** The same pictures on any day. */
const TODAY = '2026-11-01';
const PERIOD = 'from=2026-08-01&to=2026-10-31';
const VIEWS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 720 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 720 } },
  { name: 'narrow', colorScheme: 'light', viewport: { width: 360, height: 740 } },
];

const demo = spawn(process.execPath, ['dist/src/cli/main.js', 'demo', '--port', '0', '--today', TODAY], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await startBrowser();
try {
  const origin = await originOf(demo);
  const pages = await pagesOf(origin);
  mkdirSync(folder, { recursive: true });
  for (const { name, ...view } of VIEWS) {
    const context = await browser.newContext({ ...view, reducedMotion: 'reduce', locale: 'en-GB' });
    const page = await context.newPage();
    for (const [title, address] of pages) {
      await page.goto(`${origin}${address}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.locator('.spinner, [aria-busy=true]').first().waitFor({ state: 'detached' });
      writeFileSync(new URL(`${title}-${name}.jpg`, folder), await page.screenshot({ type: 'jpeg', quality: 50 }));
      process.stdout.write(`${title}-${name}.jpg\n`);
    }
    await context.close();
  }
} finally {
  await browser.close();
  demo.kill('SIGTERM');
  await once(demo, 'exit');
}

/** Starts the browser of the tests. It is TypeScript, so it is compiled first. */
async function startBrowser() {
  const outfile = fileURLToPath(new URL('../node_modules/.cache/awaregraph/programs/browser.mjs', import.meta.url));
  const entryPoints = [fileURLToPath(new URL('../test/graphiql/browser.ts', import.meta.url))];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  const compiled = await import(pathToFileURL(outfile).href);
  return compiled.startBrowser();
}

/** The address that the demo prints. */
async function originOf(program) {
  for await (const line of createInterface({ input: program.stdout })) {
    const [, url] = /^listening on (.*)\/graphql$/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error('the demo ended before it listened');
}

/** Each page with its address. The person is one with results at every source: the first by risk. */
async function pagesOf(url) {
  const html = await (await fetch(url)).text();
  const [, key] = /(demo-[0-9a-f]{24})/.exec(html) ?? [];
  const query =
    '{ company(slug: "acme") { learners(first: 1, orderBy: { field: RISK_SCORE, direction: DESC }) { nodes { id } } } }';
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const [{ id }] = (await answer.json()).data.company.learners.nodes;
  const company = '/companies/acme';
  return [
    ['portfolio', `/portfolio?${PERIOD}`],
    ['company', `${company}?${PERIOD}`],
    ['people', `${company}/people`],
    ['person', `${company}/people/${id}`],
    ['training', `${company}/training?${PERIOD}`],
    ['phishing', `${company}/phishing?${PERIOD}`],
    ['breaches', `${company}/breaches`],
    ['policies', `${company}/policies`],
    ['sources', '/sources'],
  ];
}
