import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { source as axe } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { eventually } from '../eventually';
import { watchedPage } from '../graphiql/watched-page';
import type { WatchedPage } from '../graphiql/watched-page';

/** The dashboard in a tab. Wait for what is shown, never for a time. */
export interface Dashboard {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watched: WatchedPage;
  /** Opens an address of the dashboard. */
  goTo(address: string): Promise<void>;
  /** Waits until every tile has its value; returns `data-value` by `data-kpi`. */
  tiles(): Promise<Readonly<Record<string, string>>>;
  /** Presses Tab until an element has the focus whose name matches. */
  tabTo(this: void, name: RegExp): Promise<void>;
  /** Clicks a button, and returns the file that it saves. */
  download(button: string): Promise<string>;
  /** Expects that nothing but tables and the navigation is wider than a phone. */
  expectNarrow(): Promise<void>;
  /** Expects no violation of WCAG 2.2 AA, in light and in dark. @param part a selector of what is checked: by default everything */
  expectAccessible(part?: string): Promise<void>;
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const violations = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
);

export async function openDashboard(browser: Browser, origin: string): Promise<Dashboard> {
  const watched = await watchedPage(browser);
  const { page, context } = watched;
  return {
    page,
    context,
    watched,
    async goTo(address) {
      await page.goto(`${origin}${address}`);
      await page.locator('h1').first().waitFor();
    },
    async tiles() {
      await page.locator('.kpi').first().waitFor();
      await page.locator('.kpi[aria-busy=true]').first().waitFor({ state: 'detached' });
      const tiles = await page.locator('.kpi').all();
      const found = await Promise.all(
        tiles.map(async (one) => [await one.getAttribute('data-kpi'), await one.getAttribute('data-value')]),
      );
      return Object.fromEntries(z.array(z.tuple([z.string(), z.string()])).parse(found));
    },
    async tabTo(name) {
      for (let tries = 0; tries < 200; tries += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent');
        if (name.test(String(focused))) return;
      }
      throw new Error(`Tab does not reach ${String(name)}`);
    },
    async download(button) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
      return readFileSync(await file.path(), 'utf8');
    },
    async expectNarrow() {
      const size = page.viewportSize();
      await page.setViewportSize({ width: 360, height: 740 });
      // Charts are drawn again after the change of their width.
      await eventually(async () => expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360));
      if (size) await page.setViewportSize(size);
    },
    async expectAccessible(part = 'html') {
      await page.evaluate(axe);
      // Colours are all that differs in the dark.
      const runs = [
        { colorScheme: 'light', runOnly: RULES },
        { colorScheme: 'dark', runOnly: { type: 'rule', values: ['color-contrast'] } },
      ] as const;
      for (const { colorScheme, runOnly } of runs) {
        await page.emulateMedia({ colorScheme });
        const result: unknown = await page.evaluate(
          `axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'], runOnly: ${JSON.stringify(runOnly)} }).then((result) => result.violations)`,
        );
        const found = violations.parse(result).map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3) }));
        expect({ colorScheme, found }).toEqual({ colorScheme, found: [] });
      }
      await page.emulateMedia({ colorScheme: null });
    },
  };
}
