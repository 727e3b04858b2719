import { choose, confirmIn, DESK, expect, look, PHONE, press, signIn, test } from './person';

/** What comes after a demand is resolved: the office calls back, and whoever has no account rates by a link. */
test.describe.configure({ mode: 'serial' });

const said = `来电反映楼前路灯不亮（演示 ${Date.now()}）`;
let address = '';

test('the office files for a caller, and the department resolves it', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  await office.go('~/demands/new');
  await press(office.page, '环境品质');
  await press(office.page, '道路路面');
  await office.page.getByLabel('请说一说情况').fill(said);
  await press(office.page, '下一步');
  await choose(office.page, '诉求从哪里来', '热线');
  await office.page.getByLabel('联系人').fill('李先生');
  await office.page.getByLabel('联系电话').fill('13800000002');
  await press(office.page, '提交诉求');
  await expect(office.page.locator('.description')).toHaveText(said);
  address = new URL(office.page.url()).pathname;
  await press(office.page, '受理并转交');
  await confirmIn(office.page, '受理并转交');
  await office.end();

  const officer = await signIn(browser, 'environment-gongti', DESK);
  await officer.go(address);
  await press(officer.page, '接单办理');
  await confirmIn(officer.page, '接单办理');
  await press(officer.page, '记录首次联系');
  await confirmIn(officer.page, '记录首次联系');
  await press(officer.page, '办结');
  await officer.page.getByRole('dialog').getByText('已解决', { exact: true }).click();
  await officer.page.getByLabel('结果说明（提交人会看到）').fill('路灯已修好。');
  await confirmIn(officer.page, '办结');
  await officer.end();
});

test('the office calls back in vain, and writes a link for the caller', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go('~/demands/call-backs');
  const card = page.locator('.card', { hasText: said });
  await card.getByRole('button', { name: '记录回访', exact: true }).click();
  await press(page, '没有接通');
  await choose(page, '没接通的原因（可不填）', '无人接听');
  await look(page, 'office-call-back-1440');
  await confirmIn(page, '记录回访');
  await page.reload();
  await expect(card.getByText(/第 1 次.+无人接听/)).toBeVisible();

  await card.getByRole('button', { name: '生成评价链接' }).click();
  await page.getByLabel('怎样交给提交人').fill('短信发给提交人');
  await page.getByRole('dialog').getByRole('button', { name: '生成评价链接' }).click();
  const link = page.getByRole('textbox', { name: '评价链接' });
  await expect(link).toBeVisible();
  await look(page, 'office-rating-link-1440');
  address = await link.inputValue();
  await office.end();
});

test('the caller rates on a phone, without an account, and once only', async ({ browser }) => {
  const stranger = await browser.newContext({ viewport: PHONE });
  const page = await stranger.newPage();
  await page.goto(address);
  await expect(page.getByText('路灯已修好。')).toBeVisible();
  await look(page, 'stranger-rating-390');
  await press(page, '已解决');
  await press(page, '满意');
  await press(page, '提交评价');
  await expect(page.getByText('谢谢您的评价')).toBeVisible();
  await page.reload();
  await expect(page.getByText('这个链接不能再用')).toBeVisible();
  await look(page, 'stranger-rating-spent-390');
  await stranger.close();
});
