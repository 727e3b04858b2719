import { Form, Select } from 'antd';

import { useUnitOptions } from '@/features/organisation/queries';
import type { BulkOutcome, Demand } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { DeclineFields } from '../moves/MoveFields';
import { moveTexts } from '../moves/texts';
import { useCategoryOptions } from '../names';
import { demandKeys } from '../queries';
import { moveWords, urgencyWords } from '../words';

import { type BulkAction, type BulkForm, moveAll } from './moves';
import { bulkTexts } from './texts';

interface BulkDialogProps {
  readonly action: BulkAction;
  readonly district: string;
  readonly demands: readonly Demand[];
  readonly onDone: (outcomes: readonly BulkOutcome[]) => void;
  readonly onClose: () => void;
}

/** Asks once for what a move needs, and makes it with each. */
export function BulkDialog({ action, district, demands, onDone, onClose }: BulkDialogProps) {
  const say = useTexts(bulkTexts);
  const move = useWords(moveWords);
  const command = useCommand({
    send: (form: BulkForm, key) => moveAll(district, action, demands, form, key),
    touches: [demandKeys.all(district)],
    done: onDone,
  });
  return (
    <FormDialog<BulkForm>
      title={say('title', { move: move(action), count: demands.length })}
      action={move(action)}
      danger={action === 'DECLINE'}
      draft={`demands.${district}.${action}`}
      pending={command.isPending}
      onSend={(form, refuse) => command.mutate(form, { onError: refuse })}
      onClose={onClose}
    >
      <BulkFields action={action} district={district} />
    </FormDialog>
  );
}

function BulkFields({ action, district }: { action: BulkAction; district: string }) {
  const moveSay = useTexts(moveTexts);
  switch (action) {
    case 'ROUTE':
    case 'CHANGE_UNIT':
      return <UnitItem district={district} needed={action === 'CHANGE_UNIT'} />;
    case 'DECLINE':
      return <DeclineFields />;
    case 'RECLASSIFY':
      return <ClassItems district={district} />;
    case 'TAKE_UP':
      return <p>{moveSay('takeUpBody')}</p>;
  }
}

function UnitItem({ district, needed }: { district: string; needed: boolean }) {
  const say = useTexts(bulkTexts);
  const moveSay = useTexts(moveTexts);
  const units = useUnitOptions(district, 'OFFICE', 'DEPARTMENT', 'BUREAU');
  return (
    <Form.Item
      name="unit"
      label={moveSay('routeTo')}
      extra={needed ? undefined : say('routeProposed')}
      rules={[{ required: needed }]}
    >
      <Select allowClear={!needed} options={units} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
}

function ClassItems({ district }: { district: string }) {
  const say = useTexts(bulkTexts);
  const moveSay = useTexts(moveTexts);
  const urgency = useWords(urgencyWords);
  const categories = useCategoryOptions(district, true);
  const urgencies = Object.keys(urgencyWords.zh).map((one) => ({ value: one, label: urgency(one) }));
  return (
    <>
      <Form.Item name="category" label={moveSay('newCategory')}>
        <Select
          allowClear
          placeholder={say('keepCategory')}
          options={categories}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item
        name="urgency"
        label={moveSay('newUrgency')}
        dependencies={['category']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: string | undefined) =>
              value || getFieldValue('category') ? Promise.resolve() : Promise.reject(new Error(say('one'))),
          }),
        ]}
      >
        <Select allowClear placeholder={say('keepUrgency')} options={urgencies} />
      </Form.Item>
    </>
  );
}
