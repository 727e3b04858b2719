import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

import type { CallBackDuty } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { dateTime } from '@/kit/time/time';

import { ContactLine } from '../detail/ContactLine';
import { DemandRow } from '../list/DemandRow';
import { MoveDialog } from '../moves/MoveDialog';
import { useNames } from '../names';
import { usePeople } from '../people';
import { useDemand } from '../queries';
import { RatingLinkDialog } from '../rating/RatingLinkDialog';
import { ratingTexts } from '../rating/texts';
import { callBackReasonWords, moveWords } from '../words';

import { callBackTexts } from './texts';

interface CallBackCardProps {
  readonly duty: CallBackDuty;
  readonly district: string;
  readonly choice: ReactNode;
}

/** One call that is due: the outcome to speak about, whom to call, what was tried. */
export function CallBackCard({ duty, district, choice }: CallBackCardProps) {
  const say = useTexts(ratingTexts);
  const move = useWords(moveWords);
  const names = useNames(district);
  const demand = useDemand(district, duty.demand);
  const [open, setOpen] = useState<'call' | 'link' | null>(null);
  const shown = demand.data?.data;
  return (
    <section className="card">
      <div className="chips">
        {choice}
        <DutyState duty={duty} district={district} />
      </div>
      <ProblemAlert problem={demand.error} />
      {demand.isLoading ? <Loading /> : null}
      {shown ? (
        <>
          <DemandRow demand={shown} site={shown.place.site} district={district} names={names} />
          {shown.resolution ? <p className="words faint">{shown.resolution.text}</p> : null}
          <ContactLine demand={shown} district={district} />
        </>
      ) : null}
      <Attempts duty={duty} />
      <div className="actions">
        {shown?.moves.includes('CALL_BACK') ? (
          <Button type="primary" onClick={() => setOpen('call')}>
            {move('CALL_BACK')}
          </Button>
        ) : null}
        <Button onClick={() => setOpen('link')}>{say('write')}</Button>
      </div>
      {open === 'call' ? (
        <MoveDialog move="CALL_BACK" district={district} id={duty.demand} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'link' ? (
        <RatingLinkDialog district={district} id={duty.demand} number={duty.number} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  );
}

function DutyState({ duty, district }: { duty: CallBackDuty; district: string }) {
  const say = useTexts(callBackTexts);
  const language = useLanguage();
  const { nameOf } = usePeople(district);
  return (
    <>
      <Chip tone={duty.overdue ? 'bad' : 'info'}>
        {duty.overdue ? say('overdue') : say('due', { time: dateTime(duty.dueAt, language) })}
      </Chip>
      <Chip>{duty.caller ? say('caller', { name: nameOf(duty.caller) }) : say('nobody')}</Chip>
      <Chip tone={duty.attempts.length > 0 ? 'warn' : 'plain'}>
        {say('tried', { count: duty.attempts.length, most: duty.calls })}
      </Chip>
    </>
  );
}

function Attempts({ duty }: { duty: CallBackDuty }) {
  const say = useTexts(callBackTexts);
  const reason = useWords(callBackReasonWords);
  const language = useLanguage();
  return (
    <ul className="lines">
      {duty.attempts.map((attempt) => (
        <li key={attempt.number}>
          {say('attempt', {
            n: attempt.number,
            time: dateTime(attempt.at, language),
            what: attempt.reason ? reason(attempt.reason) : say(attempt.reached ? 'reached' : 'notReached'),
          })}
        </li>
      ))}
    </ul>
  );
}
