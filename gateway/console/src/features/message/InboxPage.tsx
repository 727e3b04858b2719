import { Button, Segmented } from 'antd';
import { useState } from 'react';

import { ButtonLink } from '@/kit/display/ButtonLink';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { MoreButton } from '@/kit/display/MoreButton';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { InboxList } from './InboxList';
import { MailRecord } from './MailRecord';
import { inboxKey, markReadUpTo, useInboxPages } from './queries';
import { SnoozedList } from './SnoozedList';
import { messageTexts } from './texts';
import { whyTexts } from './whyTexts';

type View = 'all' | 'unread' | 'later' | 'record';

export function Component() {
  const say = useTexts(messageTexts);
  const why = useTexts(whyTexts);
  const [view, setView] = useState<View>('all');
  const unread = view === 'unread';
  const pages = useInboxPages(unread);
  const all = useCommand({ send: markReadUpTo, touches: [inboxKey] });
  const newest = pages.items[0]?.position;
  const some = pages.items.some((entry) => !entry.read);
  return (
    <Page
      title={say('title')}
      action={
        <div className="actions">
          {newest && some ? (
            <Button loading={all.isPending} onClick={() => all.mutate(newest)}>
              {say('readAll')}
            </Button>
          ) : null}
          <ButtonLink to="/messages/settings">{say('settings')}</ButtonLink>
        </div>
      }
    >
      <div className="filters">
        <Segmented
          options={[
            { value: 'all', label: say('all') },
            { value: 'unread', label: say('unread') },
            { value: 'later', label: say('later') },
            { value: 'record', label: why('record') },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      <ProblemAlert problem={all.error} />
      {view === 'later' ? <SnoozedList /> : null}
      {view === 'record' ? <MailRecord /> : null}
      {view === 'all' || unread ? <Arrived pages={pages} unread={unread} /> : null}
    </Page>
  );
}

/** What has arrived, the newest first. */
function Arrived({ pages, unread }: { pages: ReturnType<typeof useInboxPages>; unread: boolean }) {
  const say = useTexts(messageTexts);
  return (
    <>
      {pages.error ? <Trouble problem={pages.error} retry={pages.refresh} /> : null}
      {pages.isLoading ? <Loading /> : null}
      {!pages.isLoading && !pages.error && pages.items.length === 0 ? (
        <Message kind="empty" title={say(unread ? 'noneUnread' : 'none')} body={say('noneHint')} />
      ) : null}
      {pages.items.length > 0 ? (
        <section className="card">
          <InboxList entries={pages.items} />
          <MoreButton pages={pages} />
        </section>
      ) : null}
    </>
  );
}
