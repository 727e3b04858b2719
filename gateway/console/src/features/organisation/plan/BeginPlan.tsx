import { App, Form, Input, InputNumber, Radio } from 'antd';
import { useNavigate } from 'react-router';

import { api, keyed, read } from '@/kit/api/client';
import type { PlanKind } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';
import { dayOf } from '@/kit/time/time';

import { planKeys } from './queries';
import { planKindWords, planTexts } from './texts';

interface BeginForm {
  kind: PlanKind;
  year: number;
  titleZh: string;
  titleEn: string;
}

function proposed(): BeginForm {
  const year = Number(dayOf(new Date()).slice(0, 4));
  return { kind: 'YEAR', year, titleZh: `${year} 年度工作计划`, titleEn: `Plan of the year ${year}` };
}

export function BeginPlan({ district, onClose }: { district: string; onClose: () => void }) {
  const say = useTexts(planTexts);
  const kind = useWords(planKindWords);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const command = useCommand({
    send: (body: BeginForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/plans', { params: { path: { district }, header: keyed(key) }, body }),
      ),
    touches: [planKeys.all(district)],
    done: (plan, { titleZh }) => {
      void message.success(say('begun', { name: titleZh }));
      void navigate(`/d/${district}/organisation/plans/${plan.id}`);
    },
  });
  return (
    <FormDialog<BeginForm>
      title={say('begin')}
      action={say('begin')}
      initial={proposed()}
      draft={`organisation-plan.begin.${district}`}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="kind" label={say('kind')}>
        <Radio.Group
          options={(Object.keys(planKindWords.zh) as PlanKind[]).map((one) => ({ value: one, label: kind(one) }))}
        />
      </Form.Item>
      <Form.Item name="year" label={say('year')} rules={[{ required: true }]}>
        <InputNumber min={2020} max={2100} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="titleZh" label={say('titleZh')} rules={[{ required: true, whitespace: true, max: 100 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="titleEn" label={say('titleEn')} rules={[{ required: true, whitespace: true, max: 200 }]}>
        <Input />
      </Form.Item>
    </FormDialog>
  );
}
