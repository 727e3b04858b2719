import { Button, Form, Input } from 'antd';
import { useState } from 'react';

import { api, keyed, read } from '@/kit/api/client';
import { Message } from '@/kit/display/Message';
import { useDraft } from '@/kit/draft/drafts';
import { useTexts } from '@/kit/i18n/texts';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { YesNo } from '@/kit/form/YesNo';

import { ratingTexts } from './texts';

interface RatingValues {
  solved: boolean;
  satisfied: boolean;
  comment?: string;
}

/** Two questions and room for a word; the link is spent by the answer. */
export function RatingForm({ token, number }: { token: string; number: string }) {
  const say = useTexts(ratingTexts);
  const [form] = Form.useForm<RatingValues>();
  const draft = useDraft<RatingValues>(`rating.${number}`);
  const [refused, setRefused] = useState<Problem | null>(null);
  const solved = Form.useWatch('solved', form);
  const command = useCommand({
    send: ({ comment, ...answer }: RatingValues, key) =>
      read(
        api.POST('/api/v1/demand-ratings', {
          params: { header: keyed(key) },
          body: { token, ...answer, comment: comment?.trim() || undefined },
          parseAs: 'stream',
        }),
      ),
    touches: [],
    done: draft.drop,
  });
  const send = (values: RatingValues) => {
    setRefused(null);
    command.mutate(values, { onError: (problem) => setRefused(placeInForm(form, problem)) });
  };
  if (command.isSuccess) {
    return (
      <Message
        kind="info"
        title={say('thanks')}
        body={say(command.variables.solved ? 'thanksSolved' : 'thanksUnsolved')}
      />
    );
  }
  const rules = [{ required: true, message: say('chooseOne') }];
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={draft.initial}
      onValuesChange={(_, values) => draft.keep(values)}
      onFinish={send}
      requiredMark={false}
    >
      <Form.Item
        name="solved"
        label={say('solved')}
        rules={rules}
        extra={solved === false ? say('notSolved') : undefined}
      >
        <YesNo label={say('solved')} yes={say('solvedYes')} no={say('solvedNo')} />
      </Form.Item>
      <Form.Item name="satisfied" label={say('satisfied')} rules={rules}>
        <YesNo label={say('satisfied')} yes={say('satisfiedYes')} no={say('satisfiedNo')} />
      </Form.Item>
      <Form.Item name="comment" label={say('comment')}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <ProblemAlert problem={refused} />
      <Button type="primary" size="large" block htmlType="submit" loading={command.isPending}>
        {say('submit')}
      </Button>
    </Form>
  );
}
