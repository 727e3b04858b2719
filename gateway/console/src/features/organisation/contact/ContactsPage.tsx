import { Checkbox } from 'antd';
import { useSearchParams } from 'react-router';

import { may } from '@/kit/access/access';
import { api, read } from '@/kit/api/client';
import type { Contact } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { MoreButton } from '@/kit/display/MoreButton';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { usePages } from '@/kit/query/usePages';

import { OrganisationMenu } from '../OrganisationMenu';
import { organisationKeys } from '../queries';

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
  const { district } = useHere();
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
    <Page title={say('title')} hint={say('hint')}>
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

function ContactRow({ contact }: { contact: Contact }) {
  const say = useTexts(contactTexts);
  const language = useLanguage();
  const theirs = [contact.memberName, contact.memberPhone].filter(Boolean).join(' ');
  return (
    <li className="row">
      <span className="row-main">
        <strong>{nameIn(language, contact)}</strong>
        <span className="row-notes">
          <span>
            {say('ours')} {contact.displayName ?? say('nobody')}
          </span>
          <span>
            {say('theirs')} {theirs || say('nobody')}
          </span>
        </span>
      </span>
      <Chip tone={contact.gap ? 'warn' : 'good'}>{say(contact.gap ? 'gap' : 'complete')}</Chip>
    </li>
  );
}
