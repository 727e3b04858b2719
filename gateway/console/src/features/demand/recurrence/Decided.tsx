import type { Recurrence } from '@/kit/api/types';
import { Time } from '@/kit/display/Time';
import { useTexts } from '@/kit/i18n/texts';

import { usePeople } from '../people';

import { recurrenceTexts } from './texts';

/** What the office made of it, and why. */
export function Decided({ recurrence, district }: { recurrence: Recurrence; district: string }) {
  const say = useTexts(recurrenceTexts);
  const { nameOf } = usePeople(district);
  const { topic, dismissal } = recurrence;
  return (
    <>
      {topic ? (
        <>
          <h2>{say('taken')}</h2>
          <p className="words">{topic.text}</p>
          {topic.note ? <p className="words faint">{topic.note}</p> : null}
          <p className="faint">
            {say('takenBy', { name: nameOf(topic.by) })} · <Time at={topic.at} />
          </p>
        </>
      ) : null}
      {dismissal ? (
        <>
          <h2>{say('dismiss')}</h2>
          <p className="words">{dismissal.reason}</p>
          <p className="faint">
            {say('dismissedBy', { name: nameOf(dismissal.by), demands: dismissal.demands })} ·{' '}
            <Time at={dismissal.at} />
          </p>
        </>
      ) : null}
    </>
  );
}
