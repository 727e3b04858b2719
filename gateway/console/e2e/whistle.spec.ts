import { choose, confirmIn, DESK, expect, look, type Page, PHONE, press, signIn, test } from './person';

/** A hard demand: the office blows the whistle, units come and sign in, the plan is written, approved and carried out. */
test.describe.configure({ mode: 'serial' });

const said = `步行街排水管破裂，路面反复塌陷，涉及多个单位（演示 ${Date.now()}）`;
let address = '';
let code = '';

/** A time of tomorrow, typed into a picker. */
async function pickTomorrow(page: Page, label: string): Promise<void> {
  const day = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
  const field = page.getByLabel(label).last();
  await field.fill(`${day} 10:00`);
  await field.press('Enter');
  await expect(field).toHaveValue(`${day} 10:00`);
}

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Sends a picture of the smallest size, and waits until the service has it. */
async function attach(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: PICTURE });
  await expect(dialog.getByText(`${name} 已上传`)).toBeVisible();
}

test('the office files for somebody and blows the whistle', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go('~/demands/new');
  await press(page, '环境品质');
  await press(page, '道路路面');
  await page.getByLabel('请说一说情况').fill(said);
  await press(page, '下一步');
  await choose(page, '诉求从哪里来', '热线');
  await page.getByLabel('联系人').fill('王小明');
  await press(page, '提交诉求');
  await expect(page.locator('.description')).toHaveText(said);
  address = new URL(page.url()).pathname;

  await press(page, '受理并转交');
  await press(page, '吹哨报到');
  await choose(page, '召集哪些协办单位', '平安建设部');
  await page.keyboard.press('Escape');
  await page.getByLabel('集合地点').fill('工体汇广场东门');
  await pickTomorrow(page, '集合时间');
  await look(page, 'office-whistle-1440');
  await confirmIn(page, '受理并转交');
  await expect(page.getByText('已吹哨', { exact: true })).toBeVisible();

  await press(page, '出示签到码');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: '签到二维码' })).toBeVisible();
  code = (await dialog.locator('.qr-code').textContent()) ?? '';
  await look(page, 'office-sign-in-code-1440');
  await office.end();
});

test('an assisting unit reports in, and signs in on site from a phone', async ({ browser }) => {
  const officer = await signIn(browser, 'safety-gongti', PHONE);
  const { page } = officer;
  await officer.go(address);
  await press(page, '报到');
  await confirmIn(page, '报到');
  await look(page, 'officer-whistle-390');

  await officer.go(`${address}/sign-in#000000`);
  await press(page, '签到');
  await expect(page.locator('.ant-form-item-explain-error')).toBeVisible();
  await officer.go(`${address}/sign-in#${code}`);
  await page.reload();
  await expect(page.getByLabel('签到码')).toHaveValue(code);
  await look(page, 'officer-sign-in-390');
  await press(page, '签到');
  await expect(page.getByText('平安建设部已签到')).toBeVisible();
  await officer.end();
});

test('the lead unit takes it up and writes the plan with its two lists', async ({ browser }) => {
  const officer = await signIn(browser, 'environment-gongti', DESK);
  const { page } = officer;
  await officer.go(address);
  await press(page, '接单办理');
  await confirmIn(page, '接单办理');
  await press(page, '制定解决方案');
  await press(page, '修改方案');
  await page.getByLabel('解决方案').fill('先围挡，再检修排水管，最后恢复路面。');
  const lines = page.locator('fieldset.line');
  if ((await lines.filter({ hasText: '完成时限' }).count()) === 0) {
    await press(page, '加一项任务');
    await page.getByLabel('任务', { exact: true }).fill('恢复路面');
    await choose(page, '责任单位', '环境提升部');
    await pickTomorrow(page, '完成时限');
  }
  if ((await lines.filter({ hasText: '级别' }).count()) === 0) {
    await press(page, '加一项责任');
    await page.getByLabel('责任单位').last().fill('环境提升部');
    await page.locator('.ant-select-item-option:visible', { hasText: '环境提升部' }).first().click();
    await page.getByLabel('级别').click();
    await page.locator('.ant-select-item-option:visible', { hasText: '商圈单位' }).click();
    await page.getByLabel('责任', { exact: true }).fill('牵头组织施工');
  }
  await look(page, 'officer-plan-writing-1440');
  await press(page, '保存方案');
  await expect(page.getByText('方案已保存')).toBeVisible();
  await press(page, '报请审批');
  await confirmIn(page, '报请审批');
  await expect(page.getByText('待审批')).toBeVisible();
  await officer.end();
});

test('the office approves it, the unit does its tasks, and the demand can be resolved', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  await office.go(`${address}/plan`);
  await press(office.page, '审批通过');
  await confirmIn(office.page, '审批通过');
  await expect(office.page.getByText('执行中')).toBeVisible();
  await office.end();

  const officer = await signIn(browser, 'environment-gongti', PHONE);
  const { page } = officer;
  await officer.go(`${address}/plan`);
  await look(page, 'officer-plan-390');
  const open = page.getByRole('button', { name: /^完成 · / });
  while ((await open.count()) > 0) {
    const left = await open.count();
    await open.first().click();
    await page.getByLabel('怎么完成的（佐证）').fill('已完成，照片留存。');
    await attach(page, '现场照片.png');
    await confirmIn(page, '完成任务');
    await expect(open).toHaveCount(left - 1);
  }
  await expect(page.locator('.chip', { hasText: '已完成' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /现场照片\.png/ }).first()).toBeVisible();
  await look(page, 'officer-plan-done-390');
  await officer.go(address);
  await press(page, '办结');
  await page.getByRole('dialog').getByText('已解决', { exact: true }).click();
  await page.getByLabel('结果说明（提交人会看到）').fill('路面已恢复。');
  await confirmIn(page, '办结');
  await expect(page.getByText('已办结，待评价')).toBeVisible();
  await officer.end();
});
