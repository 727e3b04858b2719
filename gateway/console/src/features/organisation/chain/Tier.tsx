import type { Chain } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useLanguage } from '@/kit/i18n/language';
import { useJoin, useTexts, useWords } from '@/kit/i18n/texts';
import { dateOnly } from '@/kit/time/time';

import { usePosts, useUnitNames } from '../queries';
import { roleWords, standingWords } from '../words';

import { chainTexts } from './texts';

type TierOf = Chain['tiers'][number];
type Answer = TierOf['posts'][number];
type Step = Answer['trail'][number];

interface TierProps {
  readonly tier: TierOf;
  readonly district: string;
  /** Of which it is told; today, if none is given. */
  readonly day: string | undefined;
  readonly first: boolean;
}

/** A tier: who answers at it, and what was looked at until somebody was found. */
export function Tier({ tier, district, day, first }: TierProps) {
  const say = useTexts(chainTexts);
  const names = useWords(chainTexts);
  return (
    <li className="card">
      <div className="card-head">
        <h2>
          {say('tier', { number: tier.number })} · {names(`tier${tier.number}`)}
        </h2>
        {first ? <Chip tone="good">{say('first')}</Chip> : null}
      </div>
      {tier.answered ? null : <p className="faint">{say('nobody')}</p>}
      <ul className="rows">
        {tier.posts.map((answer) => (
          <li key={answer.post} className="row">
            <AnswerLine answer={answer} district={district} day={day} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function AnswerLine({ answer, district, day }: { answer: Answer; district: string; day: string | undefined }) {
  const say = useTexts(chainTexts);
  const join = useJoin();
  const role = useWords(roleWords);
  const standing = useWords(standingWords);
  const unit = useUnitNames(district, day);
  const step = useStep(district, day);
  const people = answer.people.map((person) =>
    person.standing === 'HOLDER' ? person.displayName : `${person.displayName}（${standing(person.standing)}）`,
  );
  return (
    <span className="row-main">
      <strong>{join(people) || say('NOBODY')}</strong>
      <span className="row-notes">
        <span>
          {unit(answer.unit)} · {role(answer.role)}
        </span>
        {answer.trail
          .filter(({ reason }) => reason !== 'NOBODY')
          .map((one) => (
            <span key={one.reason + (one.appointment ?? '')}>{step(one)}</span>
          ))}
      </span>
    </span>
  );
}

/** A step of the trail in words; whoever is away is named. */
function useStep(district: string, day: string | undefined): (step: Step) => string {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const posts = usePosts(district, day);
  return ({ reason, seats, appointment, until }) => {
    if (!(reason in chainTexts.zh)) {
      return reason;
    }
    const away = posts.data?.flatMap((post) => post.holders).find((holder) => holder.appointment === appointment);
    return say(reason as keyof typeof chainTexts.zh, {
      seats: seats ?? 0,
      name: away?.displayName ?? '',
      until: until ? dateOnly(until, language) : '',
    });
  };
}
