import { choose, expect, look, type Page, PHONE, signIn, test } from './person';

const said = `夜里打桩，无法营业（演示 ${Date.now()}）`;

interface Categories {
  readonly categories: { readonly questions: { readonly code: string; required: boolean }[] }[];
}

/** The demonstration's city leaves every question open; another may not. */
async function requireAnswer(page: Page, question: string): Promise<void> {
  await page.route('**/demand-categories', async (route) => {
    const answer = await route.fetch();
    const asked = (await answer.json()) as Categories;
    const named = asked.categories.flatMap(({ questions }) => questions).filter(({ code }) => code === question);
    named.forEach((one) => (one.required = true));
    await route.fulfill({ response: answer, json: asked });
  });
}

test('a merchant answers on a phone what the category asks, and finds it with the demand', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await requireAnswer(page, 'noise-source');
  await merchant.go('~/demands/new');
  await page.getByRole('button', { name: '环境品质', exact: true }).click();
  await page.getByRole('button', { name: '噪声扰民', exact: true }).click();
  await page.getByLabel('请说一说情况').fill(said);
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await expect(page.locator('.ant-form-item', { hasText: '声源' }).getByText('请回答')).toBeVisible();
  await look(page, 'merchant-question-refused-390');

  await choose(page, '声源', '施工');
  await page.getByLabel('夜间').check();
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await page.getByRole('button', { name: '提交诉求', exact: true }).click();
  await expect(page.locator('.description')).toHaveText(said);
  const facts = page.locator('dl.facts > div');
  await expect(facts.filter({ hasText: '声源' })).toContainText('施工');
  await expect(facts.filter({ hasText: '什么时候' })).toContainText('夜间');
  await look(page, 'merchant-question-answered-390');
  await merchant.end();
});
