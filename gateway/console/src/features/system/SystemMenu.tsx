import { may } from '@/kit/access/access';
import { SubMenu } from '@/kit/display/SubMenu';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { systemTexts } from './texts';

/** What a person may see of the system. */
export function SystemMenu() {
  const say = useTexts(systemTexts);
  const { district, access } = useHere();
  const at = (page: string) => `/d/${district}/system${page}`;
  const pages = [
    { to: at('/audit'), label: say('audit'), shown: may.audit(access) },
    { to: at('/accounts'), label: say('accounts'), shown: may.seeAccounts(access) },
    { to: at('/categories'), label: say('categories'), shown: true },
    { to: at('/rules'), label: say('rules'), shown: may.seeRules(access) },
    { to: at('/calendar'), label: say('calendar'), shown: may.found(access) },
  ];
  return <SubMenu label={say('title')} pages={pages.filter((page) => page.shown)} />;
}
