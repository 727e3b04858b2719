import { App, DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, based, read } from '@/kit/api/client';
import type { Holder } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { organisationKeys, useAppointmentVersion } from './queries';
import { organisationTexts } from './texts';

interface EndDialogProps {
  readonly district: string;
  readonly holder: Holder;
  readonly onClose: () => void;
}

/** Ends an appointment; whoever is gone already cannot be ended again, so no version is compared by eye. */
export function EndDialog({ district, holder, onClose }: EndDialogProps) {
  const say = useTexts(organisationTexts);
  const { message } = App.useApp();
  const params = { path: { district, id: holder.appointment } };
  const post = useAppointmentVersion(district, holder.appointment);
  const command = useCommand({
    send: ({ lastDay }: { lastDay?: Dayjs }, key) =>
      read(
        api.POST('/api/v1/districts/{district}/appointments/{id}/end', {
          params: { ...params, header: based(key, post.data?.version ?? '') },
          body: { lastDay: lastDay?.format('YYYY-MM-DD') },
        }),
      ),
    touches: [organisationKeys.all(district)],
    done: () => {
      void message.success(say('ended', { name: holder.displayName }));
      onClose();
    },
  });
  return (
    <FormDialog<{ lastDay?: Dayjs }>
      title={say('end')}
      action={say('end')}
      danger
      pending={command.isPending || post.isLoading}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <p>{say('endBody', { name: holder.displayName })}</p>
      <Form.Item name="lastDay" label={say('lastDay')} extra={say('lastDayHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
