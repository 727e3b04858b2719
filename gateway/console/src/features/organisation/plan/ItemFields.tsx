import { Button, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import { DeleteOutlined } from '@ant-design/icons';

import type { CommitteeFunction } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { useUnitOptions } from '../queries';

import { functionWords, planTexts } from './texts';

const FUNCTIONS = Object.keys(functionWords.zh) as CommitteeFunction[];

interface ItemFieldsProps {
  readonly district: string;
  readonly name: number;
  readonly onRemove: () => void;
}

/** One item of a draft. Its number is a field too: a form's values hold nothing else. */
export function ItemFields({ district, name, onRemove }: ItemFieldsProps) {
  const say = useTexts(planTexts);
  const functionName = useWords(functionWords);
  const owners = useUnitOptions(district, 'COMMITTEE', 'OFFICE', 'DEPARTMENT', 'CENTRE', 'SITE');
  return (
    <fieldset className="item-fields">
      <legend>{name + 1}</legend>
      <Form.Item name={[name, 'number']} hidden>
        <InputNumber />
      </Form.Item>
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
