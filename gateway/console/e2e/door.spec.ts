import { confirmIn, DESK, expect, look, type Page, PHONE, press, signIn, test } from './person';

/** A team comes to the door: it offers times, the merchant chooses one on a phone. */
test.describe.configure({ mode: 'serial' });

const said = `空调外机滴水，请上门看看（演示 ${Date.now()}）`;
let address = '';

/** A day to come, as the picker shows it. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function typeTimes(page: Page, slot: number, day: string, from: string, to: string): Promise<void> {
  for (const [field, value] of Object.entries({ day, from, to })) {
    const place = page.locator(`#slots_${slot}_${field}`);
    await place.fill(value);
    await place.press('Enter');
    await expect(place).toHaveValue(value);
  }
}

test('a merchant files, and the office sends a team to the door', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  await merchant.go('~/demands/new');
  await press(merchant.page, '环境品质');
  await press(merchant.page, '噪声扰民');
  await merchant.page.getByLabel('请说一说情况').fill(said);
  await press(merchant.page, '下一步');
  await press(merchant.page, '提交诉求');
  await expect(merchant.page.locator('.description')).toHaveText(said);
  address = new URL(merchant.page.url()).pathname;
  await merchant.end();

  const office = await signIn(browser, 'office-gongti', DESK);
  await office.go(address);
  await press(office.page, '受理并转交');
  await press(office.page, '统筹上门服务');
  await confirmIn(office.page, '受理并转交');
  await expect(office.page.getByText('已转交', { exact: true })).toBeVisible();
  await office.end();
});

test('the department offers two times', async ({ browser }) => {
  const officer = await signIn(browser, 'environment-gongti', PHONE);
  const { page } = officer;
  await officer.go(address);
  await press(page, '提出上门时间');
  await typeTimes(page, 0, dayIn(2), '10:00', '11:00');
  await press(page, '再加一个时间');
  await typeTimes(page, 1, dayIn(3), '14:00', '15:00');
  await look(page, 'officer-door-offer-390');
  await confirmIn(page, '提出上门时间');
  await expect(page.getByRole('button', { name: '另提上门时间' })).toBeVisible();
  await officer.end();
});

test('the merchant chooses when the team comes', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go(address);
  await look(page, 'merchant-door-choice-390');
  await page.locator('.choice', { hasText: '14:00' }).click();
  await confirmIn(page, '选择时间');
  await expect(page.getByText('约定时间')).toBeVisible();
  await look(page, 'merchant-door-agreed-390');
  await merchant.end();
});
