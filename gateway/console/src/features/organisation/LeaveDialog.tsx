import { App, DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, based, read } from '@/kit/api/client';
import type { Holder } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { organisationKeys, useAppointmentVersion } from './queries';
import { organisationTexts } from './texts';

interface LeaveForm {
  from: Dayjs;
  to: Dayjs;
}

interface LeaveDialogProps {
  readonly district: string;
  readonly holder: Holder;
  readonly onClose: () => void;
}

/** Records when somebody is away: meanwhile others answer for the post. */
export function LeaveDialog({ district, holder, onClose }: LeaveDialogProps) {
  const say = useTexts(organisationTexts);
  const { message } = App.useApp();
  const post = useAppointmentVersion(district, holder.appointment);
  const command = useCommand({
    send: ({ from, to }: LeaveForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/appointments/{id}/leave', {
          params: { path: { district, id: holder.appointment }, header: based(key, post.data?.version ?? '') },
          body: { from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') },
        }),
      ),
    touches: [organisationKeys.all(district)],
    done: () => {
      void message.success(say('leaveDone', { name: holder.displayName }));
      onClose();
    },
  });
  return (
    <FormDialog<LeaveForm>
      title={say('leave')}
      action={say('leave')}
      pending={command.isPending || post.isLoading}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <p>{say('leaveBody', { name: holder.displayName })}</p>
      <Form.Item name="from" label={say('leaveFrom')} rules={[{ required: true }]}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="to" label={say('leaveTo')} rules={[{ required: true }]}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
