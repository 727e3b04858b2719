import { may } from '@/kit/access/access';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';

import { byDueTime } from '../clocks';
import { DemandSections } from '../DemandSections';
import { useDemandsIn } from '../queries';
import { demandTexts } from '../texts';

import { TriageCard } from './TriageCard';

export function Component() {
  return (
    <RequireRight right={may.triage}>
      <Triage />
    </RequireRight>
  );
}

function Triage() {
  const say = useTexts(demandTexts);
  const { district } = useHere();
  const queue = useDemandsIn(district, ['SUBMITTED', 'REOPENED']);
  const waiting = [...(queue.data ?? [])].sort(byDueTime);
  return (
    <Page title={say('triage')} hint={say('triageHint')}>
      <DemandSections />
      {queue.error ? <Trouble problem={queue.error} retry={() => void queue.refetch()} /> : null}
      {queue.isLoading ? <Loading /> : null}
      {queue.data && waiting.length === 0 ? (
        <Message kind="empty" title={say('triageEmpty')} body={say('triageEmptyHint')} />
      ) : null}
      {waiting.map((demand) => (
        <TriageCard key={demand.id} demand={demand} district={district} />
      ))}
    </Page>
  );
}
