import type { Demand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { demandTexts } from '../texts';
import { endingWords, outcomeWords } from '../words';

/** What came of it: the unit's report, the submitter's rating, and why it ended. */
export function Outcome({ demand }: { demand: Demand }) {
  const say = useTexts(demandTexts);
  const outcome = useWords(outcomeWords);
  const ending = useWords(endingWords);
  const { resolution, rating, ending: end } = demand;
  if (!resolution && !rating && !end) {
    return null;
  }
  return (
    <section className="card">
      <h2>{say('resolution')}</h2>
      {resolution ? (
        <>
          <p className="chips">
            <Chip tone={resolution.outcome === 'SOLVED' ? 'good' : 'warn'}>{outcome(resolution.outcome)}</Chip>
            <span className="faint">
              <Time at={resolution.at} />
            </span>
          </p>
          <p className="words">{resolution.text}</p>
        </>
      ) : null}
      {rating ? (
        <>
          <p className="chips">
            <span>{say('rating')}</span>
            <Chip tone={rating.solved ? 'good' : 'bad'}>{say(rating.solved ? 'solved' : 'unsolved')}</Chip>
            <Chip tone={rating.satisfied ? 'good' : 'bad'}>{say(rating.satisfied ? 'satisfied' : 'unsatisfied')}</Chip>
          </p>
          {rating.comment ? <p className="words">{rating.comment}</p> : null}
        </>
      ) : null}
      {end ? (
        <p className="words">
          {`${say('ending')}: ${ending(end.reason)}`}
          {end.text ? ` — ${end.text}` : ''}
        </p>
      ) : null}
    </section>
  );
}
