import { App, Button } from 'antd';
import { useEffect, useState } from 'react';

import { api, based, keyed, read, readVersioned } from '@/kit/api/client';
import type { Activity } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { activityKeys, useMyRegistrations } from './queries';
import { activityTexts } from './texts';

/** Take a place, or give it back. */
export function MyPlace({ district, activity }: { district: string; activity: Activity }) {
  const say = useTexts(activityTexts);
  const { message, modal } = App.useApp();
  const open = useRegistrationOpen(activity);
  const mine = useMyRegistrations(district).data?.find(
    (one) => one.activity === activity.id && one.status === 'CONFIRMED',
  );
  const touches = [activityKeys.all(district)];
  const register = useCommand({
    send: (id: string, key) =>
      read(
        api.POST('/api/v1/districts/{district}/activities/{activity}/registrations', {
          params: { path: { district, activity: id }, header: keyed(key) },
        }),
      ),
    touches,
    done: ({ seat }) => void message.success(say('registered', { seat })),
  });
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
    touches,
    done: () => void message.success(say('givenBack')),
  });
  const ask = (id: string) =>
    void modal.confirm({
      title: say('giveBack'),
      content: say('giveBackBody'),
      okText: say('giveBack'),
      onOk: () => giveBack.mutateAsync(id).catch(() => undefined),
    });
  if (activity.status !== 'PUBLISHED') {
    return null;
  }
  return (
    <>
      {mine ? (
        <span className="chips">
          <Chip tone="good">{say('mine', { seat: mine.seat })}</Chip>
          <Button onClick={() => ask(mine.id)}>{say('giveBack')}</Button>
        </span>
      ) : open ? (
        <Button
          type="primary"
          size="large"
          block
          loading={register.isPending}
          onClick={() => register.mutate(activity.id)}
        >
          {say('register')}
        </Button>
      ) : (
        <Chip>{say('closed')}</Chip>
      )}
      <ProblemAlert problem={register.error ?? giveBack.error} />
    </>
  );
}

/** Turns false by itself when the moment comes. */
function useRegistrationOpen(activity: Activity): boolean {
  const left = Date.parse(activity.registrationClosesAt);
  const [open, setOpen] = useState(() => Date.now() < left);
  useEffect(() => {
    const timer = setInterval(() => setOpen(Date.now() < left), 5_000);
    return () => clearInterval(timer);
  }, [left]);
  return open;
}
