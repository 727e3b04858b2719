import { DESK, expect, type Page, signIn, test } from './person';

/** Nobody needs a mouse: WCAG 2.2, 2.1.1, 2.1.2, 2.4.3 and 2.4.7. */
test.describe.configure({ mode: 'serial' });

const said = `后门卸货区夜间噪声（键盘 ${Date.now()}）`;

type Button = ReturnType<Page['getByRole']>;

/** What antd draws a frame of, with a shadow around it while the keys are in it. */
const FIELDS = '.ant-input, .ant-input-affix-wrapper, .ant-input-number, .ant-select, .ant-picker';

/** Where the keys are can be seen: an outline around it or what it stands for, such as the box of a tick; or the frame of a field. */
const isSeen = (page: Page) =>
  page.evaluate((fields) => {
    const one = document.activeElement!;
    const outlined = [one, one.parentElement!].some((each) => getComputedStyle(each).outlineStyle !== 'none');
    const frames = [];
    for (let frame = one.closest(fields); frame; frame = frame.parentElement!.closest(fields)) {
      frames.push(frame);
    }
    return outlined || frames.some((frame) => getComputedStyle(frame).boxShadow !== 'none');
  }, FIELDS);

/** Presses the tabulator until that has the focus, and sees at each stop where it is. */
async function tabTo(page: Page, wanted: Button): Promise<void> {
  await expect(wanted.first()).toBeVisible();
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    expect(await isSeen(page), `the focus is seen on ${where}`).toBe(true);
    if (await wanted.first().evaluate((one) => one === document.activeElement)) {
      return;
    }
  }
  throw new Error('The tabulator does not come there');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a demand is filed with the keyboard alone', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', DESK);
  const { page } = merchant;
  await merchant.go('~/workbench');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: '提交诉求' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, button(page, '环境品质'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, '噪声扰民'));
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: '说情况' })).toBeFocused();

  await tabTo(page, page.getByLabel('请说一说情况'));
  await page.keyboard.type(said);
  await tabTo(page, button(page, '下一步'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: '怎么联系' })).toBeFocused();

  await tabTo(page, page.getByLabel('联系人'));
  await page.keyboard.type('袁可欣');
  await tabTo(page, button(page, '提交诉求'));
  await page.keyboard.press('Enter');
  await expect(page.locator('.description')).toHaveText(said);
  await merchant.end();
});

/** Between the dialog's last stop and its first lies the browser's own frame. */
const isBehind = (page: Page) => page.evaluate(() => document.activeElement?.matches('#root *') ?? false);

test('a dialog keeps the keys until it is closed, and gives them back', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', DESK);
  const { page } = merchant;
  await merchant.go('~/demands');
  await tabTo(page, page.getByRole('link', { name: said }));
  await page.keyboard.press('Enter');
  const withdraw = button(page, '撤回诉求');
  await tabTo(page, withdraw);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    expect(await isBehind(page)).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(withdraw).toBeFocused();
  await merchant.end();
});
