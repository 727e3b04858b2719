import { Checkbox } from 'antd';
import { useSearchParams } from 'react-router';

import { may } from '@/kit/access/access';
import { api, read } from '@/kit/api/client';
import type { Contact } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { MoreButton } from '@/kit/display/MoreButton';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { usePages } from '@/kit/query/usePages';

import { RegisterMember } from '../RegisterMember';
import { OrganisationMenu } from '../OrganisationMenu';
import { organisationKeys } from '../queries';

import { ContactRow } from './ContactRow';
import { contactTexts } from './texts';

const PAGE = 100;

export function Component() {
  return (
    <RequireRight right={may.seeContacts}>
      <Contacts />
    </RequireRight>
  );
}

/** Who speaks with whom: every member organisation with its contacts, and where one is missing. */
function Contacts() {
  const say = useTexts(contactTexts);
  const { district, access } = useHere();
  const [search, setSearch] = useSearchParams();
  const gapsOnly = search.has('gaps');
  const pages = usePages<Contact>([...organisationKeys.all(district), 'contacts'], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/contact-network', {
        params: { path: { district }, query: { limit: PAGE, after } },
      }),
    ),
  );
  const shown = gapsOnly ? pages.items.filter((contact) => contact.gap) : pages.items;
  const empty = gapsOnly && pages.items.length > 0 ? 'noGaps' : 'none';
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      action={may.organise(access) ? <RegisterMember district={district} /> : null}
    >
      <OrganisationMenu />
      <div className="filters">
        <Checkbox checked={gapsOnly} onChange={({ target }) => setSearch(target.checked ? { gaps: '' } : {})}>
          {say('gaps')}
        </Checkbox>
      </div>
      {pages.error ? <Trouble problem={pages.error} retry={pages.refresh} /> : null}
      {pages.isLoading ? <Loading /> : null}
      {!pages.isLoading && !pages.error && shown.length === 0 ? (
        <Message kind="empty" title={say(empty)} body={say(`${empty}Hint`)} />
      ) : null}
      {pages.items.length > 0 ? (
        <section className="card">
          <ul className="rows">
            {shown.map((contact) => (
              <ContactRow key={contact.member} contact={contact} />
            ))}
          </ul>
          <MoreButton pages={pages} />
        </section>
      ) : null}
    </Page>
  );
}
