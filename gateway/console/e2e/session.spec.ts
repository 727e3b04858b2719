import { DESK, expect, forget, type Page, PHONE, signIn, test, typePassword } from './person';

/** A person whose session is ended and begun here, so that nobody else's is. */
const WHO = 'rep-gongti-2';

/** The next answer of the API is that the token is good no more. */
const refuseOnce = async (page: Page) => {
  const problem = {
    status: 401,
    contentType: 'application/problem+json',
    body: '{"code":"token-invalid","title":"x"}',
  };
  await page.route(/\/activities\?/, (route) => route.fulfill(problem), { times: 1 });
};

test.afterEach(() => forget(WHO));

test('a token that is refused is renewed, and nobody notices', async ({ browser }) => {
  const merchant = await signIn(browser, WHO, PHONE);
  const { page } = merchant;
  const renewed = page.waitForResponse((answer) => answer.url().endsWith('/token') && answer.status() === 200);
  await merchant.go('~/workbench');
  await refuseOnce(page);
  await page.getByRole('link', { name: '活动', exact: true }).click();
  await renewed;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await merchant.end();
});

test('a session that has ended returns to the same page with what was typed', async ({ browser }) => {
  const merchant = await signIn(browser, WHO, PHONE);
  const { page } = merchant;
  await merchant.go('~/demands/new');
  await page.getByRole('button', { name: '环境品质', exact: true }).click();
  await page.getByRole('button', { name: '噪声扰民', exact: true }).click();
  await page.getByLabel('请说一说情况').fill('会话过期也不丢');

  await endElsewhere(page);
  await page.route('**/api/v1/**', (route) => route.fulfill({ status: 401, body: '{}' }), { times: 3 });
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await page.getByRole('button', { name: '提交诉求', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '重新登录' }).click();
  await page.unrouteAll();
  await typePassword(page, WHO);

  await expect(page).toHaveURL(/\/demands\/new$/);
  await expect(page.getByLabel('请说一说情况')).toHaveValue('会话过期也不丢');
  await page.getByRole('button', { name: '清空重填' }).click();
  await merchant.end();
});

test('who signs out is out, and back at the page asked for after signing in', async ({ browser }) => {
  const merchant = await signIn(browser, WHO, DESK);
  const { page } = merchant;
  await merchant.go('~/workbench');
  await page.getByRole('button', { name: /我的账号/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await expect(page.locator('#kc-login')).toBeVisible();
  await page.goto('/d/110105-gongti/activities');
  await typePassword(page, WHO);
  await expect(page).toHaveURL(/\/d\/110105-gongti\/activities$/);
  await expect(page.locator('.page h1')).toBeVisible();
  await merchant.end();
});

/** Another window ends the session at the identity provider. */
async function endElsewhere(page: Page): Promise<void> {
  const config = (await (await page.request.get('/console-config.json')).json()) as { issuer: string };
  const other = await page.context().newPage();
  await other.goto(`${config.issuer}/protocol/openid-connect/logout`);
  await other.locator('#kc-logout').click();
  await expect(other.locator('#kc-logout')).toBeHidden();
  await other.close();
}
