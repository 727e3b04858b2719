import { Button } from 'antd';

import { api, keyed, read } from '@/kit/api/client';
import type { Escalation } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { dateTime } from '@/kit/time/time';

import { usePeople } from '../people';
import { demandKeys } from '../queries';

import { escalationTexts } from './texts';

const ACKNOWLEDGEMENT = '/api/v1/districts/{district}/demands/{id}/escalations/{escalation}/acknowledgement';

interface AnswerProps {
  readonly escalation: Escalation;
  readonly district: string;
  readonly demand: string;
}

/** What came of a miss that somebody was told of; whoever was told can say that they see to it, late too. */
export function Answer({ escalation, district, demand }: AnswerProps) {
  const say = useTexts(escalationTexts);
  const { me } = useHere();
  const command = useCommand({
    send: (_: void, key) =>
      read(
        api.POST(ACKNOWLEDGEMENT, {
          params: { path: { district, id: demand, escalation: escalation.id }, header: keyed(key) },
        }),
      ),
    touches: [demandKeys.one(district, demand)],
  });
  if (!escalation.answerBy) {
    return null;
  }
  const told = escalation.trail.some((step) => !step.passedOver && step.persons.includes(me.subject));
  return (
    <>
      <AnswerState escalation={escalation} district={district} />
      <ProblemAlert problem={command.error} />
      {told && escalation.answer?.kind !== 'ACKNOWLEDGED' ? (
        <Button type="primary" loading={command.isPending} onClick={() => command.mutate()}>
          {say('acknowledge')}
        </Button>
      ) : null}
    </>
  );
}

const TONES = { ACKNOWLEDGED: 'good', UNANSWERED: 'bad', LAPSED: 'plain' } as const;

function AnswerState({ escalation: { answer, answerBy }, district }: Omit<AnswerProps, 'demand'>) {
  const say = useTexts(escalationTexts);
  const language = useLanguage();
  const { nameOf } = usePeople(district);
  if (!answer) {
    return (
      <p>
        <Chip tone="warn">{say('awaited', { time: dateTime(answerBy!, language) })}</Chip>
      </p>
    );
  }
  const values = { name: answer.by ? nameOf(answer.by) : '', time: dateTime(answer.at, language) };
  return (
    <p>
      <Chip tone={TONES[answer.kind]}>{say(answer.kind, values)}</Chip>
    </p>
  );
}
