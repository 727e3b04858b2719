import { App, Form, Input, Select } from 'antd';

import { api, keyed, read } from '@/kit/api/client';
import type { Election } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { usePeople } from '../people';

import { electionKeys, usePostNames } from './queries';
import { electionTexts } from './texts';

interface NominateForm {
  post: string;
  person: string;
  displayName: string;
}

interface NominateProps {
  readonly district: string;
  readonly election: Election;
  readonly onClose: () => void;
}

export function Nominate({ district, election, onClose }: NominateProps) {
  const say = useTexts(electionTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: ({ post, person, displayName }: NominateForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/elections/{id}/nominations', {
          params: { path: { district, id: election.id }, header: keyed(key) },
          body: { post, person, displayName },
        }),
      ),
    touches: [electionKeys.all(district)],
    done: (_, { displayName }) => {
      void message.success(say('nominatedDone', { name: displayName }));
      onClose();
    },
  });
  return (
    <FormDialog<NominateForm>
      title={say('nominate')}
      action={say('nominate')}
      initial={{ post: election.seats[0]?.post }}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <NominateFields district={district} election={election} />
    </FormDialog>
  );
}

/** Whoever holds a post already is chosen by name; of others the account has to be known. */
function NominateFields({ district, election }: { district: string; election: Election }) {
  const say = useTexts(electionTexts);
  const form = Form.useFormInstance<NominateForm>();
  const name = usePostNames(district);
  const people = usePeople(district);
  return (
    <>
      <Form.Item name="post" label={say('post')} rules={[{ required: true }]}>
        <Select options={election.seats.map(({ post }) => ({ value: post, label: name(post) }))} />
      </Form.Item>
      <Form.Item label={say('fromPeople')}>
        <Select
          aria-label={say('fromPeople')}
          showSearch={{ optionFilterProp: 'label' }}
          options={people.map(({ person, displayName }) => ({ value: person, label: displayName }))}
          onChange={(chosen: string) => form.setFieldsValue(people.find(({ person }) => person === chosen) ?? {})}
        />
      </Form.Item>
      <Form.Item name="displayName" label={say('displayName')} rules={[{ required: true, whitespace: true, max: 60 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="person" label={say('person')} rules={[{ required: true, whitespace: true, max: 64 }]}>
        <Input />
      </Form.Item>
    </>
  );
}
