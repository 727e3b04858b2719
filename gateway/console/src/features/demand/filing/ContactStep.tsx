import { Checkbox, Form, Input, Select } from 'antd';

import { EnterprisePicker } from '@/features/ledger/EnterprisePicker';
import { useOwnEnterprises } from '@/features/ledger/queries';
import { may } from '@/kit/access/access';
import type { Channel } from '@/kit/api/types';
import { Facts } from '@/kit/display/Facts';
import { Step } from '@/kit/form/Step';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { useNames } from '../names';
import { useCurrentRules } from '../rules/queries';
import { channelWords } from '../words';

import type { FilingStepProps } from './FilingSteps';
import { type FilingForm, saysForWhom } from './form';
import { filingTexts } from './texts';

/** Who is to be spoken to; the office, which files for somebody, says where it heard of it, and for whom it is. */
export function ContactStep({ district, shown }: FilingStepProps) {
  const say = useTexts(filingTexts);
  const { access } = useHere();
  const office = may.fileForOthers(access);
  const unnamed = Form.useWatch<boolean | undefined>('anonymous');
  const form = Form.useFormInstance<FilingForm>();
  const forWhom = {
    validator: () =>
      saysForWhom(form.getFieldsValue(true) as FilingForm)
        ? Promise.resolve()
        : Promise.reject(new Error(say('forWhomMissing'))),
  };
  return (
    <Step label={say('stepWho')} shown={shown}>
      {shown ? <Review district={district} /> : null}
      {office ? <ChannelItem own={access.enterprises.length > 0} /> : null}
      <AnonymousItem district={district} office={office} />
      <div hidden={unnamed}>
        {office || access.sites.length > 0 ? (
          <Form.Item name="enterprise" label={say('forEnterprise')}>
            <EnterprisePicker district={district} />
          </Form.Item>
        ) : access.enterprises.length > 1 ? (
          <OwnEnterpriseItem district={district} />
        ) : null}
        <Form.Item
          name="contactName"
          label={say('contactName')}
          dependencies={['enterprise', 'contactPhone', 'anonymous', 'channel']}
          rules={office ? [forWhom] : []}
        >
          <Input maxLength={100} autoComplete={office ? 'off' : 'name'} />
        </Form.Item>
        <Form.Item
          name="contactPhone"
          label={say('contactPhone')}
          extra={say('phoneHint')}
          rules={[{ pattern: /^[0-9+ ()-]{5,30}$/, message: say('phoneWrong') }]}
        >
          <Input type="tel" autoComplete={office ? 'off' : 'tel'} inputMode="tel" />
        </Form.Item>
      </div>
    </Step>
  );
}

/** What comes online is filed by the submitter, and tables have a page of their own. */
function ChannelItem({ own }: { own: boolean }) {
  const say = useTexts(filingTexts);
  const channel = useWords(channelWords);
  const channels = (Object.keys(channelWords.zh) as Channel[])
    .filter((one) => one !== 'IMPORT' && (own || one !== 'ONLINE'))
    .map((one) => ({ value: one, label: one === 'ONLINE' ? say('ownChannel') : channel(one) }));
  return (
    <Form.Item
      name="channel"
      label={say('channel')}
      extra={say('channelHint')}
      rules={[{ required: true, message: say('chooseChannel') }]}
    >
      <Select options={channels} placeholder={say('chooseChannel')} />
    </Form.Item>
  );
}

function OwnEnterpriseItem({ district }: { district: string }) {
  const say = useTexts(filingTexts);
  const own = useOwnEnterprises(district, true);
  return (
    <Form.Item name="enterprise" label={say('enterprise')}>
      <Select options={own.data?.map((entry) => ({ value: entry.creditCode, label: entry.name }))} />
    </Form.Item>
  );
}

/** Offered where the district's rules allow it. */
function AnonymousItem({ district, office }: { district: string; office: boolean }) {
  const say = useTexts(filingTexts);
  const allowed = useCurrentRules(district).data?.data.content.filing?.anonymous;
  return allowed ? (
    <Form.Item
      name="anonymous"
      valuePropName="checked"
      extra={say(office ? 'anonymousForOthersHint' : 'anonymousHint')}
    >
      <Checkbox>{say(office ? 'anonymousForOthers' : 'anonymous')}</Checkbox>
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
