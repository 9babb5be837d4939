import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { HttpClient } from './http-client.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const SCREENSHOTS = fileURLToPath(new URL('../../artefacts/screenshots/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export const VIEWPORTS = {
  pc: { width: 1440, height: 900 },
  low: { width: 1366, height: 768 },
  phone: { width: 360, height: 740 },
  wall: { width: 1920, height: 1080 },
} as const;
export type Viewport = keyof typeof VIEWPORTS;

/** Whether this machine has a browser to test with. */
export function hasBrowser(): boolean {
  return existsSync(CHROMIUM);
}

/** A real Chromium with a fake camera and no traffic of its own. Root needs `--no-sandbox`; pages are our own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--disable-dev-shm-usage', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream',
    ],
  });
}

/** A separate browser profile: its own cookies and storage. Dates and language are fixed. */
export function openContext(browser: Browser, baseUrl: string, viewport: Viewport = 'pc', locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<BrowserContext> {
  const isPhone = viewport === 'phone';
  return browser.newContext({ baseURL: baseUrl, viewport: VIEWPORTS[viewport], locale, timezoneId: 'Asia/Shanghai', isMobile: isPhone, hasTouch: isPhone, reducedMotion: 'reduce' });
}

/** Hands a profile the session that an HTTP client signed in for. */
export async function shareSession(context: BrowserContext, http: HttpClient): Promise<void> {
  const cookies = http.cookie.split('; ').filter((pair) => pair !== '').map((pair) => {
    const split = pair.indexOf('=');
    return { name: pair.slice(0, split), value: pair.slice(split + 1), url: http.baseUrl };
  });
  await context.addCookies(cookies);
}

/** Keeps a picture of the page under artefacts/screenshots, for a person to look at. */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const path = join(SCREENSHOTS, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

export interface AccessibilityFinding {
  readonly rule: string;
  readonly impact: string;
  readonly where: readonly string[];
}

interface AxeWindow {
  axe: { run(root: unknown, options: unknown): Promise<{ violations: { id: string; impact: string | null; nodes: { target: string[] }[] }[] }> };
}

/** What axe finds by WCAG 2.1 A and AA on the page as it stands. */
export async function accessibilityFindings(page: Page): Promise<AccessibilityFinding[]> {
  // Evaluated and not added as a tag: the console's content security policy forbids foreign scripts.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as AxeWindow;
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] });
    return violations.map((violation) => ({ rule: violation.id, impact: violation.impact ?? 'unknown', where: violation.nodes.slice(0, 5).map((node) => node.target.join(' ')) }));
  });
}

/** How far the page is wider than the window, in pixels, and which elements stick out; wanted: 0 and none. */
export function horizontalOverflow(page: Page): Promise<{ readonly by: number; readonly culprits: readonly string[] }> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const by = Math.max(0, document.documentElement.scrollWidth - width);
    if (by === 0) return { by, culprits: [] };
    const wide = Array.from(document.querySelectorAll('body *')).filter((element) => element.getBoundingClientRect().right > width + 1);
    return { by, culprits: wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className}`) };
  });
}

/** Visible texts set smaller than the limit, in CSS pixels; wanted: none. */
export function textsSmallerThan(page: Page, limitPx: number): Promise<readonly string[]> {
  return page.evaluate((limit) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || element === null || !element.checkVisibility() || element.closest('[aria-hidden="true"]') !== null) continue;
      const box = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (box.width > 1 && box.height > 1 && size < limit) found.push(`${size}px ${text.slice(0, 40)}`);
    }
    return found;
  }, limitPx);
}

/** Visible buttons and links smaller than a finger needs; wanted: none on phone pages. */
export function targetsSmallerThan(page: Page, limitPx: number): Promise<readonly string[]> {
  return page.evaluate((limit) => {
    const controls = Array.from(document.querySelectorAll('button, a[href], input:not([type=hidden]), select, [role=button]'));
    return controls
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => element.checkVisibility() && box.width > 1 && (box.width < limit || box.height < limit))
      .map(({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.textContent?.trim().slice(0, 30) ?? ''}`);
  }, limitPx);
}
