import { App, Form, InputNumber } from 'antd';

import { api, keyed, read } from '@/kit/api/client';
import type { Coverage } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { organisationKeys } from '../queries';

import { coverageTexts } from './texts';

interface TargetForm {
  organisationalPercent: number;
  workPercent: number;
}

interface TargetDialogProps {
  readonly district: string;
  readonly coverage: Coverage;
  readonly onClose: () => void;
}

/** What the district wants to reach by the end of the year that is shown. */
export function TargetDialog({ district, coverage, onClose }: TargetDialogProps) {
  const say = useTexts(coverageTexts);
  const { message } = App.useApp();
  const year = Number(coverage.day.slice(0, 4));
  const command = useCommand({
    send: (body: TargetForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/coverage-targets/{year}', {
          params: { path: { district, year }, header: keyed(key) },
          body,
        }),
      ),
    touches: [organisationKeys.all(district)],
    done: () => {
      void message.success(say('targetSet', { year }));
      onClose();
    },
  });
  return (
    <FormDialog<TargetForm>
      title={`${say('setTarget')} · ${year}`}
      action={say('setTarget')}
      initial={coverage.target}
      draft={`targets.${district}.${year}`}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      {(['organisational', 'work'] as const).map((key) => (
        <Form.Item key={key} name={`${key}Percent`} label={say(key)} rules={[{ required: true }]}>
          <InputNumber min={0} max={100} precision={0} suffix="%" style={{ width: '100%' }} />
        </Form.Item>
      ))}
    </FormDialog>
  );
}
