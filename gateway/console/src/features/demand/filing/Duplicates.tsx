import { Alert, App, Button, Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

import { may } from '@/kit/access/access';
import type { LikelyDuplicate } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { type DuplicateDraft, sayMeToo, useDuplicates } from '../following/queries';
import { followingTexts } from '../following/texts';
import { useNames } from '../names';
import { demandKeys } from '../queries';
import { statusTones, statusWords } from '../words';

import type { FilingForm } from './form';

const ENOUGH = 6;
const PAUSE_MS = 700;

/** What can be compared, once there is enough of it and the person has stopped typing. */
function useComparable(form: FormInstance<FilingForm>): DuplicateDraft | null {
  const category = Form.useWatch('category', form);
  const site = Form.useWatch('site', form);
  const description = Form.useWatch('description', form)?.trim() ?? '';
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(description), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [description]);
  return category && site && settled.length >= ENOUGH ? { category, site, description: settled } : null;
}

interface DuplicatesProps {
  readonly district: string;
  readonly form: FormInstance<FilingForm>;
  /** The person joined another demand: what was typed is not needed any more. */
  readonly onJoined: () => void;
}

/** What may have been filed already: joining it takes one tap instead of a second demand. */
export function Duplicates({ district, form, onJoined }: DuplicatesProps) {
  const say = useTexts(followingTexts);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { access } = useHere();
  const likely = useDuplicates(district, useComparable(form)).data ?? [];
  const join = useCommand({
    send: (id: string, key) => sayMeToo(district, id, key),
    touches: [demandKeys.all(district)],
    done: ({ number }) => {
      onJoined();
      void message.success(say('joined', { number }));
      void navigate(`/d/${district}/demands/followed`, { replace: true });
    },
  });
  if (likely.length === 0) {
    return null;
  }
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={say('likely')}
      description={
        <>
          <p>{say(may.meToo(access) ? 'likelyBody' : 'notTheSame')}</p>
          <ul className="rows">
            {likely.map((one) => (
              <li key={one.id} className="row">
                <Likely demand={one} district={district} />
                {may.meToo(access) ? (
                  <Button loading={join.isPending && join.variables === one.id} onClick={() => join.mutate(one.id)}>
                    {say('mine')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          <ProblemAlert problem={join.error} />
        </>
      }
    />
  );
}

function Likely({ demand, district }: { demand: LikelyDuplicate; district: string }) {
  const say = useTexts(followingTexts);
  const status = useWords(statusWords);
  const names = useNames(district);
  return (
    <div className="row-main">
      <span className="row-title">
        {[names.category(demand.category), demand.floor, demand.number].filter(Boolean).join(' · ')}
      </span>
      <span className="row-notes">
        <Chip tone={statusTones[demand.status]}>{status(demand.status)}</Chip>
        <span>{say('likeness', { percent: demand.likeness })}</span>
        <Time at={demand.submittedAt} exact={false} />
      </span>
    </div>
  );
}
