import { DatePicker, Form, Input, Select } from 'antd';

import { type Texts, useTexts, useWords } from '@/kit/i18n/texts';

import { useCategoryOptions } from '../names';
import { useHoldReasons } from '../rules/holdReasons';
import { returnWords, urgencyWords } from '../words';

import { moveTexts } from './texts';

/** The codes of a table of words as choices. */
function useChoices<K extends string>(words: Texts<K>): { value: string; label: string }[] {
  const name = useWords(words);
  return Object.keys(words.zh).map((code) => ({ value: code, label: name(code) }));
}

/** The lead unit says that it is not theirs. */
export function ReturnFields() {
  const say = useTexts(moveTexts);
  const reasons = useChoices(returnWords);
  return (
    <>
      <Form.Item name="reason" label={say('returnReason')} rules={[{ required: true }]}>
        <Select options={reasons} />
      </Form.Item>
      <Form.Item
        name="text"
        label={say('returnText')}
        extra={say('returnHint')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
    </>
  );
}

/** The lead unit asks the office for a pause, for a reason that the rules list. */
export function HoldFields({ district }: { district: string }) {
  const say = useTexts(moveTexts);
  const { reasons, loading } = useHoldReasons(district);
  return (
    <>
      <Form.Item name="reason" label={say('holdReason')} extra={say('holdHint')} rules={[{ required: true }]}>
        <Select options={reasons} loading={loading} />
      </Form.Item>
      <Form.Item name="until" label={say('holdUntil')} rules={[{ required: true }]}>
        <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="text" label={say('holdText')}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
    </>
  );
}

/** The office corrects what a demand is about, or how urgent it is. */
export function ClassFields({ district }: { district: string }) {
  const say = useTexts(moveTexts);
  const urgencies = useChoices(urgencyWords);
  const categories = useCategoryOptions(district, true);
  return (
    <>
      <Form.Item name="category" label={say('newCategory')} extra={say('reclassifyHint')} rules={[{ required: true }]}>
        <Select options={categories} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="urgency" label={say('newUrgency')} rules={[{ required: true }]}>
        <Select options={urgencies} />
      </Form.Item>
    </>
  );
}
