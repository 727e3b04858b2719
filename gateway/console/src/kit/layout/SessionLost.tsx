import { Modal } from 'antd';

import { useSession, useSessionState } from '../auth/SessionContext';
import { useTexts } from '../i18n/texts';

import { frameTexts } from './texts';

/** The session is over; the page stays as it is until the person signs in again, and they come back to it. */
export function SessionLost() {
  const say = useTexts(frameTexts);
  const session = useSession();
  const lost = useSessionState() === 'lost';
  return (
    <Modal
      open={lost}
      title={say('lostTitle')}
      closable={false}
      maskClosable={false}
      okText={say('signInAgain')}
      cancelButtonProps={{ hidden: true }}
      onOk={() => session.signIn()}
    >
      {say('lostBody')}
    </Modal>
  );
}
