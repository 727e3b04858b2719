import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';

import { api, read } from '@/kit/api/client';
import type { SelfCheck } from '@/kit/api/types';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';
import { dateTime } from '@/kit/time/time';

import { useEventWords } from '../eventWords';
import { demandKeys } from '../queries';
import { demandTexts } from '../texts';

const BASE = '/api/v1/districts/{district}/demands/{id}/self-check';

/** "Did it arrive?": what was written, what has been heard, and what is still on the way. */
export function SelfCheckCard({ district, id }: { district: string; id: string }) {
  const say = useTexts(demandTexts);
  const [asked, setAsked] = useState(false);
  const check = useQuery<SelfCheck, Problem>({
    queryKey: [...demandKeys.one(district, id), 'self-check'],
    queryFn: () => read(api.GET(BASE, { params: { path: { district, id } } })),
    enabled: asked,
    staleTime: 0,
  });
  return (
    <section className="card">
      <h2>{say('selfCheck')}</h2>
      <p className="faint">{say('selfCheckHint')}</p>
      <ProblemAlert problem={check.error} />
      {check.data ? <Finding check={check.data} district={district} /> : null}
      <Button loading={check.isFetching} onClick={() => (asked ? void check.refetch() : setAsked(true))}>
        {say(check.data ? 'checkAgain' : 'check')}
      </Button>
    </section>
  );
}

function Finding({ check, district }: { check: SelfCheck; district: string }) {
  const say = useTexts(demandTexts);
  const words = useEventWords(district);
  const language = useLanguage();
  const last = check.published.at(-1);
  const values = { written: check.written, heard: check.published.length };
  return (
    <>
      <Alert
        type={check.arrived ? 'success' : check.missing.length > 0 ? 'error' : 'info'}
        showIcon
        role="status"
        title={say(check.arrived ? 'arrived' : check.missing.length > 0 ? 'lost' : 'underWay')}
        description={say('counted', values)}
      />
      {last ? <p>{say('lastHeard', { what: words(last.type, {}), time: dateTime(last.time, language) })}</p> : null}
      {check.waiting.length > 0 ? (
        <ul className="lines">
          {check.waiting.map((step) => (
            <li key={step.sequence}>
              {say('waits', { what: words(step.type, {}), time: dateTime(step.time, language) })}
            </li>
          ))}
        </ul>
      ) : null}
      {check.missing.length > 0 ? <p>{say('missing', { numbers: check.missing.join(', ') })}</p> : null}
    </>
  );
}
