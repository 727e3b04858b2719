import { App, Button } from 'antd';

import { api, based, read, readVersioned } from '@/kit/api/client';
import type { Activity } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { activityKeys, useMyRegistrations } from './queries';
import { RegisterButton } from './RegisterButton';
import { activityTexts } from './texts';
import type { ActivityPhase } from './words';

interface MyPlaceProps {
  readonly district: string;
  readonly activity: Activity;
  readonly phase: ActivityPhase;
}

/** Take a place, or give it back until the activity begins. */
export function MyPlace({ district, activity, phase }: MyPlaceProps) {
  const say = useTexts(activityTexts);
  const { message, modal } = App.useApp();
  const own = useMyRegistrations(district);
  const mine = own.data?.find((one) => one.activity === activity.id && one.status === 'CONFIRMED');
  const giveBack = useCommand({
    send: async (id: string, key) => {
      const params = { path: { district, id } };
      const { version } = await readVersioned(
        api.GET('/api/v1/districts/{district}/activities/registrations/{id}', { params }),
      );
      return read(
        api.POST('/api/v1/districts/{district}/activities/registrations/{id}/cancellation', {
          params: { ...params, header: based(key, version) },
        }),
      );
    },
    touches: [activityKeys.all(district)],
    done: () => void message.success(say('givenBack')),
  });
  const ask = (id: string) =>
    void modal.confirm({
      title: say('giveBack'),
      content: say('giveBackBody'),
      okText: say('giveBack'),
      onOk: () => giveBack.mutateAsync(id).catch(() => undefined),
    });
  if (activity.status !== 'PUBLISHED' || own.isLoading) {
    return null;
  }
  return (
    <>
      {mine ? (
        <span className="chips">
          <Chip tone="good">{say('mine', { seat: mine.seat })}</Chip>
          {phase === 'OPEN' || phase === 'CLOSED' ? (
            <Button onClick={() => ask(mine.id)}>{say('giveBack')}</Button>
          ) : null}
        </span>
      ) : phase === 'OPEN' ? (
        <RegisterButton district={district} activity={activity.id} />
      ) : null}
      <ProblemAlert problem={giveBack.error} />
    </>
  );
}
