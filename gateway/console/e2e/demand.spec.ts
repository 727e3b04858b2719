import { confirmIn, DESK, expect, look, PHONE, press, signIn, test } from './person';

/** One demand from a merchant's phone to the merchant's rating, by the three people who touch it. */
test.describe.configure({ mode: 'serial' });

const said = `一楼东门外路面塌陷，昨晚有顾客绊倒（演示 ${Date.now()}）`;
let address = '';

test('a merchant files on a phone in three steps', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go('~/workbench');
  await page.getByRole('link', { name: '提交诉求' }).first().click();
  await press(page, '环境品质');
  await press(page, '道路路面');
  await page.getByLabel('请说一说情况').fill(said);
  await page.reload();
  await expect(page.getByLabel('请说一说情况')).toHaveValue(said);

  await press(page, '下一步');
  await page.getByLabel('联系人').fill('袁可欣');
  await page.getByLabel('联系电话').fill('13800000001');
  await look(page, 'merchant-filing-390');
  await press(page, '提交诉求');
  await expect(page.locator('.description')).toHaveText(said);
  address = new URL(page.url()).pathname;
  await expect(page.getByText('待受理', { exact: true })).toBeVisible();
  await press(page, '时限怎么算的');
  await expect(page.getByText('版时限规则计算')).toBeVisible();
  await look(page, 'merchant-demand-390');
  await merchant.end();
});

test('the office routes it as proposed', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go('~/demands/triage');
  const card = page.locator('.card', { hasText: said });
  await expect(card).toBeVisible();
  await look(page, 'office-triage-1440');
  await card.getByRole('button', { name: /建议转交：环境提升部/ }).click();
  await confirmIn(page, '受理并转交');
  await office.go(address);
  await expect(page.getByText('已转交', { exact: true })).toBeVisible();
  await office.end();
});

test('the department takes it up, speaks to the merchant and resolves it', async ({ browser }) => {
  const officer = await signIn(browser, 'environment-gongti', DESK);
  const { page } = officer;
  await officer.go('~/workbench');
  await expect(page.getByText(said)).toBeVisible();
  await look(page, 'officer-workbench-1440');
  await officer.go(address);
  await press(page, '接单办理');
  await confirmIn(page, '接单办理');
  await press(page, '记录首次联系');
  await confirmIn(page, '记录首次联系');
  await press(page, '办结');
  await page.getByRole('dialog').getByText('已解决', { exact: true }).click();
  await page.getByLabel('结果说明（提交人会看到）').fill('路面已修复，现场恢复通行。');
  await confirmIn(page, '办结');
  await expect(page.getByText('路面已修复，现场恢复通行。')).toBeVisible();
  await look(page, 'officer-demand-1440');
  await officer.end();
});

test('the merchant hears of it and rates it', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go('/messages');
  await expect(page.getByText('已办结：已解决').first()).toBeVisible();
  await look(page, 'merchant-messages-390');
  await merchant.go(address);
  await press(page, '评价办理结果');
  await page.getByRole('button', { name: '已解决' }).click();
  await page.getByRole('button', { name: '满意', exact: true }).click();
  await look(page, 'merchant-rating-390');
  await confirmIn(page, '评价办理结果');
  await expect(page.getByText('已关闭', { exact: true })).toBeVisible();
  await press(page, '核对');
  const steps = page.getByRole('list', { name: '逐步核对' });
  await expect(steps.getByText(/记录 .+ → 发出 .+ → 通知了/).first()).toBeVisible();
  await expect(steps.getByText(/党委办公室工作人员 · 收件箱 · .+ 送到/).first()).toBeVisible();
  await expect(steps.getByText(/您 · 收件箱 · .+ 送到/).first()).toBeVisible();
  await look(page, 'merchant-told-390');
  await merchant.end();
});
