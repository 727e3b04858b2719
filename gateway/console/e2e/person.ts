import { type Browser, type BrowserContext, expect, type Page, type Request, test } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The demonstration's password; nothing else has it. */
export const PASSWORD = process.env.CONSOLE_PASSWORD ?? 'shangquan-demo';

export const DISTRICT = '110105-gongti';
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

export type Size = typeof PHONE;

/** Somebody at a browser. What it complains of is a fault of the page. */
export interface Person {
  readonly page: Page;
  go(path: string): Promise<void>;
  end(): Promise<void>;
}

interface Choices {
  readonly language?: string;
  readonly shade?: 'light' | 'dark';
  /** Whether things may move: what flies in on a busy machine takes no press, which no person would be quick enough for. */
  readonly motion?: boolean;
}

interface Seat {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: string[];
}

/** What pages have asked the services for and not been answered yet. */
const asking = new WeakMap<Page, Set<Request>>();

/** Everybody's own browser, kept while this worker runs: a person types the password once, and has read the scripts once. */
const seats = new Map<string, Seat>();

export async function typePassword(page: Page, username: string): Promise<void> {
  await page.fill('#username', username);
  await page.fill('#password', PASSWORD);
  await page.click('#kc-login');
}

/** Sits a person down, signed in, at a screen of that size; the page is opened by `go`. */
export async function signIn(
  browser: Browser,
  username: string,
  size: Size,
  { language = 'zh-CN', shade = 'light', motion = false }: Choices = {},
): Promise<Person> {
  const seat = seats.get(username) ?? (await takeSeat(browser, username));
  const { page, complaints } = seat;
  complaints.length = 0;
  await page.setViewportSize(size);
  await page.emulateMedia({ reducedMotion: motion ? 'no-preference' : 'reduce' });
  await page.evaluate(
    (chosen) => Object.entries(chosen).forEach(([name, value]) => localStorage.setItem(`shangquan.${name}`, value)),
    { language, shade },
  );
  return {
    page,
    go: (path) => open(page, path),
    async end() {
      await page.unrouteAll();
      expect(complaints).toEqual([]);
    },
  };
}

async function takeSeat(browser: Browser, username: string): Promise<Seat> {
  const context = await browser.newContext();
  const page = await context.newPage();
  countQuestions(page);
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (line) => {
    if (/Content.Security.Policy|Refused to (load|execute)/i.test(line.text())) {
      complaints.push(line.text());
    }
  });
  await page.goto('/');
  await identify(page, username);
  const seat = { context, page, complaints };
  seats.set(username, seat);
  return seat;
}

/** The identity provider refuses whoever signs in from two browsers at the same moment: the later one tries again. */
async function identify(page: Page, username: string): Promise<void> {
  const heading = page.locator('.page h1');
  const refused = page.locator('#input-error');
  await expect(async () => {
    await typePassword(page, username);
    await expect(heading.or(refused)).toBeVisible();
    expect(await refused.count()).toBe(0);
  }).toPass({ intervals: [2_000, 4_000] });
}

function countQuestions(page: Page): void {
  const unanswered = new Set<Request>();
  asking.set(page, unanswered);
  page.on('request', (request) => {
    if (request.url().includes('/api/') && request.headers().accept !== 'text/event-stream') {
      unanswered.add(request);
    }
  });
  page.on('requestfinished', (request) => unanswered.delete(request));
  page.on('requestfailed', (request) => unanswered.delete(request));
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path.replace('~', `/d/${DISTRICT}`));
  await expect(page.locator('.page h1, .message h2').first()).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0);
}

/** Takes a person's browser away, after a journey that ended the session or left something behind. */
export async function forget(username: string): Promise<void> {
  await seats.get(username)?.context.close();
  seats.delete(username);
}

/** Waits until nothing moves that will ever stand still: half faded in, a text has not its own colour yet. */
async function standStill(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.all(moving.map((one) => one.finished.catch(() => undefined)));
}

async function settle(page: Page): Promise<void> {
  await expect.poll(() => asking.get(page)?.size ?? 0, { intervals: [20, 50, 100] }).toBe(0);
  await expect(page.locator('.loading')).toHaveCount(0);
  await page.evaluate(standStill);
}

/** Keeps a picture, and finds no serious violation of WCAG 2.2 A and AA, nor anything wider than the screen. */
export async function look(page: Page, name: string): Promise<void> {
  const size = page.viewportSize()!;
  await settle(page);
  const whole = size.width < 600 && (await page.locator('.ant-modal-wrap:visible').count()) === 0;
  if (whole) {
    await page.evaluate(() => window.scrollTo(0, 0));
  }
  await page.screenshot({ path: `build-output/pages/${name}.png`, fullPage: whole });
  // The head of the page stays and would lie half over whatever is scrolled there.
  await page.evaluate(() => window.scrollTo(0, 0));
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, `${name} is wider than the screen`).toBeLessThanOrEqual(1);
  expect(await lastingFaults(page), name).toEqual([]);
  console.log(`visited ${new URL(page.url()).pathname} as ${name}`);
}

interface Measured {
  faults: string[];
  /** Whether the page changed while axe measured it: then places of before and after stand beside each other. */
  moved: boolean;
}

const MEASURED_AT_MOST = 5;

/** A message that comes in while axe measures moves what it has measured: a fault counts when it lasts in a page that stands still. */
async function lastingFaults(page: Page): Promise<string[]> {
  let found = await measure(page);
  for (let times = 1; found.faults.length > 0 && times < MEASURED_AT_MOST && (times === 1 || found.moved); times++) {
    await settle(page);
    found = await measure(page);
  }
  return found.faults;
}

/** What axe finds in this page, which has no frames: axe itself, for its builder takes three times as long. */
async function measure(page: Page): Promise<Measured> {
  await page.evaluate(axe.source);
  const { violations, moved } = await page.evaluate(async () => {
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const found = await window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    changes += observer.takeRecords().length;
    observer.disconnect();
    return {
      moved: changes > 0,
      violations: found.violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        at: nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`),
      })),
    };
  });
  const faults = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, at }) => `${id}: ${at.join('; ')}`);
  return { faults, moved };
}

/**
 * Chooses from a list that antd draws elsewhere in the page, and of which it draws only what is seen. A list that is drawn anew under
 * the pointer takes no choice: then it is chosen once more.
 */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  const list = page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option });
  await expect(async () => {
    await field.click();
    if (await field.isEditable()) {
      await field.fill(option);
    }
    await list.first().click({ timeout: 5_000 });
    await expect(page.locator('.ant-select', { has: field })).toContainText(option, { timeout: 2_000 });
  }).toPass();
}

/** Presses the button of that name; where several things of the page have one, the first. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

/** Presses the button of a dialog that does what the dialog is for, and waits until it has gone. */
export async function confirmIn(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).last().click();
  await expect(dialog).toBeHidden();
}

/** Types a day into a field that also opens a calendar. */
export async function pickDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(day);
  await field.press('Enter');
}

export { expect, type Page, test };
