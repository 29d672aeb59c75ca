import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface WatchedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors in the console, uncaught ones, and violations of the page's policy. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  /** Waits until a text is shown. Monaco renders spaces as non-breaking ones: a pattern finds both. */
  shown(selector: string, text: string): Promise<void>;
  /** Waits until the page has stored a text, which it does with a delay after a change; returns all that is stored. */
  stored(text: string): Promise<string>;
  /** Errors that a test caused on purpose, and has checked. */
  forgetComplaints(): void;
  /** Expects no errors, and no request to another origin. @param since the number of earlier requests, which are not checked */
  expectQuiet(origin: string, since?: number): void;
}

/** A new page that records all its requests, and all its errors. */
export async function watchedPage(browser: Browser): Promise<WatchedPage> {
  const complaints: string[] = [];
  const requests: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  context.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(violatedDirective, blockedURI))",
  );
  return {
    context,
    page,
    complaints,
    requests,
    async shown(selector, text) {
      const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
      await page.locator(selector, { hasText: new RegExp(pattern) }).waitFor({ timeout: 30_000 });
    },
    async stored(text) {
      for (let tries = 0; tries < 100; tries += 1) {
        const { origins } = await context.storageState();
        const values = origins.flatMap(({ localStorage }) => localStorage.map(({ value }) => value)).join('\n');
        if (values.includes(text)) return values;
        await page.waitForTimeout(100);
      }
      throw new Error(`the page has not stored ${text}`);
    },
    forgetComplaints: () => void complaints.splice(0),
    expectQuiet(origin, since = 0) {
      expect(
        requests.slice(since).filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    },
  };
}
