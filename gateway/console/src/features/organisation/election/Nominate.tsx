import { App, Form, Select } from 'antd';

import { api, keyed, read } from '@/kit/api/client';
import type { Election } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { namedOf, PersonField, type PersonForm } from '../person/PersonField';

import { electionKeys, usePostNames } from './queries';
import { electionTexts } from './texts';

interface NominateForm extends PersonForm {
  post: string;
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
    send: ({ post, ...who }: NominateForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/elections/{id}/nominations', {
          params: { path: { district, id: election.id }, header: keyed(key) },
          body: { post, ...namedOf(who) },
        }),
      ),
    touches: [electionKeys.all(district)],
    done: (_, who) => {
      void message.success(say('nominatedDone', { name: namedOf(who).displayName }));
      onClose();
    },
  });
  return (
    <FormDialog<NominateForm>
      title={say('nominate')}
      action={say('nominate')}
      initial={{ post: election.seats[0]?.post }}
      draft={`nominate.${election.id}`}
      about={{ 'already-nominated': ['person'] }}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <NominateFields district={district} election={election} />
    </FormDialog>
  );
}

function NominateFields({ district, election }: { district: string; election: Election }) {
  const say = useTexts(electionTexts);
  const name = usePostNames(district);
  return (
    <>
      <Form.Item name="post" label={say('post')} rules={[{ required: true }]}>
        <Select options={election.seats.map(({ post }) => ({ value: post, label: name(post) }))} />
      </Form.Item>
      <PersonField district={district} label={say('nominee')} />
    </>
  );
}
