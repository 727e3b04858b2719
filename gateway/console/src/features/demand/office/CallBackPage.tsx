import { Button } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import type { Demand } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';

import { DemandRow } from '../DemandRow';
import { DemandSections } from '../DemandSections';
import { ContactLine } from '../detail/ContactLine';
import { MoveDialog } from '../moves/MoveDialog';
import { useDemandsIn } from '../queries';
import { demandTexts } from '../texts';
import { moveWords } from '../words';

export function Component() {
  return (
    <RequireRight right={may.triage}>
      <CallBacks />
    </RequireRight>
  );
}

/** The oldest outcome first: who has waited longest is called first. */
const longestWaiting = (one: Demand, other: Demand) =>
  one.callBacks - other.callBacks || (one.resolution?.at ?? '').localeCompare(other.resolution?.at ?? '');

function CallBacks() {
  const say = useTexts(demandTexts);
  const { district } = useHere();
  const queue = useDemandsIn(district, ['RESOLVED']);
  const waiting = [...(queue.data ?? [])].sort(longestWaiting);
  return (
    <Page title={say('callBacks')} hint={say('callBacksHint')}>
      <DemandSections />
      {queue.error ? <Trouble problem={queue.error} retry={() => void queue.refetch()} /> : null}
      {queue.isLoading ? <Loading /> : null}
      {queue.data && waiting.length === 0 ? (
        <Message kind="empty" title={say('callBacksEmpty')} body={say('callBacksEmptyHint')} />
      ) : null}
      {waiting.map((demand) => (
        <CallBackCard key={demand.id} demand={demand} district={district} />
      ))}
    </Page>
  );
}

function CallBackCard({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(demandTexts);
  const move = useWords(moveWords);
  const [open, setOpen] = useState(false);
  return (
    <section className="card">
      <DemandRow demand={demand} district={district} />
      {demand.resolution ? <p className="words faint">{demand.resolution.text}</p> : null}
      <ContactLine demand={demand} district={district} />
      <div className="actions">
        {demand.moves.includes('CALL_BACK') ? (
          <Button type="primary" onClick={() => setOpen(true)}>
            {move('CALL_BACK')}
          </Button>
        ) : null}
        {demand.callBacks > 0 ? <span className="faint">{say('calls', { count: demand.callBacks })}</span> : null}
      </div>
      {open ? <MoveDialog move="CALL_BACK" district={district} id={demand.id} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
