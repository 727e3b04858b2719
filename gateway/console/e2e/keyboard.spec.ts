import { DESK, expect, type Page, signIn, test } from './person';

/** Whoever has no mouse sees where they are, reaches everything, and comes back from a dialog to where it was opened. */

interface Spot {
  readonly name: string;
  readonly seen: boolean;
  readonly inDialog: boolean;
}

/** What has the focus, and whether that can be seen: by its own outline or shadow, or by that of the field around it. */
function spot(): Spot {
  const here = document.activeElement as HTMLElement;
  const field = here.closest<HTMLElement>('[class*="-focused"], .ant-input-affix-wrapper, .ant-select') ?? here;
  const marked = (style: CSSStyleDeclaration) =>
    (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
  return {
    name: (here.getAttribute('aria-label') ?? here.textContent ?? '').trim(),
    seen: [here, field].some((one) => marked(getComputedStyle(one))),
    inDialog: here.closest('[role=dialog]') !== null,
  };
}

/** Goes on by Tab until something of that name has the focus; whatever has it on the way can be seen to have it. */
async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<void> {
  const way: string[] = [];
  for (let at = 0; at < most; at++) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(50);
    const here = await page.evaluate(spot);
    expect(here.seen, `the focus on “${here.name}” can be seen`).toBe(true);
    if (typeof name === 'string' ? here.name === name : name.test(here.name)) {
      return;
    }
    way.push(here.name);
  }
  throw new Error(`${String(name)} is not reached by Tab: ${way.join(' > ')}`);
}

test('a demand is filed without a mouse', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', DESK);
  const { page } = merchant;
  const said = `无鼠标提交的诉求（演示 ${Date.now()}）`;
  await merchant.go('~/workbench');
  await tabTo(page, '跳到正文', 1);
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await tabTo(page, '提交诉求');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '提交诉求' })).toBeVisible();
  await tabTo(page, '环境品质');
  await page.keyboard.press('Enter');
  await tabTo(page, '道路路面');
  await page.keyboard.press('Space');
  await page.getByLabel('请说一说情况').focus();
  await page.keyboard.type(said);
  await tabTo(page, '下一步');
  await page.keyboard.press('Enter');
  await tabTo(page, '提交诉求');
  await page.keyboard.press('Enter');
  await expect(page.locator('.description')).toHaveText(said);
  await merchant.end();
});

test('a dialog takes the focus, keeps it, and gives it back', async ({ browser }) => {
  const street = await signIn(browser, 'admin-1', DESK);
  const { page } = street;
  await street.go('~/organisation/guidance');
  const opener = page.getByRole('button', { name: '发提示函' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let at = 0; at < 20; at++) {
    await page.keyboard.press('Tab');
    expect((await page.evaluate(spot)).inDialog, 'the focus stays in the dialog').toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await street.end();
});
