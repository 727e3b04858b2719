import { DESK, expect, look, PHONE, signIn, test } from './person';

/** What the street does with the rules of a district, and what a merchant may do by them. */
test.describe.configure({ mode: 'serial' });

const said = `匿名反映夜间噪声（演示 ${Date.now()}）`;
let address = '';

test('the street drafts rules and tries them on past demands', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  const { page } = street;
  await street.go('~/system/rules/new');
  await page.getByLabel('办结 · 数量').nth(2).fill('3');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('button', { name: '用以往诉求试算' }).click();
  await expect(page.getByText('会变的时限')).toBeVisible();
  await look(page, 'street-rules-tried-1440');
  await street.end();
});

test('the street lets demands be filed without a name', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  const { page } = street;
  await street.go('~/system/rules/new');
  await page.getByLabel('允许匿名提交').check();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.getByText(/时限规则 .+ 已发布/)).toBeVisible();
  await street.end();
});

test('a merchant files on a phone without a name', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go('~/demands/new');
  await page.getByRole('button', { name: '环境品质', exact: true }).click();
  await page.getByRole('button', { name: '噪声扰民', exact: true }).click();
  await page.getByLabel('请说一说情况').fill(said);
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await page.getByLabel('匿名提交').check();
  await expect(page.getByLabel('联系电话')).toBeHidden();
  await look(page, 'merchant-anonymous-390');
  await page.getByRole('button', { name: '提交诉求', exact: true }).click();
  await expect(page.locator('.description')).toHaveText(said);
  address = new URL(page.url()).pathname;
  await merchant.end();
});

test('the office works on it and is not told who filed it', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go(address);
  await expect(page.locator('.description')).toHaveText(said);
  const facts = page.locator('dl.facts > div');
  await expect(facts.filter({ hasText: '企业' })).toContainText('匿名');
  await expect(facts.filter({ hasText: '联系人' })).toContainText('没有留联系方式');
  await look(page, 'office-anonymous-1440');
  await office.end();
});
