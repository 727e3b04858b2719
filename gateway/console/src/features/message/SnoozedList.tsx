import { Button } from 'antd';

import type { SnoozedEntry } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { useEntryWords } from './entryWords';
import { inboxKey, unsnooze, useSnoozed } from './queries';
import { messageTexts } from './texts';

/** What is put off, and when it comes back. */
export function SnoozedList() {
  const say = useTexts(messageTexts);
  const snoozed = useSnoozed();
  if (snoozed.error) {
    return <Trouble problem={snoozed.error} retry={() => void snoozed.refetch()} />;
  }
  if (!snoozed.data) {
    return <Loading />;
  }
  if (snoozed.data.length === 0) {
    return <Message kind="empty" title={say('noneSnoozed')} body={say('noneSnoozedHint')} />;
  }
  return (
    <section className="card">
      <ul className="rows">
        {snoozed.data.map((one) => (
          <li key={one.entry.id}>
            <SnoozedRow snoozed={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SnoozedRow({ snoozed }: { snoozed: SnoozedEntry }) {
  const say = useTexts(messageTexts);
  const words = useEntryWords(snoozed.entry.district);
  const back = useCommand({ send: () => unsnooze(snoozed.entry.id), touches: [inboxKey] });
  return (
    <div className="row">
      <div className="row-main">
        <span className="row-title">{words(snoozed.entry)}</span>
        <span className="row-notes">
          <span>
            {say('comesBack')} <Time at={snoozed.until} />
          </span>
        </span>
        <ProblemAlert problem={back.error} />
      </div>
      <div className="actions">
        <Button loading={back.isPending} onClick={() => back.mutate()}>
          {say('showNow')}
        </Button>
      </div>
    </div>
  );
}
