import { QuestionCircleOutlined } from '@ant-design/icons';
import { Link, useLocation } from 'react-router';

import { useTexts } from '../i18n/texts';

import { placeAt } from './places';
import { frameTexts } from './texts';

/** The page that a person came to the help from. */
export interface CameFrom {
  readonly from: string;
}

/** Help about the page that is open; the way back to it goes along. */
export function HelpLink() {
  const say = useTexts(frameTexts);
  const { pathname, search, hash } = useLocation();
  const at = placeAt(pathname);
  if (at === null || at === '/help') {
    return null;
  }
  const from: CameFrom = { from: `${pathname}${search}${hash}` };
  return (
    <Link to={`/help?about=${encodeURIComponent(at)}`} state={from} className="page-help">
      <QuestionCircleOutlined aria-hidden />
      <span>{say('helpHere')}</span>
    </Link>
  );
}
