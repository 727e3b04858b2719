import { App, Button, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useUnitOptions } from '@/features/organisation/queries';
import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { ActivityKind } from '@/kit/api/types';
import { Page } from '@/kit/display/Page';
import { useDraft } from '@/kit/draft/drafts';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { instantOf } from '@/kit/time/time';

import { activityKeys } from './queries';
import { activityTexts } from './texts';
import { activityKindWords } from './words';

interface PlanForm {
  kind: ActivityKind;
  title: string;
  description?: string;
  unit: string;
  site?: string;
  time: [Dayjs, Dayjs];
  closes?: Dayjs;
  capacity: number;
}

export function Component() {
  return (
    <RequireRight right={may.planActivities}>
      <Plan />
    </RequireRight>
  );
}

const RENAMED = { '/startsAt': ['time'], '/endsAt': ['time'], '/registrationClosesAt': ['closes'] };

function Plan() {
  const say = useTexts(activityTexts);
  const { message } = App.useApp();
  const { district, access } = useHere();
  const navigate = useNavigate();
  const [form] = Form.useForm<PlanForm>();
  const draft = useDraft<PlanForm>(`activity.${district}`);
  const [refused, setRefused] = useState<Problem | null>(null);
  const command = useCommand({
    send: ({ time, closes, description, ...values }: PlanForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/activities', {
          params: { path: { district }, header: keyed(key) },
          body: {
            ...values,
            description: description ?? '',
            startsAt: instantOf(time[0]),
            endsAt: instantOf(time[1]),
            registrationClosesAt: closes && instantOf(closes),
          },
        }),
      ),
    touches: [activityKeys.all(district)],
    done: (planned) => {
      draft.drop();
      void message.success(say(may.publishActivities(access) ? 'saved' : 'savedForOffice'));
      void navigate(`/d/${district}/activities/${planned.id}`, { replace: true });
    },
  });
  return (
    <Page title={say('plan')}>
      <section className="card">
        <Form
          form={form}
          layout="vertical"
          initialValues={{ unit: access.units[0] ?? 'office', ...draft.initial, time: undefined, closes: undefined }}
          onValuesChange={(_, values) => draft.keep({ ...values, time: undefined, closes: undefined })}
          onFinish={(values) => {
            setRefused(null);
            command.mutate(values, { onError: (problem) => setRefused(placeInForm(form, problem, RENAMED)) });
          }}
        >
          <PlanFields district={district} />
          <ProblemAlert problem={refused} />
          <Button type="primary" size="large" htmlType="submit" loading={command.isPending}>
            {say('save')}
          </Button>
        </Form>
      </section>
    </Page>
  );
}

function PlanFields({ district }: { district: string }) {
  const say = useTexts(activityTexts);
  const kind = useWords(activityKindWords);
  const units = useUnitOptions(district, 'OFFICE', 'DEPARTMENT', 'BUREAU', 'CENTRE', 'COMMITTEE');
  const sites = useUnitOptions(district, 'SITE');
  const kinds = (Object.keys(activityKindWords.zh) as ActivityKind[]).map((one) => ({ value: one, label: kind(one) }));
  const clock = { format: 'HH:mm', minuteStep: 5 as const };
  return (
    <>
      <Form.Item name="kind" label={say('kind')} rules={[{ required: true }]}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item name="title" label={say('name')} rules={[{ required: true, whitespace: true, max: 100 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="description" label={say('description')}>
        <Input.TextArea rows={4} maxLength={4000} showCount />
      </Form.Item>
      <Form.Item name="time" label={say('time')} rules={[{ required: true }]}>
        <DatePicker.RangePicker showTime={clock} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="closes" label={say('closes')} extra={say('closesHint')}>
        <DatePicker showTime={clock} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="capacity" label={say('capacity')} rules={[{ required: true }]}>
        <InputNumber min={1} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="unit" label={say('unit')} rules={[{ required: true }]}>
        <Select options={units} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="site" label={say('site')}>
        <Select options={sites} allowClear placeholder={say('siteElsewhere')} />
      </Form.Item>
    </>
  );
}
