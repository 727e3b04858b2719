import { Checkbox, DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, read } from '@/kit/api/client';
import { useTexts } from '@/kit/i18n/texts';

import { HolderDialog, type HolderProps } from './HolderDialog';
import { organisationTexts } from './texts';
import { writtenDay } from './unit/queries';

interface ResignForm {
  lastDay?: Dayjs;
  understood?: boolean;
}

const CONSEQUENCES = ['resignAccess', 'resignOthers', 'resignWork', 'resignFinal'] as const;

/** Gives up one's own post; what follows is said before. */
export function ResignDialog({ role, ...props }: HolderProps & { role: string }) {
  const { district, holder } = props;
  const say = useTexts(organisationTexts);
  return (
    <HolderDialog<ResignForm>
      {...props}
      title={say('resignTitle', { role })}
      action={say('resign')}
      danger
      about={{ 'dates-backwards': ['lastDay'] }}
      wanted={(mine) => mine}
      send={({ lastDay }, header) =>
        read(
          api.POST('/api/v1/districts/{district}/appointments/{id}/resignation', {
            params: { path: { district, id: holder.appointment }, header },
            body: { lastDay: writtenDay(lastDay) },
          }),
        )
      }
      done={say('resigned', { role })}
    >
      <p>{say('resignBody')}</p>
      <ul className="lines">
        {CONSEQUENCES.map((one) => (
          <li key={one}>{say(one)}</li>
        ))}
      </ul>
      <Form.Item name="lastDay" label={say('lastDay')} extra={say('lastDayHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item
        name="understood"
        valuePropName="checked"
        rules={[
          { validator: (_, ticked) => (ticked ? Promise.resolve() : Promise.reject(new Error(say('resignTick')))) },
        ]}
      >
        <Checkbox>{say('resignUnderstood', { role })}</Checkbox>
      </Form.Item>
    </HolderDialog>
  );
}
