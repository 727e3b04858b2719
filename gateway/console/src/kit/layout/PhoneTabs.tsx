import { Badge } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';

import { useTexts } from '../i18n/texts';

import { currentEntry, type MenuEntry, type MenuKey } from './menu';
import { frameTexts } from './texts';

const FIRST: readonly MenuKey[] = ['workbench', 'demands', 'activities', 'messages'];

interface PhoneTabsProps {
  readonly entries: readonly MenuEntry[];
  readonly unread: number;
  readonly onMore: () => void;
  readonly moreIcon: ReactNode;
}

/** On a phone: what is needed most is under the thumb, the rest behind "more". */
export function PhoneTabs({ entries, unread, onMore, moreIcon }: PhoneTabsProps) {
  const say = useTexts(frameTexts);
  const current = currentEntry(useLocation().pathname);
  const behind = current !== null && !FIRST.includes(current);
  return (
    <nav className="tabs" aria-label={say('menu')}>
      {entries
        .filter((entry) => FIRST.includes(entry.key))
        .map(({ key, path, icon }) => (
          <Link key={key} to={path} className="tab" aria-current={current === key ? 'page' : undefined}>
            <Badge count={key === 'messages' ? unread : 0} size="small" overflowCount={99}>
              <span className="tab-icon">{icon}</span>
            </Badge>
            <span>{say(key)}</span>
          </Link>
        ))}
      <button type="button" className="tab" aria-current={behind ? 'page' : undefined} onClick={onMore}>
        <span className="tab-icon">{moreIcon}</span>
        <span>{say('more')}</span>
      </button>
    </nav>
  );
}
