import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow, launchBrowser, openContext, screenshot, shareSession, textsSmallerThan, type Viewport } from './browser.js';
import type { HttpClient } from './http-client.js';

interface Look {
  readonly viewport?: Viewport;
  readonly locale?: 'zh-CN' | 'en';
  readonly theme?: 'dark';
}

/** Browsers of several people at one server, and the checks that hold for every page. */
export class ConsoleBrowser {
  readonly #contexts: BrowserContext[] = [];

  private constructor(readonly browser: Browser) {}

  static async launch(): Promise<ConsoleBrowser> {
    return new ConsoleBrowser(await launchBrowser());
  }

  /** A page of somebody signed in, in a profile of its own. */
  async page(http: HttpClient | string, path: string, { viewport = 'pc', locale = 'zh-CN', theme }: Look = {}): Promise<Page> {
    const baseUrl = typeof http === 'string' ? http : http.baseUrl;
    const context = await openContext(this.browser, baseUrl, viewport, locale);
    this.#contexts.push(context);
    if (typeof http !== 'string') await shareSession(context, http);
    const preferences = JSON.stringify(JSON.stringify({ locale, ...(theme === undefined ? {} : { theme }) }));
    await context.addInitScript(`if (localStorage.getItem('tongtang.preferences') === null) localStorage.setItem('tongtang.preferences', ${preferences})`);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(path);
    return page;
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    await this.browser.close();
  }
}

/** What every page owes its reader: nothing sticks out, nothing is too small, nothing axe calls serious. Leaves a picture. */
export async function expectGoodPage(page: Page, name: string, { minText = 12 } = {}): Promise<void> {
  await screenshot(page, name);
  expect(await horizontalOverflow(page)).toEqual({ by: 0, culprits: [] });
  expect(await textsSmallerThan(page, minText)).toEqual([]);
  expect(await accessibilityFindings(page)).toEqual([]);
}

/** The text that a reader sees now. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
