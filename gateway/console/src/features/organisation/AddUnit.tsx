import { App, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, keyed, read } from '@/kit/api/client';
import type { SiteKind, UnitKind } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { organisationKeys, useUnitOptions } from './queries';
import { organisationTexts } from './texts';
import { siteKindWords, unitKindWords } from './words';

interface AddUnitForm {
  kind: UnitKind;
  siteKind?: SiteKind;
  code: string;
  nameZh: string;
  nameEn: string;
  parent?: string;
  validFrom?: Dayjs;
}

const KINDS: readonly UnitKind[] = ['SITE', 'DEPARTMENT', 'BUREAU', 'COMMITTEE', 'OFFICE', 'CENTRE'];

export function AddUnit({ district, onClose }: { district: string; onClose: () => void }) {
  const say = useTexts(organisationTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: ({ validFrom, ...values }: AddUnitForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/units', {
          params: { path: { district }, header: keyed(key) },
          body: { ...values, validFrom: validFrom?.format('YYYY-MM-DD') },
        }),
      ),
    touches: [organisationKeys.all(district)],
    done: (_, { nameZh }) => {
      void message.success(say('added', { name: nameZh }));
      onClose();
    },
  });
  return (
    <FormDialog<AddUnitForm>
      title={say('addUnit')}
      action={say('addUnit')}
      initial={{ kind: 'SITE' }}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <AddUnitFields district={district} />
    </FormDialog>
  );
}

function AddUnitFields({ district }: { district: string }) {
  const say = useTexts(organisationTexts);
  const kindName = useWords(unitKindWords);
  const siteKindName = useWords(siteKindWords);
  const kind = Form.useWatch<UnitKind | undefined>('kind');
  const parents = useUnitOptions(district, 'DISTRICT', 'COMMITTEE', 'OFFICE', 'DEPARTMENT', 'CENTRE');
  const siteKinds = Object.keys(siteKindWords.zh) as SiteKind[];
  return (
    <>
      <Form.Item name="kind" label={say('kind')} rules={[{ required: true }]}>
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
      <Form.Item name="nameEn" label={say('nameEn')} rules={[{ required: true, whitespace: true, max: 200 }]}>
        <Input />
      </Form.Item>
      <Form.Item
        name="code"
        label={say('code')}
        extra={say('codeHint')}
        rules={[{ required: true }, { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: say('codeHint') }]}
      >
        <Input maxLength={64} />
      </Form.Item>
      <Form.Item name="parent" label={say('parent')}>
        <Select allowClear options={parents} />
      </Form.Item>
      <Form.Item name="validFrom" label={say('validFrom')} extra={say('fromHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}
