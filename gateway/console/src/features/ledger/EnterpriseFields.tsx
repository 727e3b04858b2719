import { Form, Input, InputNumber, Select } from 'antd';

import { useUnitOptions } from '@/features/organisation/queries';
import type { EnterpriseKind } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { IndustryPicker } from './IndustryPicker';
import { ledgerTexts } from './texts';
import { enterpriseKindWords } from './words';

export function ProfileFields() {
  const say = useTexts(ledgerTexts);
  const kind = useWords(enterpriseKindWords);
  const kinds = Object.keys(enterpriseKindWords.zh) as EnterpriseKind[];
  return (
    <>
      <Form.Item name="name" label={say('name')} rules={[{ required: true, whitespace: true, max: 200 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="kind" label={say('kind')} rules={[{ required: true }]}>
        <Select options={kinds.map((one) => ({ value: one, label: kind(one) }))} />
      </Form.Item>
      <Form.Item name="industry" label={say('industry')} extra={say('industryHint')} rules={[{ required: true }]}>
        <IndustryPicker />
      </Form.Item>
      <Form.Item name="staff" label={say('staff')} rules={[{ required: true }]}>
        <InputNumber min={0} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}

export function PremisesFields({ district }: { district: string }) {
  const say = useTexts(ledgerTexts);
  const sites = useUnitOptions(district, 'SITE');
  return (
    <>
      <Form.Item name="site" label={say('site')} rules={[{ required: true }]}>
        <Select options={sites} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="floor" label={say('floor')}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="room" label={say('room')}>
        <Input maxLength={40} />
      </Form.Item>
    </>
  );
}
