import { Button } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { Contact } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { MaskedContact } from '@/kit/privacy/MaskedContact';

import { AffiliateDialog } from './AffiliateDialog';
import { NameContactsDialog } from './NameContactsDialog';
import { affiliationWords, contactTexts } from './texts';

/** A member organisation: how it is covered, who keeps contact on either side, and what may be entered. */
export function ContactRow({ contact }: { contact: Contact }) {
  const say = useTexts(contactTexts);
  const affiliation = useWords(affiliationWords);
  const language = useLanguage();
  const { access, district } = useHere();
  const [open, setOpen] = useState<'contacts' | 'affiliation' | null>(null);
  const [named, setNamed] = useState(0);
  const mayEnter = may.keepContacts(access);
  const close = () => setOpen(null);
  return (
    <li className="row">
      <span className="row-main">
        <strong>{nameIn(language, contact)}</strong>
        <span className="row-notes">
          <span>
            {say('ours')} {contact.displayName ?? say('nobody')}
          </span>
          <span className="chips">
            {say('theirs')}
            <MaskedContact
              key={named}
              masked={{ name: contact.memberName, phone: contact.memberPhone }}
              nobody={say('nobody')}
              mayReveal={mayEnter}
              reveal={(reason, key) =>
                read(
                  api.POST('/api/v1/districts/{district}/members/{member}/contact-reveal', {
                    params: { path: { district, member: contact.member }, header: keyed(key) },
                    body: { reason },
                  }),
                )
              }
            />
          </span>
        </span>
      </span>
      <span className="row-side">
        <span className="chips">
          <Chip tone={contact.status === 'NONE' ? 'warn' : 'good'}>{affiliation(contact.status)}</Chip>
          <Chip tone={contact.gap ? 'warn' : 'good'}>{say(contact.gap ? 'gap' : 'complete')}</Chip>
        </span>
        {mayEnter ? (
          <span className="chips">
            <Button onClick={() => setOpen('contacts')}>{say('nameContacts')}</Button>
            <Button onClick={() => setOpen('affiliation')}>{say('affiliate')}</Button>
          </span>
        ) : null}
      </span>
      {open === 'contacts' ? (
        <NameContactsDialog district={district} contact={contact} onNamed={() => setNamed(named + 1)} onClose={close} />
      ) : null}
      {open === 'affiliation' ? <AffiliateDialog district={district} contact={contact} onClose={close} /> : null}
    </li>
  );
}
