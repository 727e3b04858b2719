import { DESK, expect, look, type Page, PHONE, signIn, test } from './person';
import { rowsOf } from './workbook';

/** What an office does with many demands at once. */
test.describe.configure({ mode: 'serial' });

const mark = `演示表格 ${Date.now()}`;
const rows = [`${mark} 一`, `${mark} 二`].map((said) => `environment.noise,${said},NORMAL`);
const table = ['类别,描述,紧急程度', ...rows, `no.such.category,${mark} 三,NORMAL`].join('\n');

async function find(page: Page, text: string): Promise<void> {
  await page.getByLabel('搜索诉求').fill(text);
  await page.getByLabel('搜索诉求').press('Enter');
}

test('the office takes a table in, its wrong rows told apart, and finds what it filed', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go('~/demands/batches');
  await page
    .getByLabel('选择表格')
    .setInputFiles({ name: '诉求.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${table}`) });
  await expect(page.getByText('诉求.csv 预检结果')).toBeVisible();
  await look(page, 'office-batch-tried-1440');
  await page.getByRole('button', { name: '导入其余 2 行' }).click();
  await expect(page.getByText('登记完成')).toBeVisible();
  await look(page, 'office-batch-filed-1440');
  await office.go('~/demands');
  await find(page, mark);
  await expect(page.getByText(`${mark} 二`)).toBeVisible();
  await look(page, 'office-search-1440');
  await office.end();
});

test('the office saves what a filter lets through as a table', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  await office.go('~/demands?category=environment.noise');
  const saved = office.page.waitForEvent('download');
  await office.page.getByRole('button', { name: '导出表格' }).click();
  const workbook = await saved;
  expect(workbook.suggestedFilename()).toMatch(/^110105-gongti-.+\.xlsx$/);
  expect(rowsOf(await workbook.path())).toBeGreaterThan(rows.length);
  await office.end();
});

test('the office routes several at once, and keeps a filter until it needs it no more', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go('~/demands?status=SUBMITTED&category=environment.noise');
  await page.getByRole('button', { name: '批量办理' }).click();
  for (const said of ['一', '二']) {
    await page
      .locator('.chosen-row', { hasText: `${mark} ${said}` })
      .getByRole('checkbox')
      .check();
  }
  await page.getByRole('button', { name: '受理并转交' }).click();
  await look(page, 'office-bulk-1440');
  await page.getByRole('dialog').getByRole('button', { name: '受理并转交' }).click();
  await expect(page.getByText('2 件已办理')).toBeVisible();
  await page.getByRole('button', { name: '保存当前条件' }).click();
  await page.getByRole('dialog').getByLabel('名称').fill(mark);
  await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('button', { name: mark, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await look(page, 'office-filters-1440');
  await page.getByRole('button', { name: `删除“${mark}”` }).click();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(page.getByRole('button', { name: mark, exact: true })).toBeVisible();
  await page.getByRole('button', { name: `删除“${mark}”` }).click();
  await expect(page.getByRole('button', { name: mark, exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: '保存当前条件' })).toBeVisible();
  await office.end();
});

test('the office looks for what comes back', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go('~/demands');
  await page.getByRole('link', { name: '反复诉求', exact: true }).click();
  await page.getByRole('button', { name: '现在查找' }).click();
  await expect(page.getByText(/查找完成/)).toBeVisible();
  await look(page, 'office-recurrences-1440');
  await office.end();
});

/** What comes back on several days, which no walk of minutes can make. */
const comingBack = {
  id: 'r-1',
  site: 'site-xingyuan',
  category: 'environment.noise',
  status: 'PROPOSED',
  demands: 14,
  enterprises: 9,
  words: ['施工', '噪声', '夜间'],
  firstAt: '2026-03-02T02:00:00Z',
  lastAt: '2026-11-28T12:00:00Z',
  season: [6, 7],
};

test('a secretary reads of a matter that comes back, and is about to make it a topic', async ({ browser }) => {
  const secretary = await signIn(browser, 'secretary-gongti', PHONE);
  const { page } = secretary;
  const newest = ['一', '二', '三'].map((said, at) => ({
    id: `d-${at}`,
    number: `2026-00004${at}`,
    excerpt: `夜里施工太吵，${said}楼都听得见`,
    category: comingBack.category,
    submittedAt: comingBack.lastAt,
    status: 'ROUTED',
  }));
  await page.route(/demand-recurrences\?/, (route) => route.fulfill({ json: { items: [comingBack] } }));
  await page.route(/demand-recurrences\/r-1$/, (route) =>
    route.fulfill({
      headers: { ETag: '"3"' },
      json: { recurrence: comingBack, newest, moves: ['TAKE_UP', 'DISMISS'] },
    }),
  );
  await secretary.go('~/demands/recurrences');
  await page.getByRole('link', { name: /星源大厦 · 噪声扰民/ }).click();
  await expect(page.getByText('相关诉求（最近 3 件，共 14 件）')).toBeVisible();
  await look(page, 'secretary-recurrence-390');
  await page.getByRole('button', { name: '立题协商' }).click();
  await page.getByRole('dialog').getByLabel('议题').fill('夜间施工几点停');
  await look(page, 'secretary-recurrence-topic-390');
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await secretary.end();
});
