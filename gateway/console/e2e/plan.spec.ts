import { choose, confirmIn, DESK, expect, look, PHONE, pickDay, press, signIn, test } from './person';

/** The plan of a year: the office writes it, the secretary publishes it, everybody reads how it stands. */
test.describe.configure({ mode: 'serial' });

const title = `年度工作计划 ${Date.now()}`;
let address = '';

test('the office writes a plan, and nothing typed is lost', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK);
  const { page } = office;
  await office.go('~/organisation/plans');
  await press(page, '起草计划');
  await page.getByLabel('中文名称').fill(title);
  await confirmIn(page, '起草计划');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  address = new URL(page.url()).pathname;
  await press(page, '修改草稿');
  await page.getByLabel('事项', { exact: true }).fill('全年走访企业两轮');
  await page.reload();
  await press(page, '修改草稿');
  await expect(page.getByLabel('事项', { exact: true })).toHaveValue('全年走访企业两轮');
  await choose(page, '职能', '服务');
  await choose(page, '责任单位', '党委办公室');
  await pickDay(page, '完成时限', '2099-12-31');
  await look(page, 'office-plan-draft-1440');
  await press(page, '保存草稿');
  await expect(page.getByText('草稿已保存')).toBeVisible();
  await office.end();
});

test('the secretary publishes it on a phone', async ({ browser }) => {
  const secretary = await signIn(browser, 'secretary-gongti', PHONE);
  const { page } = secretary;
  await secretary.go(address);
  await press(page, '发布');
  await confirmIn(page, '发布');
  await expect(page.getByText('执行情况')).toBeVisible();
  await look(page, 'secretary-plan-390');
  await secretary.end();
});
