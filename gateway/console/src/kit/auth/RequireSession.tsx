import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { Loading } from '../display/Loading';
import { Message } from '../display/Message';
import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

import { useSession, useSessionState } from './SessionContext';

/** Whoever is not signed in is sent to the identity provider, and back to the page that they wanted. */
export function RequireSession({ children }: { children: ReactNode }) {
  const say = useTexts(frameTexts);
  const session = useSession();
  const state = useSessionState();
  const [away, setAway] = useState(false);
  const sent = useRef(false);
  useEffect(() => {
    if (state === 'signed-out' && !sent.current) {
      sent.current = true;
      session.signIn().catch(() => setAway(true));
    }
  }, [session, state]);
  if (away) {
    const again = (
      <Button type="primary" onClick={() => window.location.reload()}>
        {say('retry')}
      </Button>
    );
    return <Message kind="failed" title={say('unreachableTitle')} body={say('unreachableBody')} action={again} />;
  }
  return state === 'signed-out' ? <Loading /> : children;
}
