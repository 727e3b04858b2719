import { Link } from 'react-router';

import { InboxList } from '@/features/message/InboxList';
import { useInboxPages } from '@/features/message/queries';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';

import { workbenchTexts } from './texts';

const SHOWN = 6;

export function LatestMessages() {
  const say = useTexts(workbenchTexts);
  const pages = useInboxPages(false);
  return (
    <section className="card latest">
      <div className="card-head">
        <h2>{say('latest')}</h2>
        <Link to="/messages">{say('allMessages')}</Link>
      </div>
      {pages.error ? <Trouble problem={pages.error} retry={pages.refresh} /> : null}
      {!pages.isLoading && pages.items.length === 0 ? <p className="faint">{say('noMessages')}</p> : null}
      <InboxList entries={pages.items.slice(0, SHOWN)} />
    </section>
  );
}
