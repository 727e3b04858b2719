import { isCreditCode } from '../src/features/ledger/creditCode';

import { choose, confirmIn, DESK, expect, look, PHONE, press, signIn, test } from './person';

/** An enterprise in the ledger: entered, found by its name on a phone, and amended. */
test.describe.configure({ mode: 'serial' });

const stamp = String(Date.now());
const name = `晨光烘焙坊 ${stamp}`;

/** A code that nobody has: the last character checks the others. */
function codeOf(seed: string): string {
  const first = `91110105MA${seed.slice(-7)}`;
  return [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => first + last).find(isCreditCode)!;
}

test('the office enters an enterprise, its industry by everyday words', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go('~/ledger/new');
  await page.getByLabel('统一社会信用代码').fill(codeOf(stamp));
  await page.getByLabel('名称').fill(name);
  await choose(page, '行业', '餐饮业');
  await page.getByLabel('人数').fill('12');
  await choose(page, '载体', '星源大厦');
  await page.getByLabel('楼层').fill('1');
  await look(page, 'office-register-1440');
  await press(page, '登记企业');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await look(page, 'office-enterprise-1440');
  await office.end();
});

test('the office finds it by a part of its name on a phone, and amends it', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', PHONE);
  const { page } = office;
  await office.go('~/ledger');
  await page.getByLabel('搜索企业').fill('光烘焙');
  await page.getByLabel('搜索企业').press('Enter');
  await page.getByRole('link', { name }).click();
  await press(page, '修改资料');
  await page.getByRole('dialog').getByLabel('人数').fill('15');
  await look(page, 'office-amend-390');
  await confirmIn(page, '保存');
  await expect(page.getByText('15', { exact: true })).toBeVisible();
  await look(page, 'office-enterprise-390');
  await office.end();
});
