import { choose, DESK, DISTRICT, expect, look, type Page, PHONE, signIn, test } from './person';

/** A by-election from the call to the count again: called at a desk, voted in on a phone. */
test.describe.configure({ mode: 'serial' });

const title = `企业委员补选 ${Date.now()}`;
const SECRETARY = 'secretary-gongti';
const VOTER = 'office-gongti';
let address = '';
let receipt = '';

test('the secretary calls an election, and two are nominated', async ({ browser }) => {
  const secretary = await signIn(browser, SECRETARY, DESK);
  const { page } = secretary;
  await secretary.go('~/organisation/elections/new');
  await page.getByLabel('中文名称').fill(title);
  await page.getByLabel('英文名称').fill('By-election');
  await choose(page, '岗位', '企业委员');
  await page.getByRole('button', { name: '选择全部在任人员' }).click();
  await page.getByLabel('有效票比例须超过（%）').fill('0');
  await page.getByLabel('补选（在任者不换）').click();
  await look(page, 'secretary-election-call-1440');
  await page.getByRole('main').getByRole('button', { name: '发起选举' }).click();
  await expect(page.locator('.page h1')).toHaveText(title);
  address = new URL(page.url()).pathname;
  for (const person of ['吴俊杰', '黄雨晴']) {
    await page.getByRole('button', { name: '提名', exact: true }).click();
    await choose(page, '提名谁', person);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '提名', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
  await look(page, 'secretary-election-nominated-1440');
  await page.getByRole('button', { name: '确定候选人名单' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确定候选人名单' }).click();
  await expect(page.getByText('候选人已确定', { exact: true })).toBeVisible();
  await secretary.end();
});

test('a voter votes on a phone, and the ballot says nothing of who cast it', async ({ browser }) => {
  const voter = await signIn(browser, VOTER, PHONE);
  const { page } = voter;
  await voter.go(address);
  const secretary = await signIn(browser, SECRETARY, DESK);
  await secretary.go(address);
  await callBallot(secretary.page, address.split('/').at(-1)!);
  await secretary.end();

  await page.reload();
  await expect(page.getByRole('heading', { name: '投票' })).toBeVisible();
  await page.getByLabel('吴俊杰').check();
  await look(page, 'voter-ballot-390');
  const cast = page.waitForRequest((request) => request.url().endsWith('/ballots'));
  await page.getByRole('button', { name: '投出选票' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '投出选票' }).click();
  const headers = await (await cast).allHeaders();
  expect(headers.authorization).toBeUndefined();
  expect(headers.cookie).toBeUndefined();
  receipt = (await page.locator('.receipt').textContent())!;
  expect(receipt).toMatch(/^[0-9a-f]{64}$/);
  await page.reload();
  await expect(page.getByText('您已经领取并使用了本轮选票，不能再投。')).toBeVisible();
  await voter.end();
});

test('the votes are counted, and anybody counts them again', async ({ browser }) => {
  const merchant = await signIn(browser, 'rep-gongti', PHONE);
  const { page } = merchant;
  await merchant.go(address);
  await expect(page.getByText('收到选票 1 张')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: '重新计票' }).click();
  await expect(page.getByText('1 张选票全部有效，票数与公布结果一致。')).toBeVisible();
  await look(page, 'merchant-election-counted-390');
  await merchant.end();
  const voter = await signIn(browser, VOTER, PHONE);
  await voter.go(address);
  await voter.page.getByLabel('选票编号').fill(receipt.slice(0, 8));
  await voter.page.getByRole('button', { name: '查找' }).click();
  await expect(voter.page.getByText('找到了。您的选票已计入，内容如下：')).toBeVisible();
  await look(voter.page, 'voter-own-ballot-390');
  await voter.end();
});

/** A window of seconds, which no form offers. */
async function callBallot(page: Page, id: string): Promise<void> {
  const status = await page.evaluate(
    async ({ district, election, seconds }) => {
      const key = Object.keys(sessionStorage).find((one) => one.startsWith('oidc.user:'))!;
      const { access_token: token } = JSON.parse(sessionStorage.getItem(key)!) as { access_token: string };
      const path = `/api/v1/districts/${district}/elections/${election}`;
      const authorization = { Authorization: `Bearer ${token}` };
      const held = await fetch(path, { headers: authorization });
      const at = (later: number) => new Date(Date.now() + later * 1000).toISOString();
      const answer = await fetch(`${path}/ballot`, {
        method: 'POST',
        headers: {
          ...authorization,
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          'If-Match': held.headers.get('ETag')!,
        },
        body: JSON.stringify({ opensAt: at(1), closesAt: at(seconds) }),
      });
      return answer.status;
    },
    { district: DISTRICT, election: id, seconds: 40 },
  );
  expect(status).toBe(200);
}
