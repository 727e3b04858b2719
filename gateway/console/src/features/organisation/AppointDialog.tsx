import { App, DatePicker, Form, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, keyed, read } from '@/kit/api/client';
import type { Standing } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { namedOf, PersonField, type PersonForm } from './person/PersonField';
import { organisationKeys } from './queries';
import { organisationTexts } from './texts';
import { writtenDay } from './unit/queries';
import { standingWords } from './words';

interface AppointForm extends PersonForm {
  standing: Standing;
  secondedFrom?: string;
  from?: Dayjs;
  to?: Dayjs;
}

interface AppointDialogProps {
  readonly district: string;
  readonly post: string;
  readonly role: string;
  readonly onClose: () => void;
}

export function AppointDialog({ district, post, role, onClose }: AppointDialogProps) {
  const say = useTexts(organisationTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: (values: AppointForm, key) => {
      const { standing, secondedFrom, from, to } = values;
      return read(
        api.POST('/api/v1/districts/{district}/appointments', {
          params: { path: { district }, header: keyed(key) },
          body: {
            post,
            ...namedOf(values),
            standing,
            secondedFrom: secondedFrom?.trim() || undefined,
            from: writtenDay(from),
            to: writtenDay(to),
          },
        }),
      );
    },
    touches: [organisationKeys.all(district)],
    done: (_, values) => {
      void message.success(say('appointed', { name: namedOf(values).displayName }));
      onClose();
    },
  });
  return (
    <FormDialog<AppointForm>
      title={say('appointTitle', { role })}
      action={say('appoint')}
      initial={{ standing: 'HOLDER' }}
      draft={`appoint.${district}.${post}`}
      pending={command.isPending}
      about={{ 'already-appointed': ['person'], 'incompatible-post': ['person'], 'dates-backwards': ['to'] }}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <AppointFields district={district} />
    </FormDialog>
  );
}

function AppointFields({ district }: { district: string }) {
  const say = useTexts(organisationTexts);
  const standing = useWords(standingWords);
  return (
    <>
      <PersonField district={district} label={say('person')} />
      <Form.Item name="standing" label={say('standing')}>
        <Radio.Group
          options={(Object.keys(standingWords.zh) as Standing[]).map((one) => ({ value: one, label: standing(one) }))}
        />
      </Form.Item>
      <Form.Item name="secondedFrom" label={say('secondedFrom')} extra={say('secondedHint')} rules={[{ max: 100 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="from" label={say('from')} extra={say('fromHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="to" label={say('to')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}
