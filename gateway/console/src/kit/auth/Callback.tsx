import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { Loading } from '../display/Loading';
import { Message } from '../display/Message';
import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

import { useSession } from './SessionContext';

/** Where the identity provider sends the person back to. */
export function Callback() {
  const say = useTexts(frameTexts);
  const session = useSession();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) {
      return;
    }
    // The code can be exchanged once only.
    begun.current = true;
    session
      .finishSignIn()
      .then((returnTo) => navigate(returnTo, { replace: true }))
      .catch(() => setFailed(true));
  }, [session, navigate]);
  if (!failed) {
    return <Loading />;
  }
  return (
    <Message
      kind="failed"
      title={say('signInFailed')}
      body={say('signInFailedBody')}
      action={
        <Button type="primary" onClick={() => void session.signIn('/')}>
          {say('signInAgain')}
        </Button>
      }
    />
  );
}
