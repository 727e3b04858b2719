import { may } from '@/kit/access/access';
import { SubMenu } from '@/kit/display/SubMenu';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { organisationTexts } from './texts';

/** The pages about a district's organisation. */
export function OrganisationMenu() {
  const say = useTexts(organisationTexts);
  const { district, access } = useHere();
  const at = (page: string) => `/d/${district}/organisation${page}`;
  const pages = [
    { to: at(''), label: say('structure'), shown: true },
    { to: at('/chain'), label: say('chain'), shown: true },
    { to: at('/elections'), label: say('elections'), shown: true },
    { to: at('/coverage'), label: say('coverage'), shown: true },
    { to: at('/plans'), label: say('plans'), shown: true },
    { to: at('/guidance'), label: say('guidance'), shown: may.seeGuidance(access) },
    { to: at('/contacts'), label: say('contacts'), shown: may.seeContacts(access) },
    { to: at('/imports'), label: say('imports'), shown: may.found(access) },
  ];
  return <SubMenu label={say('title')} pages={pages.filter((page) => page.shown)} />;
}
