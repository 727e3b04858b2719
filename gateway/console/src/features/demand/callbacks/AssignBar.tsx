import { Alert, Button, Select } from 'antd';
import { useState } from 'react';

import type { CallBackDuty } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { usePeople } from '../people';
import { demandKeys } from '../queries';

import { assignCaller } from './queries';
import { callBackTexts } from './texts';

interface AssignBarProps {
  readonly district: string;
  readonly chosen: ReadonlySet<string>;
  readonly duties: readonly CallBackDuty[];
  readonly onDone: () => void;
}

/** Gives the chosen calls to somebody of the office, and says of each that could not be given why. */
export function AssignBar({ district, chosen, duties, onDone }: AssignBarProps) {
  const say = useTexts(callBackTexts);
  const people = usePeople(district, 'office');
  const [caller, setCaller] = useState<string>();
  const command = useCommand({
    send: (body: { caller: string; demands: string[] }, key) => assignCaller(district, body, key),
    touches: [demandKeys.all(district)],
    done: onDone,
  });
  const numberOf = (id: string) => duties.find((duty) => duty.demand === id)?.number ?? id;
  const whyNot = (code: string) =>
    code === 'no-call-due' || code === 'caller-already-named' ? say(code) : say('other', { code });
  const refused = command.data?.items.filter((item) => item.problem) ?? [];
  return (
    <>
      {chosen.size > 0 ? (
        <div className="filters" role="group" aria-label={say('assign')}>
          <span>{say('selected', { count: chosen.size })}</span>
          <Select
            aria-label={say('whose')}
            placeholder={say('whose')}
            value={caller}
            options={people.options}
            onChange={setCaller}
            showSearch={{ optionFilterProp: 'label' }}
          />
          <Button
            type="primary"
            disabled={!caller}
            loading={command.isPending}
            onClick={() => caller && command.mutate({ caller, demands: [...chosen] })}
          >
            {say('assign')}
          </Button>
        </div>
      ) : null}
      <ProblemAlert problem={command.error} />
      {command.data ? (
        <Alert
          role="status"
          showIcon
          type={refused.length > 0 ? 'warning' : 'success'}
          title={say('assigned', { count: command.data.items.length - refused.length })}
          description={refused.map((item) => (
            <p key={item.id}>{say('refused', { number: numberOf(item.id), why: whyNot(item.problem ?? '') })}</p>
          ))}
        />
      ) : null}
    </>
  );
}
