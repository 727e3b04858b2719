import { DESK, expect, look, type Page, signIn, test } from './person';
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
