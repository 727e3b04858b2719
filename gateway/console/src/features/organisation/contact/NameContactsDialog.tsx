import { App, DatePicker, Form, Input, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, keyed, read } from '@/kit/api/client';
import type { Contact } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { usePeople } from '../people';
import { organisationKeys } from '../queries';

import { contactTexts } from './texts';

type Theirs = 'unchanged' | 'named' | 'nobody';

interface ContactsForm {
  person?: string;
  theirs: Theirs;
  name?: string;
  phone?: string;
  from?: Dayjs;
}

interface NameContactsDialogProps {
  readonly district: string;
  readonly contact: Contact;
  /** What was revealed before is no longer who is named. */
  readonly onNamed: () => void;
  readonly onClose: () => void;
}

const RENAMED = {
  '/district/person': ['person'],
  '/district/displayName': ['person'],
  '/member/name': ['name'],
  '/member/phone': ['phone'],
};

/** Who keeps contact on either side, from a day on; the other side's number is masked here, so it can stay as it is. */
export function NameContactsDialog({ district, contact, onNamed, onClose }: NameContactsDialogProps) {
  const say = useTexts(contactTexts);
  const name = nameIn(useLanguage(), contact);
  const { message } = App.useApp();
  const people = usePeople(district);
  const { person: now, displayName: nowCalled = '' } = contact;
  const withoutPost = now && !people.some(({ person }) => person === now);
  const choices = withoutPost ? [{ person: now, displayName: nowCalled }, ...people] : people;
  const command = useCommand({
    send: ({ person, theirs, name: named = '', phone = '', from }: ContactsForm, key) => {
      const ours = choices.find((one) => one.person === person);
      return read(
        api.POST('/api/v1/districts/{district}/members/{member}/contacts', {
          params: { path: { district, member: contact.member }, header: keyed(key) },
          body: {
            district: ours,
            member: theirs === 'named' ? { name: named, phone } : undefined,
            memberUnchanged: theirs === 'unchanged',
            from: from?.format('YYYY-MM-DD'),
          },
        }),
      );
    },
    touches: [organisationKeys.all(district)],
    done: () => {
      void message.success(say('named', { name }));
      onNamed();
      onClose();
    },
  });
  return (
    <FormDialog<ContactsForm>
      title={`${say('nameContacts')} · ${name}`}
      action={say('nameContacts')}
      initial={{ person: now, theirs: contact.memberName ? 'unchanged' : 'named' }}
      draft={`contacts.${contact.member}`}
      pending={command.isPending}
      renamed={RENAMED}
      about={{ 'dates-backwards': ['from'] }}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="person" label={say('ours')} extra={say('oursHint')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say('nobody')}
          options={choices.map(({ person, displayName }) => ({ value: person, label: displayName }))}
        />
      </Form.Item>
      <Form.Item name="theirs" label={say('theirs')}>
        <Radio.Group
          options={[
            ...(contact.memberName
              ? [
                  {
                    value: 'unchanged',
                    label: say('unchanged', { name: contact.memberName, phone: contact.memberPhone ?? '' }),
                  },
                ]
              : []),
            { value: 'named', label: say('somebody') },
            { value: 'nobody', label: say('nobody') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['theirs']}>
        {({ getFieldValue }) =>
          getFieldValue('theirs') === 'named' ? (
            <>
              <Form.Item
                name="name"
                label={say('theirName')}
                rules={[{ required: true, whitespace: true, max: 60, message: say('theirNameMissing') }]}
              >
                <Input />
              </Form.Item>
              <Form.Item
                name="phone"
                label={say('theirPhone')}
                rules={[{ required: true, pattern: /^[0-9+ -]{5,20}$/, message: say('theirPhoneWrong') }]}
              >
                <Input inputMode="tel" />
              </Form.Item>
            </>
          ) : null
        }
      </Form.Item>
      <Form.Item name="from" label={say('from')} extra={say('fromHint')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
