import { Link } from 'react-router';

import type { MailDelivery } from '@/kit/api/types';
import { Message } from '@/kit/display/Message';
import { PagedList } from '@/kit/display/PagedList';
import { Time } from '@/kit/display/Time';
import { useTexts } from '@/kit/i18n/texts';

import { useDeliveries } from './queries';
import { WhyNot } from './WhyNot';
import { whyTexts } from './whyTexts';
import { useHappened, useMailState } from './whyWords';

/** What was mailed to the reader and what became of it, and who was told of a demand of which no message came. */
export function MailRecord() {
  const say = useTexts(whyTexts);
  return (
    <>
      <WhyNot />
      <h2>{say('mails')}</h2>
      <PagedList
        pages={useDeliveries()}
        keyOf={(mail) => mail.id}
        row={(mail) => <MailRow mail={mail} />}
        empty={<Message kind="empty" title={say('noMails')} body={say('noMailsHint')} />}
      />
    </>
  );
}

function MailRow({ mail }: { mail: MailDelivery }) {
  const say = useTexts(whyTexts);
  const state = useMailState();
  return (
    <div className="row">
      <div className="row-main">
        {mail.verificationOf ? <span className="row-title">{say('code')}</span> : null}
        {mail.messages.map((message) => (
          <MailedLine key={message.event} message={message} />
        ))}
        <span className="row-notes">
          <span>{state(mail)}</span>
          {mail.messages.length > 1 ? <span>{say('gathered', { count: mail.messages.length })}</span> : null}
          <Time at={mail.plannedAt} />
        </span>
      </div>
    </div>
  );
}

/** Leads where the link in the mail does. */
function MailedLine({ message }: { message: MailDelivery['messages'][number] }) {
  const { district, subject, type } = message;
  const happened = useHappened(district);
  return (
    <Link to={`/inbox?${new URLSearchParams({ district, subject }).toString()}`} className="row-title">
      {happened(type)}
    </Link>
  );
}
