import { Link } from 'react-router';

import type { InboxEntry } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Time } from '@/kit/display/Time';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { useCommand } from '@/kit/query/useCommand';

import { ActivityTitle } from './ActivityTitle';
import { activityOf, pageOf, useEntryWords } from './entryWords';
import { inboxKey, markRead } from './queries';
import { SnoozeButton } from './SnoozeButton';
import { messageTexts } from './texts';
import { WhyButton } from './WhyButton';

export function InboxList({ entries }: { entries: readonly InboxEntry[] }) {
  return (
    <ul className="rows">
      {entries.map((entry) => (
        <li key={entry.id}>
          <InboxRow entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** One message; opening what it is about marks it as read. */
function InboxRow({ entry }: { entry: InboxEntry }) {
  const say = useTexts(messageTexts);
  const language = useLanguage();
  const { districts } = useHere();
  const words = useEntryWords(entry.district);
  const activity = activityOf(entry);
  const read = useCommand({ send: markRead, touches: [inboxKey] });
  const district = nameIn(
    language,
    districts.find((one) => one.id === entry.district),
  );
  return (
    <div className="row">
      <Link
        to={pageOf(entry)}
        className="row-main"
        onClick={() => {
          if (!entry.read) {
            read.mutate(entry.id);
          }
        }}
      >
        <span className="row-title">{entry.read ? words(entry) : <strong>{words(entry)}</strong>}</span>
        <span className="row-notes">
          {district ? <span>{district}</span> : null}
          {entry.number ? <span>{entry.number}</span> : null}
          {activity ? <ActivityTitle district={entry.district} id={activity} /> : null}
          <Time at={entry.at} />
        </span>
      </Link>
      <div className="row-side">
        {entry.read ? null : <Chip tone="info">{say('unread')}</Chip>}
        <WhyButton entry={entry} about={words(entry)} />
        <SnoozeButton entry={entry} about={words(entry)} />
      </div>
    </div>
  );
}
