import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';

/** The demonstration's password; nothing else has it. */
export const PASSWORD = process.env.CONSOLE_PASSWORD ?? 'shangquan-demo';

export const DISTRICT = '110105-gongti';
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

export type Size = typeof PHONE;
type Kept = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** Somebody with a browser of their own. What it complains of is a fault of the page. */
export interface Person {
  readonly page: Page;
  go(path: string): Promise<void>;
  end(): Promise<void>;
}

/** Cookies of the identity provider, so that a person types the password once in a run. */
const signedIn = new Map<string, Kept>();

export async function typePassword(page: Page, username: string): Promise<void> {
  await page.fill('#username', username);
  await page.fill('#password', PASSWORD);
  await page.click('#kc-login');
}

export async function signIn(
  browser: Browser,
  username: string,
  size: Size,
  language = 'zh-CN',
  options: BrowserContextOptions = {},
): Promise<Person> {
  const known = signedIn.get(username);
  const context = await browser.newContext({ ...options, viewport: size, storageState: known });
  await context.addInitScript((chosen) => localStorage.setItem('shangquan.language', chosen), language);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (line) => {
    if (/Content.Security.Policy|Refused to (load|execute)/i.test(line.text())) {
      complaints.push(line.text());
    }
  });
  await page.goto('/');
  const heading = page.locator('.page h1');
  await expect(heading.or(page.locator('#kc-login'))).toBeVisible();
  if (await page.locator('#kc-login').isVisible()) {
    await typePassword(page, username);
    await expect(heading).toBeVisible();
    const { cookies } = await context.storageState();
    signedIn.set(username, { cookies, origins: [] });
  }
  return {
    page,
    async go(path) {
      await page.goto(path.replace('~', `/d/${DISTRICT}`));
      await expect(page.locator('.page h1, .message h2').first()).toBeVisible();
      await expect(page.locator('.loading')).toHaveCount(0);
    },
    async end() {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
}

/** Forgets that a person was signed in, after a journey that ended the session. */
export function forget(username: string): void {
  signedIn.delete(username);
}

/** Waits until nothing moves that will ever stand still: half faded in, a text has not its own colour yet. */
async function standStill(): Promise<void> {
  const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.all(moving.map((one) => one.finished.catch(() => undefined)));
}

/** Keeps a picture, and finds no serious violation of WCAG 2.2 A and AA, nor anything wider than the screen. */
export async function look(page: Page, name: string): Promise<void> {
  const size = page.viewportSize()!;
  await page.evaluate(standStill);
  await page.screenshot({ path: `build-output/pages/${name}.png`, fullPage: size.width < 600 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, `${name} is wider than the screen`).toBeLessThanOrEqual(1);
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  const serious = found.violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join('; ')}`);
  expect(serious, name).toEqual([]);
  console.log(`visited ${new URL(page.url()).pathname} as ${name}`);
}

/** Chooses from a list that antd draws elsewhere in the page, and of which it draws only what is seen. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.click();
  if (await field.isEditable()) {
    await field.fill(option);
  }
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).first().click();
}

/** Types a day into a field that also opens a calendar. */
export async function pickDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(day);
  await field.press('Enter');
}

export { expect, type Page, test };
