import { Button } from 'antd';
import { useLocation } from 'react-router';

import { Message } from '@/kit/display/Message';
import { OpenPage } from '@/kit/layout/OpenPage';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { linkTexts } from './texts';

interface LinkPageProps {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly done: string;
  readonly doneBody: string;
  readonly send: (token: string, key: string) => Promise<unknown>;
}

/** What a link in a mail opens, without an account. Nothing happens until the button is pressed: mail programs look into links. */
export function LinkPage({ title, body, action, done, doneBody, send }: LinkPageProps) {
  const say = useTexts(linkTexts);
  const { hash } = useLocation();
  const token = hash.replace(/^#/, '');
  const command = useCommand({ send: (_: void, key) => send(token, key), touches: [] });
  if (!token) {
    return (
      <OpenPage title={title}>
        <Message kind="missing" title={say('noToken')} body={say('noTokenBody')} />
      </OpenPage>
    );
  }
  return (
    <OpenPage title={title}>
      {command.isSuccess ? (
        <Message kind="info" title={done} body={doneBody} home />
      ) : (
        <>
          <p className="words">{body}</p>
          <ProblemAlert problem={command.error} />
          <Button type="primary" size="large" loading={command.isPending} onClick={() => command.mutate()}>
            {action}
          </Button>
        </>
      )}
    </OpenPage>
  );
}
