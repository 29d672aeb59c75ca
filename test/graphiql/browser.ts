import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { z } from 'zod';

// The first two would hide what these tests check; with the third, closing one page ends the browser.
const UNWANTED = ['--disable-web-security', '--allow-running-insecure-content', '--single-process'];
/** They draw with a graphics card that is emulated: half of the processor time of a page, for the same picture. */
const GRAPHICS = /^--(?:use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)\b/;
const QUIET = [
  '--disable-gpu',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const FOLDER = join(tmpdir(), 'awaregraph-browser');
const LIBRARIES = join(FOLDER, 'al2023', 'lib');

/**
 * Starts the Chromium of the package @sparticuz/chromium, without requirements on the host: the package's system libraries
 * are used where those of the host do not suffice.
 */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, args } = await unpack();
  const options = {
    executablePath,
    args: [...args.filter((arg) => !UNWANTED.includes(arg) && !GRAPHICS.test(arg)), ...QUIET, '--no-proxy-server'],
    headless: true,
  };
  try {
    return await chromium.launch(options);
  } catch {
    return chromium.launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: LIBRARIES } });
  }
}

const unpacked = z.object({ executablePath: z.string(), args: z.array(z.string()) });
const SCRIPT = `import chromium from '@sparticuz/chromium';
console.log(JSON.stringify({ executablePath: await chromium.executablePath(), args: chromium.args }));`;

/** In a separate process, because the package reads its folder, and whether to unpack libraries, from the environment. */
async function unpack(): Promise<z.output<typeof unpacked>> {
  mkdirSync(FOLDER, { recursive: true });
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    env: { ...process.env, TMPDIR: FOLDER, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  return unpacked.parse(JSON.parse(stdout));
}
