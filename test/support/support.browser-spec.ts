import type { Browser, Page } from 'playwright-core';
import { accessibilityFindings, horizontalOverflow, launchBrowser, openContext, screenshot, targetsSmallerThan, textsSmallerThan } from './browser.js';

const GOOD = '<!doctype html><html lang="zh-CN"><title>好</title><main><h1>今天</h1><button style="width:48px;height:48px">举手</button></main></html>';
const BAD = '<!doctype html><html><body><div style="width:2000px">宽</div><p style="font-size:8px">太小</p><button style="width:20px;height:20px"></button></body></html>';

describe('the browser helpers', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await (await openContext(browser, 'http://127.0.0.1', 'phone')).newPage();
  });
  afterAll(() => browser.close());

  it('find nothing on a good page, and take its picture', async () => {
    await page.setContent(GOOD);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await horizontalOverflow(page)).toEqual({ by: 0, culprits: [] });
    expect(await textsSmallerThan(page, 12)).toEqual([]);
    expect(await targetsSmallerThan(page, 44)).toEqual([]);
    expect(await screenshot(page, 'support-good-page')).toMatch(/support-good-page\.png$/);
  });

  it('name what is wrong with a bad one', async () => {
    await page.setContent(BAD);
    expect((await accessibilityFindings(page)).map(({ rule }) => rule).sort()).toEqual(['button-name', 'document-title', 'html-has-lang']);
    expect((await horizontalOverflow(page)).by).toBeGreaterThan(1_000);
    expect(await textsSmallerThan(page, 12)).toEqual(['8px 太小']);
    expect(await targetsSmallerThan(page, 44)).toEqual(['20×20 ']);
  });
});
