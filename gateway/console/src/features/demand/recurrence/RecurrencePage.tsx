import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';

import { may } from '@/kit/access/access';
import type { Versioned } from '@/kit/api/client';
import type { RecurrenceMove, RecurrenceWithDemands } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { useJoin, useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { dateOnly, dayOf, monthName } from '@/kit/time/time';

import { useNames } from '../names';

import { AttachedDemands } from './AttachedDemands';
import { Decided } from './Decided';
import { DismissDialog, TakeUpDialog } from './DecisionDialogs';
import { useRecurrence } from './queries';
import { recurrenceTexts, recurrenceTones, recurrenceWords } from './texts';

export function Component() {
  return (
    <RequireRight right={may.seeRecurrences}>
      <RecurrenceToRead />
    </RequireRight>
  );
}

function RecurrenceToRead() {
  const { id = '' } = useParams();
  const { district } = useHere();
  const found = useRecurrence(district, id);
  if (found.error) {
    return <Trouble problem={found.error} retry={() => void found.refetch()} />;
  }
  return found.data ? <Shown now={found.data} district={district} /> : <Loading />;
}

const SAY = { TAKE_UP: 'takeUp', DISMISS: 'dismiss' } as const;

/** A matter that comes back: how often, when, for whom, and what became of it. */
function Shown({ now, district }: { now: Versioned<RecurrenceWithDemands>; district: string }) {
  const say = useTexts(recurrenceTexts);
  const names = useNames(district);
  const [asked, setAsked] = useState<RecurrenceMove | null>(null);
  const { recurrence, newest, moves } = now.data;
  const title = say('at', { site: names.unit(recurrence.site), category: names.category(recurrence.category) });
  const Dialog = asked === 'TAKE_UP' ? TakeUpDialog : DismissDialog;
  return (
    <Page title={title}>
      <section className="card">
        <Extent now={now.data} />
        <Decided recurrence={recurrence} district={district} />
        {moves.length > 0 ? (
          <div className="actions">
            {moves.map((move) => (
              <Button key={move} type={move === 'TAKE_UP' ? 'primary' : 'default'} onClick={() => setAsked(move)}>
                {say(SAY[move])}
              </Button>
            ))}
          </div>
        ) : null}
      </section>
      <AttachedDemands district={district} newest={newest} all={recurrence.demands} />
      {asked ? <Dialog now={now} district={district} onClose={() => setAsked(null)} /> : null}
    </Page>
  );
}

function Extent({ now: { recurrence } }: { now: RecurrenceWithDemands }) {
  const say = useTexts(recurrenceTexts);
  const join = useJoin();
  const word = useWords(recurrenceWords);
  const language = useLanguage();
  const { demands, enterprises, firstAt, lastAt } = recurrence;
  const day = (at: string) => dateOnly(dayOf(new Date(at)), language);
  return (
    <Facts
      facts={[
        {
          label: say('state'),
          value: <Chip tone={recurrenceTones[recurrence.status]}>{word(recurrence.status)}</Chip>,
        },
        { label: say('size'), value: say('count', { demands, enterprises }) },
        { label: say('when'), value: say('since', { first: day(firstAt), last: day(lastAt) }) },
        {
          label: say('season'),
          value: join(recurrence.season.map((month) => monthName(month, language))),
        },
        { label: say('words'), value: recurrence.words.join(' · ') },
      ]}
    />
  );
}
