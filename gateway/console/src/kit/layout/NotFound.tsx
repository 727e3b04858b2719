import { Message } from '../display/Message';
import { useTexts } from '../i18n/texts';

import { frameTexts } from './texts';

export function NotFound() {
  const say = useTexts(frameTexts);
  return <Message kind="missing" title={say('notFoundTitle')} body={say('notFoundBody')} home />;
}
