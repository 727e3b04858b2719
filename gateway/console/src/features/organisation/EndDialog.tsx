import { DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, read } from '@/kit/api/client';
import { useTexts } from '@/kit/i18n/texts';

import { HolderDialog, type HolderProps } from './HolderDialog';
import { organisationTexts } from './texts';
import { writtenDay } from './unit/queries';

interface EndForm {
  lastDay?: Dayjs;
}

/** Ends an appointment, and access with it. */
export function EndDialog(props: HolderProps) {
  const { district, holder } = props;
  const say = useTexts(organisationTexts);
  return (
    <HolderDialog<EndForm>
      {...props}
      title={say('end')}
      action={say('end')}
      danger
      about={{ 'dates-backwards': ['lastDay'] }}
      wanted={(mine) => mine}
      send={({ lastDay }, header) =>
        read(
          api.POST('/api/v1/districts/{district}/appointments/{id}/end', {
            params: { path: { district, id: holder.appointment }, header },
            body: { lastDay: writtenDay(lastDay) },
          }),
        )
      }
      done={say('ended', { name: holder.displayName })}
    >
      <p>{say('endBody', { name: holder.displayName })}</p>
      <Form.Item name="lastDay" label={say('lastDay')} extra={say('lastDayHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </HolderDialog>
  );
}
