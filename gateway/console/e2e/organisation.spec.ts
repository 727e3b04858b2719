import { DESK, expect, look, PHONE, signIn, test } from './person';

/** What the street writes to a district and brings in for it, and what the district makes of it. */
test.describe.configure({ mode: 'serial' });

const stamp = Date.now();
const title = `消防通道检查 ${stamp}`;

test('the street writes a guidance note, and the district answers it from a phone', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  await street.go('~/organisation/guidance');
  await street.page.getByRole('button', { name: '发提示函' }).click();
  const dialog = street.page.getByRole('dialog');
  await dialog.getByLabel('标题').fill(title);
  await dialog.getByLabel('内容').fill('请逐栋检查消防通道，并报告结果。');
  await dialog.getByLabel('答复期限').fill('2099-12-31');
  await dialog.getByLabel('答复期限').press('Enter');
  await dialog.getByRole('button', { name: '发提示函' }).click();
  await expect(street.page.getByRole('heading', { name: title })).toBeVisible();
  await street.end();

  const office = await signIn(browser, 'office-gongti', PHONE);
  await office.go('~/organisation/guidance');
  const note = office.page.getByRole('article').filter({ hasText: title });
  await note.getByRole('button', { name: '答复' }).click();
  await office.page.getByLabel('答复内容').fill('已逐栋检查，全部畅通。');
  await office.page.getByRole('dialog').getByRole('button', { name: '答复' }).click();
  await expect(note.getByText('已答复', { exact: true })).toBeVisible();
  await look(office.page, 'office-guidance-answered-390');
  await office.end();
});

test('the street brings members in from a table, and takes them back', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  const { page } = street;
  await street.go('~/organisation/imports');
  await page.getByText('成员单位', { exact: true }).click();
  const rows = ['单位编号,类型,名称', `member-${stamp},商会,三里屯商会`, 'Wrong Code,商会,写错代码的单位'];
  await page.getByLabel('选择表格').setInputFiles({
    name: '会员.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${rows.join('\n')}`),
  });
  await expect(page.getByText('会员.csv 预检结果')).toBeVisible();
  await look(page, 'street-import-tried-1440');
  await page.getByRole('button', { name: '导入其余 1 行' }).click();
  await expect(page.getByText('已导入 1 行')).toBeVisible();
  await page.getByRole('button', { name: '撤销这次导入' }).click();
  await page.getByRole('button', { name: '确定', exact: true }).click();
  await expect(page.getByText('已撤销 1 行')).toBeVisible();
  await street.end();
});

test('the chart is saved as a picture and as a table', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  await street.go('~/organisation');
  for (const [button, name] of [
    ['架构图', '110105-gongti.svg'],
    ['架构表格', '110105-gongti.xlsx'],
  ] as const) {
    const saved = street.page.waitForEvent('download');
    await street.page.getByRole('button', { name: button }).click();
    expect((await saved).suggestedFilename()).toBe(name);
  }
  await street.end();
});
