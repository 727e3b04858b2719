import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';

import { api, keyed, read } from '@/kit/api/client';
import type { AskedRating } from '@/kit/api/types';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { OpenPage } from '@/kit/layout/OpenPage';
import { isProblem, type Problem } from '@/kit/problem/problem';

import { outcomeWords } from '../words';

import { RatingForm } from './RatingForm';
import { ratingTexts } from './texts';

/** What a link that was sent to a submitter opens: whether it is solved, without an account. */
export function Component() {
  const say = useTexts(ratingTexts);
  const { hash } = useLocation();
  const token = hash.replace(/^#/, '');
  return (
    <OpenPage title={say('title')}>
      {token ? <Rating token={token} /> : <Message kind="missing" title={say('noToken')} body={say('noTokenBody')} />}
    </OpenPage>
  );
}

function Rating({ token }: { token: string }) {
  const say = useTexts(ratingTexts);
  const asked = useQuery<AskedRating, Problem>({
    queryKey: ['rating-link', token],
    queryFn: () =>
      read(
        api.POST('/api/v1/demand-ratings/inspections', {
          params: { header: keyed(crypto.randomUUID()) },
          body: { token },
        }),
      ),
    staleTime: Infinity,
  });
  if (isProblem(asked.error, 'rating-link-spent', 'rating-link-not-good')) {
    return <Message kind="info" title={say('spent')} body={say('spentBody')} />;
  }
  if (asked.error) {
    return <Trouble problem={asked.error} retry={() => void asked.refetch()} />;
  }
  return asked.data ? (
    <>
      <Asked asked={asked.data} />
      <RatingForm token={token} number={asked.data.number} />
    </>
  ) : (
    <Loading />
  );
}

function Asked({ asked }: { asked: AskedRating }) {
  const say = useTexts(ratingTexts);
  const outcome = useWords(outcomeWords);
  return (
    <div className="review">
      <Facts
        facts={[
          { label: say('number'), value: asked.number },
          { label: say('submittedAt'), value: <Time at={asked.submittedAt} /> },
          { label: say('outcome'), value: asked.outcome ? outcome(asked.outcome) : null },
          { label: say('resolvedAt'), value: asked.resolvedAt ? <Time at={asked.resolvedAt} /> : null },
          { label: say('text'), value: asked.text },
        ]}
      />
    </div>
  );
}
