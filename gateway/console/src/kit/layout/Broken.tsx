import { Button } from 'antd';

import { Message } from '../display/Message';
import { useTexts } from '../i18n/texts';

import { frameTexts } from './texts';

/** A page that threw, or whose script could not be fetched (after an update, or without a network). */
export function Broken() {
  const say = useTexts(frameTexts);
  return (
    <Message
      kind="failed"
      title={say('brokenTitle')}
      body={say('brokenBody')}
      action={
        <Button type="primary" onClick={() => window.location.reload()}>
          {say('reload')}
        </Button>
      }
      home
    />
  );
}
