import { useState } from 'react';
import { useParams } from 'react-router';

import type { Versioned } from '@/kit/api/client';
import type { Demand, SolutionPlan } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { useDemand } from '../queries';

import { PlanActions } from './PlanActions';
import { PlanEditor } from './PlanEditor';
import { usePlan } from './queries';
import { DutyList, PlanHead, PlanMeasures } from './PlanParts';
import { TaskList } from './TaskList';
import { planTexts } from './texts';

/** One plan with its two lists: to be read, written and printed. */
export function Component() {
  const say = useTexts(planTexts);
  const { district } = useHere();
  const { id = '' } = useParams();
  const demand = useDemand(district, id);
  const plan = usePlan(district, id);
  const error = demand.error ?? plan.error;
  if (error) {
    return <Trouble problem={error} retry={() => void plan.refetch()} />;
  }
  if (!demand.data || plan.data === undefined) {
    return <Loading />;
  }
  const { number } = demand.data.data;
  return (
    <Page title={say('heading', { number })}>
      {plan.data ? (
        <Plan now={plan.data} demand={demand.data.data} district={district} />
      ) : (
        <Message kind="empty" title={say('noneYet')} body={say('none')} />
      )}
    </Page>
  );
}

interface PlanProps {
  readonly now: Versioned<SolutionPlan>;
  readonly demand: Demand;
  readonly district: string;
}

function Plan({ now, demand, district }: PlanProps) {
  const [writing, setWriting] = useState(false);
  const plan = now.data;
  if (writing) {
    return <PlanEditor now={now} demand={demand.id} district={district} onClose={() => setWriting(false)} />;
  }
  return (
    <>
      <PlanHead plan={plan} demand={demand} district={district} />
      <PlanActions now={now} demand={demand.id} district={district} onWrite={() => setWriting(true)} />
      <PlanMeasures plan={plan} district={district} />
      <TaskList now={now} demand={demand.id} district={district} />
      <DutyList plan={plan} district={district} />
    </>
  );
}
