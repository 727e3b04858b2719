import { DESK, expect, look, PHONE, signIn, test } from './person';

test('a merchant comments, follows and asks whether it arrived', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go('~/demands');
  await page.locator('a.row').first().click();
  const said = `还想补充一句（演示 ${Date.now()}）`;
  await page.getByLabel('写评论').fill(said);
  await page.getByRole('button', { name: '发表', exact: true }).click();
  await expect(page.locator('.comment', { hasText: said })).toBeVisible();
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await expect(page.getByText(/记录 \d+ 步，已送达 \d+ 步/)).toBeVisible();
  const steps = page.getByRole('list', { name: '逐步核对' });
  await expect(steps.getByText(/记录 .+ → 发出 .+/).first()).toBeVisible();
  await look(page, 'merchant-demand-parts-390');
  await merchant.go('~/demands/followed');
  await look(page, 'merchant-followed-390');
  await merchant.end();
});

test('a message that can wait is put off, and put back', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go('/messages');
  const first = page.locator('.rows .row').first();
  await first.getByRole('button', { name: /稍后提醒/ }).click();
  await page.getByRole('menuitem', { name: /明天早上/ }).click();
  await expect(page.getByText(/已放到稍后/)).toBeVisible();
  await page.getByText('稍后', { exact: true }).click();
  const back = page.getByRole('button', { name: '放回收件箱' });
  await expect(back).toHaveCount(1);
  await look(page, 'merchant-messages-later-390');
  await back.click();
  await expect(page.getByText('没有放到稍后的消息')).toBeVisible();
  await merchant.end();
});

test('somebody says what is to be mailed, and finds it again', async ({ browser }) => {
  const officer = await signIn(browser, 'culture-gongti', DESK);
  const { page } = officer;
  await officer.go('/messages/settings');
  await page.getByLabel('汇总邮件时间').fill('08:30');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('设置已保存')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('汇总邮件时间')).toHaveValue('08:30');
  await look(page, 'officer-message-settings-1440');
  await officer.end();
});

test('links that were sent say so when they are not good', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/rating');
  await expect(page.getByText('链接不完整')).toBeVisible();
  await page.goto('/inbox/unsubscription#nothing');
  await page.getByRole('button', { name: '停止发送邮件' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look(page, 'open-unsubscription-390');
});
