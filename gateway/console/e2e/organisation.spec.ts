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

test('a member is entered, and the office names who keeps contact and how it is covered', async ({ browser }) => {
  const member = `三里屯餐饮协会 ${stamp}`;
  const street = await signIn(browser, 'admin-1', DESK);
  await street.go('~/organisation/imports');
  await street.page.getByText('成员单位', { exact: true }).click();
  await street.page.getByLabel('选择表格').setInputFiles({
    name: '协会.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff单位编号,类型,名称\nassociation-${stamp},协会,${member}`),
  });
  await street.page.getByRole('button', { name: /^导入/ }).click();
  await expect(street.page.getByText('已导入 1 行')).toBeVisible();
  await street.end();

  const office = await signIn(browser, 'office-gongti', PHONE);
  const { page } = office;
  await office.go('~/organisation/contacts');
  const row = page.getByRole('listitem').filter({ hasText: member });
  await row.getByRole('button', { name: '登记联系人' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill('王小明');
  await dialog.getByLabel('电话').fill('12');
  await dialog.getByRole('button', { name: '登记联系人' }).click();
  await expect(dialog.getByText('请填写电话号码', { exact: false })).toBeVisible();
  await dialog.getByLabel('电话').fill('13812345678');
  await dialog.getByRole('button', { name: '登记联系人' }).click();
  await expect(row.getByText('138****5678', { exact: false })).toBeVisible();

  await row.getByRole('button', { name: '登记联系人' }).click();
  await dialog.getByLabel('商圈联系人').click();
  await page.locator('.ant-select-item-option').first().click();
  await dialog.getByRole('button', { name: '登记联系人' }).click();
  await expect(row.getByText('已联系')).toBeVisible();

  await row.getByRole('button', { name: '登记组建情况' }).click();
  await dialog.getByText('联合组建').click();
  await dialog.getByRole('button', { name: '登记组建情况' }).click();
  await expect(row.getByText('联合组建')).toBeVisible();

  await row.getByRole('button', { name: '查看完整联系方式' }).click();
  await page.getByLabel('查看原因', { exact: false }).fill('约定走访时间');
  await page.getByRole('dialog').getByRole('button', { name: '查看完整联系方式' }).click();
  await expect(row.getByText('13812345678', { exact: false })).toBeVisible();
  await look(page, 'office-contacts-named-390');
  await office.end();
});

test('the street imports a year of the working calendar, and sees its days', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  const { page } = street;
  await street.go('~/system/calendar');
  await expect(page.getByRole('row', { name: /^2026/ })).toBeVisible();
  await page.getByRole('spinbutton', { name: '年份' }).fill('2031');
  const day = (date: string, summary: string) =>
    `BEGIN:VEVENT\r\nUID:${date}\r\nDTSTART;VALUE=DATE:${date}\r\nSUMMARY:${summary}\r\nEND:VEVENT\r\n`;
  const days = [day('20310101', '元旦'), day('20310102', '元旦'), day('20310104', '元旦 补班')];
  const calendar = (head: string) => ({
    name: '2031.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(`${head}VERSION:2.0\r\nPRODID:test\r\n${days.join('')}END:VCALENDAR\r\n`),
  });
  await page.locator('input[type=file]').setInputFiles(calendar('BEGIN:NOTHING\r\n'));
  await page.getByRole('button', { name: '导入' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(calendar('BEGIN:VCALENDAR\r\n'));
  await page.getByRole('button', { name: '导入' }).click();
  const year = page.getByRole('row', { name: /^2031/ });
  await expect(year.getByText('2 天：1月1日–1月2日')).toBeVisible();
  await expect(year.getByText('1 天：1月4日')).toBeVisible();
  await look(page, 'street-calendar-1440');
  await street.end();
});

test('the street sees what will be laid out before it founds a district', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  const { page } = street;
  await street.go('~/organisation/founding');
  await page.getByLabel('中文名称').fill('团结湖商圈');
  await page.getByLabel('英文名称').fill('Tuanjiehu');
  await page.getByLabel('商圈代码').fill('110105-tuanjiehu');
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await expect(page.getByText('将设立以下机构和岗位')).toBeVisible();
  await look(page, 'street-founding-preview-1440');
  await page.getByRole('button', { name: '返回修改' }).click();
  await expect(page.getByLabel('中文名称')).toHaveValue('团结湖商圈');
  await street.end();
});
