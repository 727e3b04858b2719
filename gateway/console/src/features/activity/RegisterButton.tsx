import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';

import { api, keyed, read } from '@/kit/api/client';
import { useSession } from '@/kit/auth/SessionContext';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { activityKeys } from './queries';
import { activityTexts } from './texts';

/** Takes a place under a name that those who hold the activity read at the door. */
export function RegisterButton({ district, activity }: { district: string; activity: string }) {
  const say = useTexts(activityTexts);
  const { message } = App.useApp();
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const command = useCommand({
    send: ({ name }: { name: string }, key) =>
      read(
        api.POST('/api/v1/districts/{district}/activities/{activity}/registrations', {
          params: { path: { district, activity }, header: keyed(key) },
          body: { name: name.trim() },
        }),
      ),
    touches: [activityKeys.all(district)],
    done: ({ seat }) => {
      void message.success(say('registered', { seat }));
      setAsking(false);
    },
  });
  return (
    <>
      <Button type="primary" size="large" block onClick={() => setAsking(true)}>
        {say('register')}
      </Button>
      {asking ? (
        <FormDialog<{ name: string }>
          title={say('register')}
          action={say('register')}
          initial={{ name: session.userName }}
          pending={command.isPending}
          onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
          onClose={() => setAsking(false)}
        >
          <Form.Item
            name="name"
            label={say('guestName')}
            extra={say('guestNameHint')}
            rules={[{ required: true, whitespace: true, max: 100 }]}
          >
            <Input autoComplete="name" />
          </Form.Item>
        </FormDialog>
      ) : null}
    </>
  );
}
