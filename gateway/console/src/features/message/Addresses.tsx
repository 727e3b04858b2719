import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';

import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { AddressRow } from './AddressRow';
import { addressCommands, addressKey, useAddresses } from './settings';
import { settingsTexts } from './texts';

/** A person's own mail addresses; each is verified by a code before anything is mailed there. */
export function Addresses() {
  const say = useTexts(settingsTexts);
  const book = useAddresses();
  return (
    <section className="card">
      <h2>{say('addresses')}</h2>
      {book.error ? <Trouble problem={book.error} retry={() => void book.refetch()} /> : null}
      {book.isLoading ? <Loading /> : null}
      {book.data?.data.items.length === 0 ? <p className="words">{say('noAddress')}</p> : null}
      <ul className="rows">
        {book.data?.data.items.map((address) => (
          <li key={address.id}>
            <AddressRow address={address} version={book.data.version} />
          </li>
        ))}
      </ul>
      {book.data ? <AddAddress /> : null}
    </section>
  );
}

function AddAddress() {
  const say = useTexts(settingsTexts);
  const { message } = App.useApp();
  const [form] = Form.useForm<{ email: string }>();
  const [refused, setRefused] = useState<Problem | null>(null);
  const command = useCommand({
    send: ({ email }: { email: string }, key) => addressCommands.add(email.trim(), key),
    touches: [addressKey],
    done: () => {
      form.resetFields();
      void message.success(say('added'));
    },
  });
  const send = (values: { email: string }) => {
    setRefused(null);
    command.mutate(values, { onError: (problem) => setRefused(placeInForm(form, problem)) });
  };
  return (
    <Form form={form} layout="vertical" onFinish={send} requiredMark={false}>
      <Form.Item
        name="email"
        label={say('email')}
        rules={[{ required: true, type: 'email', message: say('emailWrong') }]}
      >
        <Input type="email" maxLength={254} autoComplete="email" inputMode="email" />
      </Form.Item>
      <ProblemAlert problem={refused} />
      <Button htmlType="submit" loading={command.isPending}>
        {say('add')}
      </Button>
    </Form>
  );
}
