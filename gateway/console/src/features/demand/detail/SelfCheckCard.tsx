import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';

import { api, read } from '@/kit/api/client';
import type { DemandNotices, SelfCheck } from '@/kit/api/types';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useTexts } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';

import { demandKeys } from '../queries';
import { demandTexts } from '../texts';

import { CheckedSteps } from './CheckedSteps';

const BASE = '/api/v1/districts/{district}/demands/{id}/self-check';

const NOTICES = '/api/v1/districts/{district}/notices';
const NOT_FOUND = 404;

/** "Did it arrive?": what was written, what has been heard, what is still on the way, and who was told. */
export function SelfCheckCard({ district, id }: { district: string; id: string }) {
  const say = useTexts(demandTexts);
  const [asked, setAsked] = useState(false);
  const check = useQuery<SelfCheck, Problem>({
    queryKey: [...demandKeys.one(district, id), 'self-check'],
    queryFn: () => read(api.GET(BASE, { params: { path: { district, id } } })),
    enabled: asked,
    staleTime: 0,
  });
  const notices = useNotices(district, id, asked);
  const hidden = notices.error?.status === NOT_FOUND;
  const again = () => {
    void check.refetch();
    void notices.refetch();
  };
  return (
    <section className="card">
      <h2>{say('selfCheck')}</h2>
      <p className="faint">{say('selfCheckHint')}</p>
      <ProblemAlert problem={check.error ?? (hidden ? null : notices.error)} />
      {check.data ? <Finding check={check.data} /> : null}
      {check.data && !notices.isLoading ? (
        <CheckedSteps check={check.data} notices={notices.data} district={district} />
      ) : null}
      <Button loading={check.isFetching || notices.isFetching} onClick={() => (asked ? again() : setAsked(true))}>
        {say(check.data ? 'checkAgain' : 'check')}
      </Button>
    </section>
  );
}

/** Who was told; to whoever may not know, and while nothing is known, the service answers 404. */
function useNotices(district: string, demand: string, enabled: boolean) {
  return useQuery<DemandNotices, Problem>({
    queryKey: [...demandKeys.one(district, demand), 'notices'],
    queryFn: () => read(api.GET(NOTICES, { params: { path: { district }, query: { demand } } })),
    enabled,
    staleTime: 0,
  });
}

function Finding({ check }: { check: SelfCheck }) {
  const say = useTexts(demandTexts);
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
      {check.missing.length > 0 ? <p>{say('missing', { numbers: check.missing.join(', ') })}</p> : null}
    </>
  );
}
