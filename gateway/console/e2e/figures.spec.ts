import { DISTRICT, expect, forget, type Page, PHONE, signIn, test } from './person';

/**
 * How fast it is on a slow device: the processor throttled to a quarter. Figures depend on what else the machine does, so that they are
 * measured on their own: `journeys URL --grep @figures`.
 */
const SLOWER = 4;
const LCP_MS = 2_500;
const INP_MS = 200;
const ROWS = 10_000;

interface Measured {
  lcp: number;
  inp: number;
  frames: number[];
}

/** Begins to measure with the next page: the largest paint, and how long the slowest answer to an input took. */
async function measure(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    const measured: Measured = { lcp: 0, inp: 0, frames: [] };
    Object.assign(window, { measured });
    new PerformanceObserver((list) => {
      measured.lcp = Math.max(measured.lcp, ...list.getEntries().map((entry) => entry.startTime));
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      measured.inp = Math.max(measured.inp, ...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

const measuredOf = (page: Page) => page.evaluate(() => (window as unknown as { measured: Measured }).measured);

/** Each is measured in a browser that has read nothing yet. */
test.beforeEach(() => Promise.all(['office-gongti', 'rep-gongti'].map(forget)));

const PAGES = ['~/workbench', '~/demands', '~/demands/new', '~/ledger', '~/organisation'];

test('pages appear within 2.5 s', { tag: '@figures' }, async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', PHONE, { motion: true });
  await measure(office.page);
  const slow: string[] = [];
  for (const path of PAGES) {
    await office.go(path);
    await office.page.waitForTimeout(1_000);
    const { lcp } = await measuredOf(office.page);
    console.log(`LCP ${path} ${Math.round(lcp)} ms`);
    if (lcp > LCP_MS) {
      slow.push(path);
    }
  }
  expect(slow).toEqual([]);
  await office.end();
});

test('an input is answered within 200 ms', { tag: '@figures' }, async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE, { motion: true });
  const { page } = merchant;
  await measure(page);
  await merchant.go('~/demands/new');
  await page.getByRole('button', { name: '环境品质', exact: true }).click();
  await page.getByRole('button', { name: '噪声扰民', exact: true }).click();
  await page.getByLabel('请说一说情况').pressSequentially('夜里施工太吵');
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await page.waitForTimeout(500);
  const { inp } = await measuredOf(page);
  console.log(`INP of filing ${Math.round(inp)} ms`);
  expect(inp).toBeLessThanOrEqual(INP_MS);
  await page.evaluate(() => localStorage.clear());
  await merchant.end();
});

test('a list of 10,000 rows scrolls smoothly', { tag: '@figures' }, async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', PHONE, { motion: true });
  const { page } = office;
  await page.route(`**/districts/${DISTRICT}/enterprises?*`, async (route) => {
    const answer = await route.fetch();
    const { items } = (await answer.json()) as { items: { id: string }[] };
    const many = Array.from({ length: ROWS }, (_, at) => ({ ...items[at % items.length], id: `row-${at}` }));
    await route.fulfill({ json: { items: many } });
  });
  await measure(page);
  await office.go('~/ledger');
  await expect(page.locator(`.rows > li[aria-setsize='${ROWS}']`).first()).toBeVisible();
  const frames = await page.evaluate(scrollThrough);
  const sorted = frames.toSorted((one, other) => one - other);
  const p95 = sorted[Math.floor(sorted.length * 0.95)]!;
  console.log(
    `scrolling ${ROWS} rows: ${frames.length} frames, median ${median(sorted)} ms, p95 ${Math.round(p95)} ms`,
  );
  expect(p95).toBeLessThanOrEqual(50);
  await office.end();
});

const median = (sorted: number[]) => Math.round(sorted[Math.floor(sorted.length / 2)]!);

/** Three seconds of scrolling a screen's half with every frame; how long each took. */
async function scrollThrough(): Promise<number[]> {
  const frames: number[] = [];
  const begun = performance.now();
  let last = begun;
  while (last - begun < 3_000) {
    window.scrollBy(0, 400);
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  return frames.slice(2);
}
