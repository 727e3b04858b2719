import type { Explanation } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useJoin, useTexts } from '@/kit/i18n/texts';

import { useExplanations } from './queries';
import { whyTexts } from './whyTexts';
import { useGrantWords, useHappened, useMailState, useThrough } from './whyWords';

interface ExplanationsProps {
  readonly district: string;
  readonly subject: string;
}

/** For each step of a matter: who was told, whether and why the reader was, and what became of the mail. */
export function Explanations({ district, subject }: ExplanationsProps) {
  const say = useTexts(whyTexts);
  const told = useExplanations(district, subject);
  if (told.error?.status === 404) {
    return <p className="faint">{say('noneTold')}</p>;
  }
  if (told.error) {
    return <Trouble problem={told.error} retry={() => void told.refetch()} />;
  }
  if (!told.data) {
    return <Loading />;
  }
  return (
    <ul className="lines" aria-label={say('title')}>
      {told.data.map((one) => (
        <li key={one.event}>
          <ToldOnce explanation={one} district={district} />
        </li>
      ))}
    </ul>
  );
}

function ToldOnce({ explanation, district }: { explanation: Explanation; district: string }) {
  const say = useTexts(whyTexts);
  const join = useJoin();
  const happened = useHappened(district);
  const through = useThrough(district);
  const grant = useGrantWords(district);
  const state = useMailState();
  const { type, at, heardBy, through: mine, mail } = explanation;
  const others = [...new Set(heardBy.map(grant))];
  return (
    <>
      <div>
        <strong>{happened(type)}</strong> <Time at={at} />
      </div>
      <div>{mine ? `${say('you')}${through(mine)}` : say('youNot')}</div>
      {mine ? <div className="faint">{mail ? `${say('mail')}${state(mail)}` : say('noMail')}</div> : null}
      <div className="faint">{others.length > 0 ? `${say('others')}${join(others)}` : say('nobody')}</div>
    </>
  );
}
