import { type ReactNode, useEffect, useRef } from 'react';

import { Loading } from '../display/Loading';

import { useSession, useSessionState } from './SessionContext';

/** Whoever is not signed in is sent to the identity provider, and back to the page that they wanted. */
export function RequireSession({ children }: { children: ReactNode }) {
  const session = useSession();
  const state = useSessionState();
  const sent = useRef(false);
  useEffect(() => {
    if (state === 'signed-out' && !sent.current) {
      sent.current = true;
      void session.signIn();
    }
  }, [session, state]);
  return state === 'signed-out' ? <Loading /> : children;
}
