import { choose, confirmIn, DESK, expect, look, type Page, PHONE, pickDay, signIn, test } from './person';

/** A site from its first day to its last: renamed, split, its parts joined again, moved and closed. */
test.describe.configure({ mode: 'serial' });

const stamp = Date.now().toString(36);
const code = `site-${stamp}`;
const name = `星源楼 ${stamp}`;
const renamed = `星源大厦 ${stamp}`;
const [east, west] = [`星源东座 ${stamp}`, `星源西座 ${stamp}`];

/** A day so many days ago, in the city. */
const ago = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() - days * 86_400_000);

const dialog = (page: Page) => page.getByRole('dialog');
const history = (page: Page) => page.getByRole('region', { name: '沿革' });

test('a site is added, and renamed from a day on', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  const { page } = street;
  await street.go('~/organisation');
  await page.getByRole('button', { name: '新增单位' }).click();
  await choose(page, '载体类型', '楼宇');
  await dialog(page).getByLabel('中文名称').fill(name);
  await dialog(page).getByLabel('英文名称').fill('Xingyuan House');
  await dialog(page).getByLabel('代码').fill(code);
  await pickDay(page, '成立日期', ago(30));
  await confirmIn(page, '新增单位');
  await street.go(`~/organisation?unit=${code}`);

  await page.getByRole('button', { name: '更名' }).click();
  await dialog(page).getByLabel('新的中文名称').fill(renamed);
  await pickDay(page, '从哪天起', ago(40));
  await dialog(page).getByRole('button', { name: '更名', exact: true }).click();
  await expect(dialog(page).getByText(/日期不得早于/)).toBeVisible();
  await look(page, 'street-unit-rename-refused-1440');
  await pickDay(page, '从哪天起', ago(20));
  await confirmIn(page, '更名');
  await expect(history(page).getByText(`更名为“${renamed}”`)).toBeVisible();
  await street.end();
});

test('it is split, and its parts are joined and closed again', async ({ browser }) => {
  const secretary = await signIn(browser, 'secretary-gongti', DESK);
  const { page } = secretary;
  await secretary.go(`~/organisation?unit=${code}`);
  await page.getByRole('button', { name: '拆分' }).click();
  for (const [at, part, partCode] of [
    [0, east, `${code}-east`],
    [1, west, `${code}-west`],
  ] as const) {
    const fields = dialog(page).getByRole('group').nth(at);
    await fields.getByLabel('中文名称').fill(part);
    await fields.getByLabel('英文名称').fill(partCode);
    await fields.getByLabel('代码').fill(partCode);
  }
  await pickDay(page, '新单位成立日期', ago(5));
  await look(page, 'secretary-unit-split-1440');
  await confirmIn(page, '拆分');
  await expect(page.getByRole('heading', { name: east })).toBeVisible();
  await expect(history(page).getByText(`“${renamed}”撤销，由本单位承接`)).toBeVisible();

  await secretary.go(`~/organisation?unit=${code}-west`);
  await page.getByRole('button', { name: '合并到其他单位' }).click();
  await choose(page, '承接单位', east);
  await pickDay(page, '最后一天', ago(2));
  await confirmIn(page, '合并到其他单位');
  await expect(history(page).getByText(`“${west}”撤销，由本单位承接`)).toBeVisible();
  await secretary.end();
});

test('what is left is moved from today on, and still reads as of before', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  const { page } = street;
  await street.go(`~/organisation?unit=${code}-east`);
  await page.getByRole('button', { name: '调整隶属' }).click();
  await choose(page, '新的上级单位', '平安建设部');
  await confirmIn(page, '调整隶属');
  await expect(history(page).getByText('改隶属于平安建设部')).toBeVisible();
  await street.go(`~/organisation?unit=${code}&asOf=${ago(25)}`);
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByRole('button', { name: '更名' })).toHaveCount(0);
  await street.end();
});

test('a site that nobody needs any more is closed on a phone', async ({ browser }) => {
  const secretary = await signIn(browser, 'secretary-gongti', PHONE);
  const { page } = secretary;
  await secretary.go(`~/organisation?unit=${code}-east`);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(dialog(page).getByText('没有在任人员，也没有下级单位。')).toBeVisible();
  await pickDay(page, '最后一天', ago(0));
  await look(page, 'secretary-unit-close-390');
  await confirmIn(page, '撤销');
  await expect(history(page).getByText('最后一天，无承接单位')).toBeVisible();
  await look(page, 'secretary-unit-closed-390');
  await secretary.end();
});
