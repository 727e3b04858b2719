import { App, DatePicker, Form, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, keyed, read } from '@/kit/api/client';
import type { Standing } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { organisationKeys } from './queries';
import { organisationTexts } from './texts';
import { standingWords } from './words';

interface AppointForm {
  standing: Standing;
  person: string;
  displayName: string;
  from?: Dayjs;
  to?: Dayjs;
}

interface AppointDialogProps {
  readonly district: string;
  readonly post: string;
  readonly role: string;
  readonly onClose: () => void;
}

const dayOf = (picked: Dayjs | undefined) => picked?.format('YYYY-MM-DD');

export function AppointDialog({ district, post, role, onClose }: AppointDialogProps) {
  const say = useTexts(organisationTexts);
  const standing = useWords(standingWords);
  const { message } = App.useApp();
  const command = useCommand({
    send: ({ person, displayName, standing: as, from, to }: AppointForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/appointments', {
          params: { path: { district }, header: keyed(key) },
          body: { post, person, displayName, standing: as, from: dayOf(from), to: dayOf(to) },
        }),
      ),
    touches: [organisationKeys.all(district)],
    done: (_, { displayName }) => {
      void message.success(say('appointed', { name: displayName }));
      onClose();
    },
  });
  return (
    <FormDialog<AppointForm>
      title={say('appointTitle', { role })}
      action={say('appoint')}
      initial={{ standing: 'HOLDER' }}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="displayName" label={say('displayName')} rules={[{ required: true, whitespace: true, max: 60 }]}>
        <Input />
      </Form.Item>
      <Form.Item
        name="person"
        label={say('person')}
        extra={say('personHint')}
        rules={[{ required: true, whitespace: true, max: 64 }]}
      >
        <Input />
      </Form.Item>
      <Form.Item name="standing" label={say('standing')}>
        <Radio.Group
          options={(Object.keys(standingWords.zh) as Standing[]).map((one) => ({ value: one, label: standing(one) }))}
        />
      </Form.Item>
      <Form.Item name="from" label={say('from')} extra={say('fromHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="to" label={say('to')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
