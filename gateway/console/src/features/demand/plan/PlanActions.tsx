import { Button } from 'antd';
import { PrinterOutlined } from '@ant-design/icons';
import { useState } from 'react';

import type { Versioned } from '@/kit/api/client';
import { readContent } from '@/kit/api/content';
import type { SolutionPlan } from '@/kit/api/types';
import { DownloadButton } from '@/kit/display/DownloadButton';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { demandKeys } from '../queries';

import { planCommands, type PlanTarget } from './queries';
import { type PlanStep, planSteps } from './rights';
import { planTexts } from './texts';
import { usePlanConflict } from './usePlanConflict';

interface PlanActionsProps {
  readonly now: Versioned<SolutionPlan>;
  readonly demand: string;
  readonly district: string;
  readonly onWrite: () => void;
}

type AskedStep = Exclude<PlanStep, 'WRITE'>;

const SAY = { PROPOSE: 'propose', APPROVE: 'approve', SEND_BACK: 'sendBack', REVISE: 'revise' } as const;
const BODY = {
  PROPOSE: 'proposeBody',
  APPROVE: 'approveBody',
  SEND_BACK: 'sendBackBody',
  REVISE: 'reviseBody',
} as const;

const SEND: Readonly<Record<AskedStep, (target: PlanTarget) => Promise<unknown>>> = {
  PROPOSE: planCommands.propose,
  APPROVE: (target) => planCommands.decide(target, true),
  SEND_BACK: (target) => planCommands.decide(target, false),
  REVISE: planCommands.revise,
};

/** What the reader can do with the plan as a whole. */
export function PlanActions({ now, demand, district, onWrite }: PlanActionsProps) {
  const say = useTexts(planTexts);
  const { access } = useHere();
  const [asked, setAsked] = useState<AskedStep | null>(null);
  const steps = planSteps(now.data, access);
  const conflict = usePlanConflict(asked ? say('willBe', { what: say(SAY[asked]) }) : '');
  return (
    <div className="actions plan-actions">
      {steps.map((step) =>
        step === 'WRITE' ? (
          <Button key={step} type="primary" onClick={onWrite}>
            {say('edit')}
          </Button>
        ) : (
          <Button key={step} type={step === 'APPROVE' ? 'primary' : 'default'} onClick={() => setAsked(step)}>
            {say(SAY[step])}
          </Button>
        ),
      )}
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        {say('print')}
      </Button>
      <DownloadButton
        label={say('onePage')}
        name={`plan-v${now.data.number}.pdf`}
        content={() => readContent(`/api/v1/districts/${district}/demands/${demand}/plan/page`)}
      />
      {asked ? (
        <VersionedDialog<SolutionPlan, object>
          title={say(SAY[asked])}
          action={say(SAY[asked])}
          draft={`plan.${now.data.id}.${asked}`}
          now={now}
          touches={[demandKeys.all(district)]}
          send={(_, header) => SEND[asked]({ district, id: demand, header })}
          possible={(plan) => planSteps(plan, access).includes(asked)}
          conflict={conflict}
          done={say('done', { what: say(SAY[asked]) })}
          onClose={() => setAsked(null)}
        >
          <p>{say(BODY[asked])}</p>
        </VersionedDialog>
      ) : null}
    </div>
  );
}
