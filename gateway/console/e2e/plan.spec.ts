import { choose, confirmIn, DESK, expect, look, PHONE, pickDay, press, signIn, test } from './person';

/** A plan of the committee: drafted and published by the secretary, reported on by who owns an item, seen by everybody. */
test.describe.configure({ mode: 'serial' });

/** A year has one plan: each run takes another. */
const year = 2027 + (Math.floor(Date.now() / 1_000) % 70);
const title = `${year} 年度工作计划`;
const item = `解决地铁口共享单车乱停（${year}）`;
let address = '';

test('a secretary drafts and publishes a plan', async ({ browser }) => {
  const secretary = await signIn(browser, 'secretary-gongti', DESK);
  const { page } = secretary;
  await secretary.go('~/organisation/plans');
  await press(page, '起草计划');
  await page.getByRole('spinbutton', { name: '年度' }).fill(String(year));
  await page.getByLabel('中文名称').fill(title);
  await page.getByLabel('英文名称').fill(`Plan of the year ${year}`);
  await confirmIn(page, '起草计划');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  address = new URL(page.url()).pathname;

  await press(page, '修改草稿');
  await choose(page, '职能', '治理');
  await choose(page, '责任单位', '环境提升部');
  await pickDay(page, '完成时限', `${year}-06-30`);
  await page.getByLabel('事项', { exact: true }).fill(item);
  await page.getByLabel('指标', { exact: true }).fill('整治点位数');
  await page.getByLabel('目标值').fill('12');
  await look(page, 'secretary-plan-draft-1440');
  await press(page, '保存草稿');
  await press(page, '发布');
  await look(page, 'secretary-plan-publish-1440');
  await confirmIn(page, '发布');
  await expect(page.getByRole('heading', { name: '执行情况' })).toBeVisible();
  await expect(page.getByText('与已发布的第 1 版相同')).toBeVisible();
  await secretary.end();
});

test('who owns an item says how far it is', async ({ browser }) => {
  const officer = await signIn(browser, 'environment-gongti', DESK);
  const { page } = officer;
  await officer.go(address);
  await press(page, '报进展');
  await page.getByLabel('完成百分比').fill('40');
  await page.getByLabel('指标完成值：整治点位数').fill('5');
  await page.getByLabel('进展说明').fill('已整治五处，其余排到下月。');
  await confirmIn(page, '报进展');
  await expect(page.getByText('已整治五处，其余排到下月。')).toBeVisible();
  await look(page, 'officer-plan-1440');
  await officer.end();
});

test('a merchant sees the plan and how far it is', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go('~/organisation/plans');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText(item)).toBeVisible();
  await expect(page.getByRole('button', { name: '修改草稿' })).toHaveCount(0);
  await look(page, 'merchant-plan-390');
  await merchant.end();
});
