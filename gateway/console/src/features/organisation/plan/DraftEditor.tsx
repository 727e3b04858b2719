import { App, Button, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';

import { api, based, read, type Versioned } from '@/kit/api/client';
import type { CommitteeFunction, Plan, PlanItem } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';
import { placeInForm } from '@/kit/problem/place';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { useUnitOptions } from '../queries';

import { planKeys } from './queries';
import { functionWords, planTexts } from './texts';

type ItemForm = Partial<Omit<PlanItem, 'due'>> & { due?: Dayjs };

interface DraftForm {
  items: ItemForm[];
}

interface DraftEditorProps {
  readonly district: string;
  readonly plan: Versioned<Plan>;
  readonly onClose: () => void;
}

const FUNCTIONS = Object.keys(functionWords.zh) as CommitteeFunction[];
const editable = ({ due, ...item }: PlanItem): ItemForm => ({ ...item, due: due ? dayjs(due) : undefined });

/** Items keep their numbers, by which their progress is known; a new one takes the next. */
function numbered(items: readonly ItemForm[]): PlanItem[] {
  let next = Math.max(0, ...items.map((item) => item.number ?? 0));
  return items.map(({ due, ...item }) => ({
    ...(item as PlanItem),
    number: item.number ?? ++next,
    due: due?.format('YYYY-MM-DD'),
  }));
}

export function DraftEditor({ district, plan, onClose }: DraftEditorProps) {
  const say = useTexts(planTexts);
  const { message } = App.useApp();
  const [form] = Form.useForm<DraftForm>();
  const [refused, setRefused] = useState<Problem | null>(null);
  const command = useCommand({
    send: (items: PlanItem[], key) =>
      read(
        api.POST('/api/v1/districts/{district}/plans/{id}/draft', {
          params: { path: { district, id: plan.data.id }, header: based(key, plan.version) },
          body: { items },
        }),
      ),
    touches: [planKeys.all(district)],
    done: () => {
      void message.success(say('saved'));
      onClose();
    },
  });
  const save = ({ items }: DraftForm) =>
    command.mutate(numbered(items), { onError: (problem) => setRefused(placeInForm(form, problem)) });
  return (
    <section className="card">
      <h2>{say('edit')}</h2>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ items: plan.data.draft.length > 0 ? plan.data.draft.map(editable) : [{}] }}
        onFinish={save}
        style={{ maxWidth: 'none' }}
      >
        <Form.List name="items">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <ItemFields key={key} district={district} name={name} onRemove={() => remove(name)} />
              ))}
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
                {say('addItem')}
              </Button>
            </>
          )}
        </Form.List>
        <ProblemAlert problem={refused} />
        <div className="actions">
          <Button size="large" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button size="large" type="primary" htmlType="submit" loading={command.isPending}>
            {say('save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}

interface ItemFieldsProps {
  readonly district: string;
  readonly name: number;
  readonly onRemove: () => void;
}

function ItemFields({ district, name, onRemove }: ItemFieldsProps) {
  const say = useTexts(planTexts);
  const functionName = useWords(functionWords);
  const owners = useUnitOptions(district, 'COMMITTEE', 'OFFICE', 'DEPARTMENT', 'CENTRE', 'SITE');
  return (
    <fieldset className="item-fields">
      <legend>{name + 1}</legend>
      <Form.Item name={[name, 'function']} label={say('function')} rules={[{ required: true }]}>
        <Select options={FUNCTIONS.map((one) => ({ value: one, label: functionName(one) }))} />
      </Form.Item>
      <Form.Item name={[name, 'owner']} label={say('owner')} rules={[{ required: true }]}>
        <Select options={owners} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name={[name, 'due']} label={say('due')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item
        className="wide-field"
        name={[name, 'text']}
        label={say('text')}
        rules={[{ required: true, whitespace: true, max: 500 }]}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
      <Form.Item name={[name, 'indicator']} label={say('indicator')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={[name, 'target']} label={say('target')}>
        <InputNumber style={{ width: '100%' }} />
      </Form.Item>
      <Button danger type="text" icon={<DeleteOutlined aria-hidden />} onClick={onRemove}>
        {say('remove')}
      </Button>
    </fieldset>
  );
}
