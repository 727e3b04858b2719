import { DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';

import { isCreditCode } from '@/features/ledger/creditCode';
import type { MemberKind, SiteKind, UnitKind } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { useUnitOptions } from './queries';
import { organisationTexts } from './texts';
import { memberKindWords, siteKindWords, unitKindWords } from './words';

export interface AddUnitForm {
  kind: UnitKind;
  siteKind?: SiteKind;
  memberKind?: MemberKind;
  creditCode?: string;
  code?: string;
  nameZh: string;
  nameEn?: string;
  parent?: string;
  validFrom?: Dayjs;
}

const KINDS: readonly UnitKind[] = ['SITE', 'MEMBER', 'DEPARTMENT', 'BUREAU', 'COMMITTEE', 'OFFICE', 'CENTRE'];

/** What is asked of a new unit, by its kind. */
export function AddUnitFields({ district, fixed }: { district: string; fixed: boolean }) {
  const say = useTexts(organisationTexts);
  const kindName = useWords(unitKindWords);
  const siteKindName = useWords(siteKindWords);
  const kind = Form.useWatch<UnitKind | undefined>('kind');
  const member = kind === 'MEMBER';
  const structure = useUnitOptions(district, 'DISTRICT', 'COMMITTEE', 'OFFICE', 'DEPARTMENT', 'CENTRE');
  const sites = useUnitOptions(district, 'SITE', 'DISTRICT');
  const siteKinds = Object.keys(siteKindWords.zh) as SiteKind[];
  return (
    <>
      <Form.Item name="kind" label={say('kind')} rules={[{ required: true }]} hidden={fixed}>
        <Select options={KINDS.map((one) => ({ value: one, label: kindName(one) }))} />
      </Form.Item>
      {kind === 'SITE' ? (
        <Form.Item name="siteKind" label={say('siteKind')} rules={[{ required: true }]}>
          <Select options={siteKinds.map((one) => ({ value: one, label: siteKindName(one) }))} />
        </Form.Item>
      ) : null}
      <Form.Item name="nameZh" label={say('nameZh')} rules={[{ required: true, whitespace: true, max: 100 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="nameEn" label={say('nameEn')} extra={say('nameEnHint')} rules={[{ max: 200 }]}>
        <Input />
      </Form.Item>
      {member ? <MemberFields /> : null}
      <Form.Item noStyle dependencies={['creditCode']}>
        {({ getFieldValue }) => (
          <Form.Item
            name="code"
            label={say('code')}
            extra={say(member ? 'memberCodeHint' : 'codeHint')}
            rules={[
              { required: !member || !getFieldValue('creditCode') },
              { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: say('codeHint') },
            ]}
          >
            <Input maxLength={64} autoCapitalize="none" />
          </Form.Item>
        )}
      </Form.Item>
      <Form.Item name="parent" label={say(member ? 'memberSite' : 'parent')} extra={say('parentHint')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={member ? sites : structure} />
      </Form.Item>
      <Form.Item name="validFrom" label={say(member ? 'memberFrom' : 'validFrom')} extra={say('fromHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}

function MemberFields() {
  const say = useTexts(organisationTexts);
  const kindName = useWords(memberKindWords);
  const kinds = Object.keys(memberKindWords.zh) as MemberKind[];
  return (
    <>
      <Form.Item name="memberKind" label={say('memberKind')} rules={[{ required: true }]}>
        <Select options={kinds.map((one) => ({ value: one, label: kindName(one) }))} />
      </Form.Item>
      <Form.Item
        name="creditCode"
        label={say('creditCode')}
        normalize={(typed: string) => typed.trim().toUpperCase()}
        rules={[
          {
            validator: (_, code?: string) =>
              !code || isCreditCode(code) ? Promise.resolve() : Promise.reject(new Error(say('creditCodeWrong'))),
          },
        ]}
      >
        <Input maxLength={18} autoCapitalize="characters" />
      </Form.Item>
    </>
  );
}
