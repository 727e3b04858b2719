import { App, DatePicker, Form, Radio } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, keyed, read } from '@/kit/api/client';
import type { Contact } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { organisationKeys } from '../queries';

import { affiliationWords, contactTexts } from './texts';

interface AffiliateForm {
  status: Contact['status'];
  from?: Dayjs;
}

interface AffiliateDialogProps {
  readonly district: string;
  readonly contact: Contact;
  readonly onClose: () => void;
}

/** How a member organisation stands towards the Party's organisation, from a day on. */
export function AffiliateDialog({ district, contact, onClose }: AffiliateDialogProps) {
  const say = useTexts(contactTexts);
  const affiliation = useWords(affiliationWords);
  const name = nameIn(useLanguage(), contact);
  const { message } = App.useApp();
  const command = useCommand({
    send: ({ status, from }: AffiliateForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/members/{member}/affiliation', {
          params: { path: { district, member: contact.member }, header: keyed(key) },
          body: { status, from: from?.format('YYYY-MM-DD') },
        }),
      ),
    touches: [organisationKeys.all(district)],
    done: () => {
      void message.success(say('affiliated', { name }));
      onClose();
    },
  });
  return (
    <FormDialog<AffiliateForm>
      title={`${say('affiliate')} · ${name}`}
      action={say('affiliate')}
      initial={{ status: contact.status }}
      draft={`affiliation.${contact.member}`}
      pending={command.isPending}
      about={{ 'dates-backwards': ['from'] }}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="status" label={say('status')} rules={[{ required: true }]}>
        <Radio.Group
          options={(Object.keys(affiliationWords.zh) as Contact['status'][]).map((value) => ({
            value,
            label: affiliation(value),
          }))}
        />
      </Form.Item>
      <Form.Item name="from" label={say('from')} extra={say('laterHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
