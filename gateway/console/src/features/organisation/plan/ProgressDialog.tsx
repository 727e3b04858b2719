import { Form, Input, InputNumber } from 'antd';

import { api, read, type Versioned } from '@/kit/api/client';
import type { Plan, PlanReport } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts } from '@/kit/i18n/texts';

import { planKeys } from './queries';
import { planTexts } from './texts';

export type ItemProgress = PlanReport['functions'][number]['items'][number];

interface ProgressForm {
  percent: number;
  value?: number;
  note: string;
}

interface ProgressDialogProps {
  readonly district: string;
  readonly plan: Versioned<Plan>;
  /** How far the item is, as it was read last; nothing if the newest version has it no longer. */
  readonly now: ItemProgress | undefined;
  readonly number: number;
  readonly onClose: () => void;
}

/** Says how far an item is; if a colleague has said so meanwhile, theirs is shown. */
export function ProgressDialog({ district, plan, now, number, onClose }: ProgressDialogProps) {
  const say = useTexts(planTexts);
  const { id } = plan.data;
  const stateOf = (one: ItemProgress | undefined) => (one ? say('doneBy', { percent: one.percent }) : say('notInIt'));
  return (
    <VersionedDialog<ItemProgress | undefined, ProgressForm>
      title={say('progress')}
      action={say('progress')}
      draft={`organisation-plan.${id}.progress.${number}`}
      now={{ data: now, version: plan.version }}
      touches={[planKeys.all(district)]}
      send={(body, header) =>
        read(
          api.POST('/api/v1/districts/{district}/plans/{id}/items/{item}/progress', {
            params: { path: { district, id, item: number }, header },
            body,
          }),
        )
      }
      possible={(there) => there !== undefined}
      conflict={(seen, there, mine) => [
        { label: say('text'), seen: seen?.item.text ?? '', now: there?.item.text ?? '', mine: there?.item.text ?? '' },
        {
          label: say('percent'),
          seen: stateOf(seen),
          now: stateOf(there),
          mine: say('doneBy', { percent: mine.percent }),
        },
        { label: say('note'), seen: seen?.note ?? '', now: there?.note ?? '', mine: mine.note },
      ]}
      done={say('progressed')}
      onClose={onClose}
    >
      <p>{now?.item.text}</p>
      <Form.Item name="percent" label={say('percent')} rules={[{ required: true }]}>
        <InputNumber min={0} max={100} suffix="%" style={{ width: '100%' }} />
      </Form.Item>
      {now?.item.indicator ? (
        <Form.Item name="value" label={say('valueOf', { indicator: now.item.indicator })}>
          <InputNumber style={{ width: '100%' }} />
        </Form.Item>
      ) : null}
      <Form.Item name="note" label={say('note')} rules={[{ required: true, whitespace: true, max: 1000 }]}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </VersionedDialog>
  );
}
