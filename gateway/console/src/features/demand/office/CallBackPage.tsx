import { Checkbox, Segmented } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';

import { AssignBar } from '../callbacks/AssignBar';
import { CallBackCard } from '../callbacks/CallBackCard';
import { useCallBackDuties } from '../callbacks/queries';
import { callBackTexts } from '../callbacks/texts';
import { DemandSections } from '../DemandSections';
import { demandTexts } from '../texts';

export function Component() {
  return (
    <RequireRight right={may.triage}>
      <CallBacks />
    </RequireRight>
  );
}

/** Whom to call back by when; several can be given to one caller at once. */
function CallBacks() {
  const say = useTexts(demandTexts);
  const callSay = useTexts(callBackTexts);
  const { district, me } = useHere();
  const [mine, setMine] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const queue = useCallBackDuties(district, mine ? me.subject : undefined);
  const waiting = queue.data ?? [];
  const choose = (demand: string, wanted: boolean) =>
    setChosen(new Set(wanted ? [...chosen, demand] : [...chosen].filter((one) => one !== demand)));
  return (
    <Page title={say('callBacks')} hint={callSay('hint')}>
      <DemandSections />
      <div className="filters">
        <Segmented
          aria-label={callSay('whose')}
          options={[
            { value: 'all', label: callSay('everybody') },
            { value: 'mine', label: callSay('mine') },
          ]}
          value={mine ? 'mine' : 'all'}
          onChange={(value) => setMine(value === 'mine')}
        />
      </div>
      {queue.error ? <Trouble problem={queue.error} retry={() => void queue.refetch()} /> : null}
      {queue.isLoading ? <Loading /> : null}
      {queue.data && waiting.length === 0 ? (
        <Message kind="empty" title={say('callBacksEmpty')} body={say('callBacksEmptyHint')} />
      ) : null}
      <AssignBar district={district} chosen={chosen} duties={waiting} onDone={() => setChosen(new Set())} />
      {waiting.map((duty) => (
        <CallBackCard
          key={duty.demand}
          duty={duty}
          district={district}
          choice={
            <Checkbox
              checked={chosen.has(duty.demand)}
              onChange={(event) => choose(duty.demand, event.target.checked)}
              aria-label={callSay('select', { number: duty.number })}
            />
          }
        />
      ))}
    </Page>
  );
}
