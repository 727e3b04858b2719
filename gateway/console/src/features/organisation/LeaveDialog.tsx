import { DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, read } from '@/kit/api/client';
import { useTexts } from '@/kit/i18n/texts';

import { HolderDialog, type HolderProps } from './HolderDialog';
import { organisationTexts } from './texts';

interface LeaveForm {
  from: Dayjs;
  to: Dayjs;
}

/** Records when somebody is away: meanwhile others answer for the post. */
export function LeaveDialog(props: HolderProps) {
  const { district, holder } = props;
  const say = useTexts(organisationTexts);
  return (
    <HolderDialog<LeaveForm>
      {...props}
      title={say('leave')}
      action={say('leave')}
      about={{ 'dates-backwards': ['to'], 'on-leave-already': ['from'], 'outside-appointment': ['from'] }}
      wanted={({ to }) => ({ awayUntil: to })}
      send={({ from, to }, header) =>
        read(
          api.POST('/api/v1/districts/{district}/appointments/{id}/leave', {
            params: { path: { district, id: holder.appointment }, header },
            body: { from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') },
          }),
        )
      }
      done={say('leaveDone', { name: holder.displayName })}
    >
      <p>{say('leaveBody', { name: holder.displayName })}</p>
      <Form.Item name="from" label={say('leaveFrom')} rules={[{ required: true }]}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="to" label={say('leaveTo')} rules={[{ required: true }]}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </HolderDialog>
  );
}
