import { App, Form, Input, InputNumber } from 'antd';

import { api, based, read } from '@/kit/api/client';
import type { PlanItem } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { planKeys } from './queries';
import { planTexts } from './texts';

interface ProgressForm {
  percent: number;
  value?: number;
  note: string;
}

interface ProgressDialogProps {
  readonly district: string;
  readonly plan: string;
  readonly version: string;
  readonly item: PlanItem;
  readonly onClose: () => void;
}

export function ProgressDialog({ district, plan, version, item, onClose }: ProgressDialogProps) {
  const say = useTexts(planTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: (body: ProgressForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/plans/{id}/items/{item}/progress', {
          params: { path: { district, id: plan, item: item.number }, header: based(key, version) },
          body,
        }),
      ),
    touches: [planKeys.all(district)],
    done: () => {
      void message.success(say('progressed'));
      onClose();
    },
  });
  return (
    <FormDialog<ProgressForm>
      title={say('progress')}
      action={say('progress')}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <p>{item.text}</p>
      <Form.Item name="percent" label={say('percent')} rules={[{ required: true }]}>
        <InputNumber min={0} max={100} suffix="%" style={{ width: '100%' }} />
      </Form.Item>
      {item.indicator ? (
        <Form.Item name="value" label={`${say('value')}：${item.indicator}`}>
          <InputNumber style={{ width: '100%' }} />
        </Form.Item>
      ) : null}
      <Form.Item name="note" label={say('note')} rules={[{ required: true, whitespace: true, max: 1000 }]}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
