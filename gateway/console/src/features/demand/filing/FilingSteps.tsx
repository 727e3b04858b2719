import { Checkbox, Form, Input, Select } from 'antd';

import { EnterprisePicker } from '@/features/ledger/EnterprisePicker';
import { useOwnEnterprises } from '@/features/ledger/queries';
import { useUnitOptions } from '@/features/organisation/queries';
import { may } from '@/kit/access/access';
import type { Channel, Urgency } from '@/kit/api/types';
import { FileField } from '@/kit/attachment/FileField';
import { Facts } from '@/kit/display/Facts';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { useNames } from '../names';
import { QuestionFields } from '../questions/QuestionFields';
import { useCurrentRules } from '../rules/queries';
import { channelWords, urgencyHints, urgencyWords } from '../words';

import { CategoryPicker } from './CategoryPicker';
import type { FilingForm } from './form';
import { filingTexts } from './texts';

interface StepProps {
  readonly district: string;
  /** The fields of other steps stay in the page, out of sight, so that what was typed stays too. */
  readonly shown: boolean;
}

export function MatterStep({ district, shown }: StepProps) {
  const say = useTexts(filingTexts);
  return (
    <div hidden={!shown}>
      <Form.Item
        name="category"
        label={say('whatHint')}
        rules={[{ required: true, message: say('chooseCategory') }]}
        htmlFor="none"
      >
        <CategoryPicker district={district} />
      </Form.Item>
    </div>
  );
}

export function DetailsStep({ district, shown }: StepProps) {
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
    <div hidden={!shown}>
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
    </div>
  );
}

export function ContactStep({ district, shown }: StepProps) {
  const say = useTexts(filingTexts);
  const channel = useWords(channelWords);
  const { access } = useHere();
  const own = useOwnEnterprises(district, access.enterprises.length > 1);
  const office = may.fileForOthers(access);
  const channels = (Object.keys(channelWords.zh) as Channel[]).map((one) => ({ value: one, label: channel(one) }));
  const unnamed = Form.useWatch<boolean | undefined>('anonymous');
  return (
    <div hidden={!shown}>
      {shown ? <Review district={district} /> : null}
      <AnonymousItem district={district} />
      <div hidden={unnamed}>
        <Form.Item name="contactName" label={say('contactName')}>
          <Input maxLength={100} autoComplete="name" />
        </Form.Item>
        <Form.Item
          name="contactPhone"
          label={say('contactPhone')}
          extra={say('phoneHint')}
          rules={[{ pattern: /^[0-9+ ()-]{5,30}$/, message: say('phoneWrong') }]}
        >
          <Input type="tel" autoComplete="tel" inputMode="tel" />
        </Form.Item>
        {access.enterprises.length > 1 ? (
          <Form.Item name="enterprise" label={say('enterprise')}>
            <Select options={own.data?.map((entry) => ({ value: entry.creditCode, label: entry.name }))} />
          </Form.Item>
        ) : null}
        {office || access.sites.length > 0 ? (
          <Form.Item name="enterprise" label={say('enterpriseCode')}>
            <EnterprisePicker district={district} />
          </Form.Item>
        ) : null}
        {office ? (
          <Form.Item name="channel" label={say('channel')}>
            <Select allowClear options={channels} placeholder={channel('ONLINE')} />
          </Form.Item>
        ) : null}
      </div>
    </div>
  );
}

/** Offered where the district's rules allow it. */
function AnonymousItem({ district }: { district: string }) {
  const say = useTexts(filingTexts);
  const allowed = useCurrentRules(district).data?.data.content.filing?.anonymous;
  return allowed ? (
    <Form.Item name="anonymous" valuePropName="checked" extra={say('anonymousHint')}>
      <Checkbox>{say('anonymous')}</Checkbox>
    </Form.Item>
  ) : null;
}

/** What is about to be sent, to be read once more. */
function Review({ district }: { district: string }) {
  const say = useTexts(filingTexts);
  const names = useNames(district);
  const form = Form.useFormInstance<FilingForm>();
  const category = Form.useWatch('category', form);
  const description = Form.useWatch('description', form);
  const site = Form.useWatch('site', form);
  const floor = Form.useWatch('floor', form);
  return (
    <div className="review">
      <Facts
        facts={[
          { label: say('category'), value: category ? names.category(category) : null },
          { label: say('site'), value: [site && names.unit(site), floor].filter(Boolean).join(' · ') },
          { label: say('description'), value: description },
        ]}
      />
    </div>
  );
}
