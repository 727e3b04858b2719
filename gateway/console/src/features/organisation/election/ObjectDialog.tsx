import { App, Form, Input } from 'antd';

import { api, keyed, read } from '@/kit/api/client';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import type { ElectionProps } from './ElectionPage';
import { electionKeys } from './queries';
import { electionTexts } from './texts';

/** Says why the result should not stand. */
export function ObjectDialog({ election, district, onClose }: ElectionProps & { onClose: () => void }) {
  const say = useTexts(electionTexts);
  const { message } = App.useApp();
  const { id } = election.data;
  const command = useCommand({
    send: (body: { text: string }, key) =>
      read(
        api.POST('/api/v1/districts/{district}/elections/{id}/objections', {
          params: { path: { district, id }, header: keyed(key) },
          body,
        }),
      ),
    touches: [electionKeys.all(district)],
    done: () => {
      void message.success(say('objected'));
      onClose();
    },
  });
  return (
    <FormDialog<{ text: string }>
      title={say('object')}
      action={say('object')}
      draft={`election.${id}.objection`}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="text" label={say('objectionText')} rules={[{ required: true, whitespace: true, max: 1000 }]}>
        <Input.TextArea rows={4} />
      </Form.Item>
    </FormDialog>
  );
}
