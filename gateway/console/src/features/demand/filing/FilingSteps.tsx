import { Checkbox, Form, Input, Select } from 'antd';

import { useUnitOptions } from '@/features/organisation/queries';
import { may } from '@/kit/access/access';
import type { Urgency } from '@/kit/api/types';
import { FileField } from '@/kit/attachment/FileField';
import { Step } from '@/kit/form/Step';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { QuestionFields } from '../questions/QuestionFields';
import { urgencyHints, urgencyWords } from '../words';

import { CategoryPicker } from './CategoryPicker';
import { filingTexts } from './texts';

export interface FilingStepProps {
  readonly district: string;
  readonly shown: boolean;
}

export function MatterStep({ district, shown }: FilingStepProps) {
  const say = useTexts(filingTexts);
  return (
    <Step label={say('stepWhat')} shown={shown}>
      <Form.Item
        name="category"
        label={say('whatHint')}
        rules={[{ required: true, message: say('chooseCategory') }]}
        htmlFor="none"
      >
        <CategoryPicker district={district} />
      </Form.Item>
    </Step>
  );
}

export function DetailsStep({ district, shown }: FilingStepProps) {
  const say = useTexts(filingTexts);
  const urgency = useWords(urgencyWords);
  const hint = useWords(urgencyHints);
  const { access } = useHere();
  const sites = useUnitOptions(district, 'SITE');
  const emergency = Form.useWatch<boolean | undefined>('emergency');
  const urgencies = (['URGENT', 'NORMAL', 'COMPLEX'] as Urgency[]).map((one) => ({
    value: one,
    label: `${urgency(one)} · ${hint(one)}`,
  }));
  return (
    <Step label={say('stepWhere')} shown={shown}>
      <Form.Item name="description" label={say('description')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={5} maxLength={4000} showCount placeholder={say('descriptionHint')} />
      </Form.Item>
      <QuestionFields district={district} />
      <Form.Item name="files" label={say('files')} htmlFor="none">
        <FileField service="demand" district={district} />
      </Form.Item>
      <Form.Item name="site" label={say('site')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={sites} placeholder={say('siteHint')} />
      </Form.Item>
      <Form.Item name="floor" label={say('floor')}>
        <Input maxLength={20} placeholder={say('floorHint')} />
      </Form.Item>
      <Form.Item name="emergency" valuePropName="checked" extra={emergency ? say('emergencyHint') : undefined}>
        <Checkbox>{say('emergency')}</Checkbox>
      </Form.Item>
      {may.fileForOthers(access) && !emergency ? (
        <Form.Item name="urgency" label={say('urgency')}>
          <Select allowClear options={urgencies} placeholder={say('urgencyDefault')} />
        </Form.Item>
      ) : null}
    </Step>
  );
}
