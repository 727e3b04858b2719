import { Alert, Button, Form, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import { useUnitOptions } from '@/features/organisation/queries';
import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { HandOverReport } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { useDraft } from '@/kit/draft/drafts';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { usePeople } from '../people';
import { demandKeys } from '../queries';

import { handOverTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.handOver}>
      <HandOver />
    </RequireRight>
  );
}

interface HandOverForm {
  unit: string;
  from: string;
  to: string;
}

/** Everything that an officer holds goes to another of the unit. */
function HandOver() {
  const say = useTexts(handOverTexts);
  const { district, access, me } = useHere();
  const [form] = Form.useForm<HandOverForm>();
  const draft = useDraft<HandOverForm>(`hand-over.${district}`);
  const [refused, setRefused] = useState<Problem | null>(null);
  const unit = Form.useWatch('unit', form);
  const all = useUnitOptions(district, 'OFFICE', 'DEPARTMENT', 'BUREAU');
  const units = may.triage(access) ? all : all.filter((one) => access.units.includes(one.value));
  const people = usePeople(district, unit ?? '');
  const command = useCommand({
    send: (body: HandOverForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/hand-overs', {
          params: { path: { district }, header: keyed(key) },
          body,
        }),
      ),
    touches: [demandKeys.all(district)],
    done: draft.drop,
  });
  const send = (values: HandOverForm) => {
    setRefused(null);
    command.mutate(values, { onError: (problem) => setRefused(placeInForm(form, problem)) });
  };
  if (all.length === 0) {
    return <Loading />;
  }
  const first = units.length === 1 ? units[0]!.value : undefined;
  return (
    <Page title={say('title')} hint={say('hint')}>
      <section className="card">
        <Form
          form={form}
          layout="vertical"
          initialValues={{
            unit: first,
            from: first && !may.triage(access) ? me.subject : undefined,
            ...draft.initial,
          }}
          onValuesChange={(changed: Partial<HandOverForm>) => {
            if (changed.unit) {
              form.setFieldsValue({ from: undefined, to: undefined });
            }
            draft.keep(form.getFieldsValue());
          }}
          onFinish={send}
        >
          <Form.Item name="unit" label={say('unit')} rules={[{ required: true }]}>
            <Select options={units} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
          <Form.Item name="from" label={say('from')} rules={[{ required: true }]}>
            <Select options={people.options} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
          <Form.Item
            name="to"
            label={say('to')}
            dependencies={['from']}
            rules={[
              { required: true },
              ({ getFieldValue }) => ({
                validator: (_, value: string | undefined) =>
                  value && value === getFieldValue('from')
                    ? Promise.reject(new Error(say('samePerson')))
                    : Promise.resolve(),
              }),
            ]}
          >
            <Select options={people.options} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
          <ProblemAlert problem={refused} />
          <Button type="primary" size="large" htmlType="submit" loading={command.isPending}>
            {say('submit')}
          </Button>
        </Form>
      </section>
      {command.data ? <Report report={command.data} district={district} /> : null}
    </Page>
  );
}

function Report({ report, district }: { report: HandOverReport; district: string }) {
  const say = useTexts(handOverTexts);
  const nothing = report.handedOver.length + report.left.length === 0;
  return (
    <Alert
      role="status"
      showIcon
      type={report.left.length > 0 ? 'warning' : nothing ? 'info' : 'success'}
      title={nothing ? say('nothing') : say('done', { count: report.handedOver.length })}
      description={
        <>
          {report.more ? <p>{say('more')}</p> : null}
          {report.left.length > 0 ? (
            <>
              <p>{say('left', { count: report.left.length })}</p>
              <ul className="lines">
                {report.left.map((id) => (
                  <li key={id}>
                    <Link to={`/d/${district}/demands/${id}`}>{id}</Link>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </>
      }
    />
  );
}
