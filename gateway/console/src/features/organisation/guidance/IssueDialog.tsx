import { App, DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';

import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { guidanceKey, issueNote } from './queries';
import { guidanceTexts } from './texts';

interface IssueForm {
  title: string;
  text: string;
  due: Dayjs;
}

/** The Two-New Office tells a district what it is to look after, and until when it is to answer. */
export function IssueDialog({ district, onClose }: { district: string; onClose: () => void }) {
  const say = useTexts(guidanceTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: ({ title, text, due }: IssueForm, key) =>
      issueNote(district, { title, text, due: due.format('YYYY-MM-DD') }, key),
    touches: [guidanceKey(district)],
    done: (_, { title }) => {
      void message.success(say('issued', { title }));
      onClose();
    },
  });
  return (
    <FormDialog<IssueForm>
      title={say('issue')}
      action={say('issue')}
      draft={`guidance.${district}.issue`}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="title" label={say('name')} rules={[{ required: true, whitespace: true, max: 200 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="text" label={say('text')} rules={[{ required: true, whitespace: true, max: 4000 }]}>
        <Input.TextArea rows={5} />
      </Form.Item>
      <Form.Item name="due" label={say('due')} rules={[{ required: true }]}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
