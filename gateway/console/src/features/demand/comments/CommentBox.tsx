import { App, Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import { FileField } from '@/kit/attachment/FileField';
import { useDraft } from '@/kit/draft/drafts';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import type { PersonOption } from '../people';
import { demandKeys } from '../queries';

import { addComment, type CommentForm } from './queries';
import { commentTexts } from './texts';

const MOST_MENTIONS = 20;

interface CommentBoxProps {
  readonly district: string;
  readonly id: string;
  readonly people: readonly PersonOption[];
}

/** Says something; what was typed is kept until it is sent. */
export function CommentBox({ district, id, people }: CommentBoxProps) {
  const say = useTexts(commentTexts);
  const { access } = useHere();
  const { message } = App.useApp();
  const [form] = Form.useForm<CommentForm>();
  const [refused, setRefused] = useState<Problem | null>(null);
  const draft = useDraft<CommentForm>(`comment.${id}`);
  const internal = Form.useWatch('internal', form);
  const staff = may.workOnDemands(access);
  const command = useCommand({
    send: (values: CommentForm, key) => addComment(district, id, values, key),
    touches: [demandKeys.one(district, id)],
    done: () => {
      draft.drop();
      form.setFieldsValue({ text: '', internal: false, mentions: [], files: [] });
      void message.success(say('sent'));
    },
  });
  const send = (values: CommentForm) => {
    setRefused(null);
    command.mutate(values, { onError: (problem) => setRefused(placeInForm(form, problem)) });
  };
  return (
    <Form
      form={form}
      name="comment"
      layout="vertical"
      initialValues={draft.initial}
      onValuesChange={(_, values) => draft.keep(values)}
      onFinish={send}
      requiredMark={false}
    >
      <Form.Item name="text" label={say('text')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={3} maxLength={4000} placeholder={say('hint')} />
      </Form.Item>
      <Form.Item name="files" htmlFor="none">
        <FileField service="demand" district={district} />
      </Form.Item>
      {staff ? (
        <>
          <Form.Item name="internal" valuePropName="checked" extra={say(internal ? 'internalHint' : 'publicHint')}>
            <Checkbox>{say('internal')}</Checkbox>
          </Form.Item>
          <Form.Item name="mentions" label={say('mentions')} extra={say('mentionsHint')}>
            <Select
              mode="multiple"
              maxCount={MOST_MENTIONS}
              options={[...people]}
              showSearch={{ optionFilterProp: 'label' }}
            />
          </Form.Item>
        </>
      ) : null}
      <ProblemAlert problem={refused} />
      <Button htmlType="submit" loading={command.isPending}>
        {say('send')}
      </Button>
    </Form>
  );
}
