import { DESK, expect, look, PHONE, signIn, type Size, test } from './person';

/** Every page that a role has; the tour is what is left out when time is short: the other language, the other width, and the dark. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'rep-gongti': [
    '~/workbench',
    '~/demands',
    '~/demands/new',
    '~/demands/followed',
    '~/organisation',
    '~/organisation/chain',
    '~/organisation/elections',
    '~/ledger',
    '~/activities',
    '/help',
  ],
  'office-gongti': [
    '~/workbench',
    '~/demands',
    '~/demands/triage',
    '~/demands/call-backs',
    '~/demands/recurrences',
    '~/demands/batches',
    '~/demands/drafts',
    '~/ledger',
    '~/ledger/new',
    '~/activities',
    '~/activities/new',
    '~/statistics',
    '~/statistics/demands',
    '~/statistics/months',
    '~/statistics/appeals',
    '/messages',
    '/messages/settings',
  ],
  'environment-gongti': ['~/workbench', '~/demands', '~/organisation/plans', '~/demands/hand-over', '~/statistics'],
  'admin-1': [
    '~/workbench',
    '~/organisation',
    '~/organisation/chain?category=environment.street',
    '~/organisation/elections/new',
    '~/organisation/coverage',
    '~/organisation/contacts',
    '~/organisation/guidance',
    '~/organisation/imports',
    '~/organisation/founding',
    '/statistics',
    '~/system',
    '~/system/accounts',
    '~/system/categories',
    '~/system/rules',
    '~/system/rules/2026-1',
    '~/system/rules/new',
    '~/system/calendar',
    '~/nothing-here',
  ],
  'secretary-gongti': ['~/workbench', '~/statistics'],
  'leader-gongti': ['~/workbench', '~/statistics'],
  section: ['~/workbench', '~/demands'],
  'bureau-urban': ['~/workbench', '~/demands'],
  'chief-gongti': ['~/workbench', '~/demands/new'],
  auditor: ['~/workbench', '~/system'],
};

/** Who works with a phone in the hand; the others sit at a desk. */
const ON_PHONES = ['rep-gongti', 'chief-gongti', 'bureau-urban'];

const sizes: readonly Size[] = [DESK, PHONE];
const looks = [
  { language: 'zh-CN', shade: 'light' },
  { language: 'en', shade: 'light' },
  { language: 'zh-CN', shade: 'dark' },
] as const;

// One after the other for each role, so that nobody signs in twice; the roles beside each other.
test.describe.configure({ mode: 'parallel' });

for (const [username, paths] of Object.entries(PAGES)) {
  test.describe(username, () => {
    test.describe.configure({ mode: 'default' });
    const usual = ON_PHONES.includes(username) ? PHONE : DESK;
    for (const size of sizes) {
      for (const chosen of looks) {
        const { language, shade } = chosen;
        const tag = language === 'en' || shade === 'dark' || size !== usual ? '@tour' : [];
        for (const path of paths) {
          test(`sees ${path} at ${size.width} px in ${language}, ${shade}`, { tag }, async ({ browser }) => {
            const person = await signIn(browser, username, size, chosen);
            await person.go(path);
            await look(person.page, `${username}${path.replace(/[~/?=.]+/g, '-')}-${size.width}-${language}-${shade}`);
            await person.end();
          });
        }
      }
    }
  });
}

test('who lets things move finds lists where they belong', async ({ browser }) => {
  const office = await signIn(browser, 'office-gongti', DESK, { motion: true });
  const { page } = office;
  await office.go('~/demands');
  await page.getByLabel('全部状态').click();
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '已转交' }).click();
  await expect(page).toHaveURL(/status=ROUTED/);
  await office.end();
});
