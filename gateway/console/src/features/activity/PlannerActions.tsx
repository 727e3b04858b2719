import { App, Button, Form, Select } from 'antd';
import { useState } from 'react';

import { api, based, read, type Versioned } from '@/kit/api/client';
import type { Activity, CancellationReason } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { activityKeys } from './queries';
import { activityTexts } from './texts';
import { cancellationWords } from './words';

/** Publish what is planned; call off what is not over. */
export function PlannerActions({ district, activity }: { district: string; activity: Versioned<Activity> }) {
  const say = useTexts(activityTexts);
  const reason = useWords(cancellationWords);
  const { message } = App.useApp();
  const [open, setOpen] = useState<'publish' | 'cancel' | null>(null);
  const { data, version } = activity;
  const path = { district, id: data.id };
  const touches = [activityKeys.all(district)];
  const close = () => setOpen(null);
  const publish = useCommand({
    send: (_: object, key) =>
      read(
        api.POST('/api/v1/districts/{district}/activities/{id}/publication', {
          params: { path, header: based(key, version) },
        }),
      ),
    touches,
    done: () => {
      void message.success(say('published'));
      close();
    },
  });
  const cancel = useCommand({
    send: (body: { reason: CancellationReason }, key) =>
      read(
        api.POST('/api/v1/districts/{district}/activities/{id}/cancellation', {
          params: { path, header: based(key, version) },
          body,
        }),
      ),
    touches,
    done: () => {
      void message.success(say('called'));
      close();
    },
  });
  const reasons = (Object.keys(cancellationWords.zh) as CancellationReason[]).map((one) => ({
    value: one,
    label: reason(one),
  }));
  if (data.status === 'CANCELLED') {
    return null;
  }
  return (
    <div className="actions">
      {data.status === 'PLANNED' ? (
        <Button type="primary" size="large" onClick={() => setOpen('publish')}>
          {say('publish')}
        </Button>
      ) : null}
      <Button size="large" danger onClick={() => setOpen('cancel')}>
        {say('cancel')}
      </Button>
      {open === 'publish' ? (
        <FormDialog<object>
          title={say('publish')}
          action={say('publish')}
          pending={publish.isPending}
          onSend={(values, refuse) => publish.mutate(values, { onError: refuse })}
          onClose={close}
        >
          <p>{say('publishBody')}</p>
        </FormDialog>
      ) : null}
      {open === 'cancel' ? (
        <FormDialog<{ reason: CancellationReason }>
          title={say('cancel')}
          action={say('cancel')}
          danger
          pending={cancel.isPending}
          onSend={(values, refuse) => cancel.mutate(values, { onError: refuse })}
          onClose={close}
        >
          <Form.Item name="reason" label={say('cancelReason')} rules={[{ required: true }]}>
            <Select options={reasons} />
          </Form.Item>
        </FormDialog>
      ) : null}
    </div>
  );
}
