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
    { to: at(''), label: say('structure') },
    { to: at('/chain'), label: say('chain') },
    { to: at('/elections'), label: say('elections') },
    { to: at('/coverage'), label: say('coverage') },
    { to: at('/plans'), label: say('plans') },
  ];
  const contacts = { to: at('/contacts'), label: say('contacts') };
  return <SubMenu label={say('title')} pages={may.seeContacts(access) ? [...pages, contacts] : pages} />;
}
