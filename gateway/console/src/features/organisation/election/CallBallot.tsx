import { App, DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, based, read, type Versioned } from '@/kit/api/client';
import type { Election } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';
import { instantOf } from '@/kit/time/time';

import { electionKeys } from './queries';
import { electionTexts } from './texts';

interface WindowForm {
  opensAt?: Dayjs;
  closesAt: Dayjs;
}

interface CallBallotProps {
  readonly district: string;
  readonly election: Versioned<Election>;
  readonly onClose: () => void;
}

/** A window may not begin in the past, and this device's clock may be a little behind. */
const AT_ONCE_MS = 10_000;

export function CallBallot({ district, election, onClose }: CallBallotProps) {
  const say = useTexts(electionTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: ({ opensAt, closesAt }: WindowForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/elections/{id}/ballot', {
          params: { path: { district, id: election.data.id }, header: based(key, election.version) },
          body: {
            opensAt: opensAt ? instantOf(opensAt) : new Date(Date.now() + AT_ONCE_MS).toISOString(),
            closesAt: instantOf(closesAt),
          },
        }),
      ),
    touches: [electionKeys.all(district)],
    done: () => {
      void message.success(say('opened'));
      onClose();
    },
  });
  return (
    <FormDialog<WindowForm>
      title={say('open')}
      action={say('open')}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="opensAt" label={say('opensAt')}>
        <DatePicker showTime={{ format: 'HH:mm' }} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="closesAt" label={say('closesAt')} rules={[{ required: true }]}>
        <DatePicker showTime={{ format: 'HH:mm' }} style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
