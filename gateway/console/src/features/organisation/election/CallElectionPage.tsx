import { Alert, App, Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import { Page } from '@/kit/display/Page';
import { typed, useDraft } from '@/kit/draft/drafts';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { frameTexts } from '@/kit/layout/texts';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { PeoplePicker } from '../person/PersonPicker';
import { type Person, usePersons } from '../person/persons';
import { usePosts } from '../queries';

import { electionKeys, usePostNames } from './queries';
import { electionTexts } from './texts';

interface CallForm {
  titleZh: string;
  titleEn: string;
  seats: { post: string; count: number }[];
  roster: Person[];
  quorumPercent: number;
  termMonths: number;
  objectionDays: number;
  byElection: boolean;
}

/** What the services take where nothing is said. */
const BEGUN = { quorumPercent: 50, termMonths: 36, objectionDays: 5, byElection: false, seats: [{ count: 1 }] };

export function Component() {
  return (
    <RequireRight right={may.organise}>
      <CallElection />
    </RequireRight>
  );
}

function CallElection() {
  const say = useTexts(electionTexts);
  const frame = useTexts(frameTexts);
  const { district } = useHere();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<CallForm>();
  const [refused, setRefused] = useState<Problem | null>(null);
  const draft = useDraft<CallForm>(`election.${district}.call`);
  const [restored, setRestored] = useState(draft.restored);
  const startOver = () => {
    draft.drop();
    form.setFieldsValue({ ...BEGUN, titleZh: '', titleEn: '', roster: [] });
    setRestored(false);
  };
  const command = useCommand({
    send: ({ roster, ...values }: CallForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/elections', {
          params: { path: { district }, header: keyed(key) },
          body: { ...values, roster: roster.map(({ person }) => person) },
        }),
      ),
    touches: [electionKeys.all(district)],
    done: (election) => {
      draft.drop();
      void message.success(say('called'));
      void navigate(`/d/${district}/organisation/elections/${election.id}`);
    },
  });
  return (
    <Page title={say('call')}>
      <section className="card">
        {restored ? (
          <Alert
            type="info"
            title={frame('draftRestored')}
            action={<Button onClick={startOver}>{frame('startOver')}</Button>}
          />
        ) : null}
        <Form
          form={form}
          layout="vertical"
          initialValues={{ ...BEGUN, ...draft.initial }}
          onValuesChange={(_, values) => draft.keep(typed(values))}
          onFinish={(values) =>
            command.mutate(values, { onError: (problem) => setRefused(placeInForm(form, problem)) })
          }
        >
          <Form.Item name="titleZh" label={say('titleZh')} rules={[{ required: true, whitespace: true, max: 100 }]}>
            <Input />
          </Form.Item>
          <Form.Item name="titleEn" label={say('titleEn')} rules={[{ required: true, whitespace: true, max: 200 }]}>
            <Input />
          </Form.Item>
          <SeatFields district={district} />
          <RosterField district={district} />
          <Form.Item name="quorumPercent" label={say('quorum')}>
            <InputNumber min={0} max={99} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="termMonths" label={say('term')}>
            <InputNumber min={1} max={120} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="objectionDays" label={say('objectionDays')}>
            <InputNumber min={0} max={60} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="byElection" label={say('byElection')} valuePropName="checked">
            <Switch />
          </Form.Item>
          <ProblemAlert problem={refused} />
          <Button type="primary" size="large" htmlType="submit" loading={command.isPending}>
            {say('call')}
          </Button>
        </Form>
      </section>
    </Page>
  );
}

function SeatFields({ district }: { district: string }) {
  const say = useTexts(electionTexts);
  const posts = usePosts(district);
  const name = usePostNames(district);
  const options = posts.data?.map(({ post }) => ({ value: post, label: name(post) }));
  return (
    <Form.List name="seats">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name: at }) => (
            <fieldset key={key} className="item-fields">
              <legend>{at + 1}</legend>
              <Form.Item name={[at, 'post']} label={say('post')} rules={[{ required: true }]}>
                <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
              </Form.Item>
              <Form.Item name={[at, 'count']} label={say('count')} rules={[{ required: true }]}>
                <InputNumber min={1} max={20} style={{ width: '100%' }} />
              </Form.Item>
              {fields.length > 1 ? (
                <Button danger type="text" icon={<DeleteOutlined aria-hidden />} onClick={() => remove(at)}>
                  {say('remove')}
                </Button>
              ) : null}
            </fieldset>
          ))}
          <Form.Item>
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ count: 1 })}>
              {say('addSeat')}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

function RosterField({ district }: { district: string }) {
  const say = useTexts(electionTexts);
  const form = Form.useFormInstance<CallForm>();
  const { persons } = usePersons(district);
  const everybody = () =>
    form.setFieldValue(
      'roster',
      persons.filter(({ posts }) => posts.length > 0),
    );
  return (
    <>
      <Form.Item
        name="roster"
        label={say('roster')}
        extra={say('rosterHint')}
        rules={[{ required: true }]}
        style={{ marginBottom: 8 }}
      >
        <PeoplePicker district={district} />
      </Form.Item>
      <Form.Item>
        <Button onClick={everybody}>{say('everybody')}</Button>
      </Form.Item>
    </>
  );
}
