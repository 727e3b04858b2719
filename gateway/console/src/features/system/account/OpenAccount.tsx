import { Form, Input } from 'antd';

import { api, keyed, read } from '@/kit/api/client';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { HandedOver } from './HandedOver';
import { accountKeys } from './queries';
import { accountTexts } from './texts';

interface OpenForm {
  username: string;
  displayName: string;
}

/** Opens an account; its first password is shown once and kept nowhere. */
export function OpenAccount({ district, onClose }: { district: string; onClose: () => void }) {
  const say = useTexts(accountTexts);
  const command = useCommand({
    send: (body: OpenForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/accounts', {
          params: { path: { district }, header: keyed(key) },
          body,
        }),
      ),
    touches: [accountKeys.all(district)],
  });
  if (command.data) {
    const { username, initialPassword } = command.data;
    return (
      <HandedOver
        title={say('opened')}
        displayName={command.variables?.displayName}
        username={username}
        password={initialPassword}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDialog<OpenForm>
      title={say('open')}
      action={say('open')}
      draft={`open-account.${district}`}
      pending={command.isPending}
      about={{ 'username-taken': ['username'] }}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <p>{say('openBody')}</p>
      <Form.Item name="displayName" label={say('displayName')} rules={[{ required: true, whitespace: true, max: 60 }]}>
        <Input />
      </Form.Item>
      <Form.Item
        name="username"
        label={say('username')}
        extra={say('usernameHint')}
        rules={[{ required: true }, { pattern: /^[a-z0-9][a-z0-9._-]+$/, message: say('usernameWrong') }]}
      >
        <Input autoComplete="off" autoCapitalize="none" maxLength={64} />
      </Form.Item>
    </FormDialog>
  );
}
