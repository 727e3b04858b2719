import { App, Button } from 'antd';
import { useNavigate } from 'react-router';

import type { Demand } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { Chip } from '@/kit/display/Chip';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { AuditLink } from '@/kit/layout/AuditLink';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { demandKeys } from '../queries';

import { beginPlan, usePlan } from './queries';
import { planTexts } from './texts';
import { planStatusWords, planTones } from './words';

/** How far the plan is; or the way to begin one. */
export function PlanCard({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(planTexts);
  const status = useWords(planStatusWords);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const plan = usePlan(district, demand.id);
  const page = `/d/${district}/demands/${demand.id}/plan`;
  const begin = useCommand({
    send: (_: void, key) => beginPlan(district, demand.id, key),
    touches: [demandKeys.all(district)],
    done: () => {
      void message.success(say('begun'));
      void navigate(page);
    },
  });
  const mayBegin = plan.data === null && demand.moves.includes('BEGIN_PLAN');
  if (plan.data === undefined && !plan.error) {
    return null;
  }
  if (plan.data === null && !mayBegin) {
    return null;
  }
  const shown = plan.data?.data;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('title')}</h2>
        {shown ? <AuditLink kind="solution" id={shown.id} /> : null}
      </div>
      <ProblemAlert problem={plan.error ?? begin.error} />
      {shown ? (
        <>
          <p className="chips">
            <Chip tone={planTones[shown.status]}>{status(shown.status)}</Chip>
            <span>{say('version', { n: shown.number })}</span>
            <span>{say('openTasks', { count: shown.tasks.filter((task) => task.state === 'OPEN').length })}</span>
          </p>
          <ButtonLink to={page}>{say('open')}</ButtonLink>
        </>
      ) : null}
      {mayBegin ? (
        <>
          <p className="faint">{say('none')}</p>
          <Button loading={begin.isPending} onClick={() => begin.mutate()}>
            {say('begin')}
          </Button>
        </>
      ) : null}
    </section>
  );
}
