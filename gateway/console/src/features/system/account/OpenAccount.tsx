import { Button, Form, Input, Modal } from 'antd';

import { api, keyed, read } from '@/kit/api/client';
import { Facts } from '@/kit/display/Facts';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

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
    const { username, initialPassword, person } = command.data;
    return (
      <Modal
        open
        closable={false}
        title={say('opened')}
        footer={
          <Button type="primary" onClick={onClose}>
            {say('close')}
          </Button>
        }
      >
        <p>{say('openedBody')}</p>
        <Facts
          facts={[
            { label: say('username'), value: username },
            { label: say('password'), value: <span className="receipt">{initialPassword}</span> },
            { label: say('person'), value: person },
          ]}
        />
      </Modal>
    );
  }
  return (
    <FormDialog<OpenForm>
      title={say('open')}
      action={say('open')}
      pending={command.isPending}
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
        rules={[{ required: true, whitespace: true, max: 64 }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
