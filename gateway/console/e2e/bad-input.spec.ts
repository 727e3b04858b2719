import { DESK, expect, PHONE, signIn, test } from './person';

test('script in a text never runs, and is shown as it was typed', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  const hostile = `<img src=x onerror="window.hit=1"><script>window.hit=1</script> ${Date.now()}`;
  await merchant.go('~/demands/new');
  await page.getByRole('button', { name: '其他', exact: true }).click();
  const leaves = page.locator('.choice:visible');
  if ((await page.getByLabel('请说一说情况').isVisible()) === false) {
    await leaves.first().click();
  }
  await page.getByLabel('请说一说情况').fill(hostile);
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await page.getByRole('button', { name: '提交诉求', exact: true }).click();
  await expect(page.locator('.description')).toHaveText(hostile);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  await merchant.end();
});

test('the page lets no script in that is not its own file', async ({ browser }) => {
  const { page } = await signIn(browser, 'rep-gongti', PHONE);
  const answer = await page.request.get('/');
  const policy = answer.headers()['content-security-policy'] ?? '';
  const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? policy;
  expect(scripts).not.toContain('unsafe');
  expect(scripts).toContain("'self'");
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.slippedIn = true';
    document.body.append(script);
    return 'slippedIn' in window;
  });
  expect(ran).toBe(false);
});

test('a page that the role may not see says so and offers the way back', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', DESK);
  await merchant.go('~/system');
  await expect(merchant.page.getByText('您的岗位不能查看此页')).toBeVisible();
  await merchant.page.getByRole('link', { name: '回到工作台' }).click();
  await expect(merchant.page.locator('.page h1')).toBeVisible();
  await merchant.end();
});

test('another district is as if it did not exist', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', DESK);
  await merchant.go('/d/110105-yaxiu/demands');
  await expect(merchant.page.getByText('没有找到这个页面')).toBeVisible();
  await merchant.end();
});

test('a lost network shows itself, and nothing typed is lost', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go('~/demands/new');
  await page.getByRole('button', { name: '环境品质', exact: true }).click();
  await page.getByRole('button', { name: '噪声扰民', exact: true }).click();
  await page.getByLabel('请说一说情况').fill('断网也不丢');
  await page.context().setOffline(true);
  await expect(page.getByText('网络已断开')).toBeVisible();
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await page.getByRole('button', { name: '提交诉求', exact: true }).click();
  await expect(page.getByText('连不上服务器')).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByLabel('请说一说情况')).toHaveValue('断网也不丢');
  await page.getByRole('button', { name: '清空重填' }).click();
  await merchant.end();
});
