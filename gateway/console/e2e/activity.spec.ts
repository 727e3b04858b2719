import { choose, confirmIn, DESK, expect, look, PHONE, press, signIn, test } from './person';

/** An activity: the office plans and publishes it, a merchant registers on a phone, the office sees who comes. */
test.describe.configure({ mode: 'serial' });

const title = `夏日市集（演示 ${Date.now()}）`;
const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
let address = '';

test('the office plans an activity and publishes it', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go('~/activities/new');
  await choose(page, '类型', '文化');
  await page.getByLabel('活动名称').fill(title);
  const [begins, ends] = [page.locator('#time'), page.locator('.ant-picker-range input').last()];
  await begins.fill(`${day} 10:00`);
  await begins.press('Enter');
  await ends.fill(`${day} 18:00`);
  await ends.press('Enter');
  await page.getByLabel('名额').fill('30');
  await press(page, '保存');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  address = new URL(page.url()).pathname;
  await press(page, '发布活动');
  await confirmIn(page, '发布活动');
  await expect(page.getByRole('button', { name: '取消活动' })).toBeVisible();
  await office.end();
});

test('a merchant registers on a phone', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go('~/activities');
  await page.getByRole('link', { name: title }).click();
  await press(page, '我要报名');
  await look(page, 'merchant-register-390');
  await confirmIn(page, '我要报名');
  await expect(page.getByText('已报名，座位号 1')).toBeVisible();
  await look(page, 'merchant-activity-390');
  await merchant.end();
});

test('the office sees who comes', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go(address);
  await expect(page.getByText('已报名 1 人，共 30 个名额')).toBeVisible();
  await expect(page.getByText('袁可欣')).toBeHidden();
  await press(page, '查看姓名');
  await page.getByLabel('查看原因').fill('现场签到');
  await confirmIn(page, '查看姓名');
  await expect(page.getByText('袁可欣')).toBeVisible();
  await look(page, 'office-activity-1440');
  await office.end();
});
