import { Tabs } from 'antd';
import { useLocation, useNavigate } from 'react-router';

import { may } from '@/kit/access/access';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { demandTexts } from './texts';

/** The lists of demands, side by side: the office's queues, all that one sees, what one follows. */
export function DemandSections() {
  const say = useTexts(demandTexts);
  const { district, access } = useHere();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const base = `/d/${district}/demands`;
  const queues = [
    { key: `${base}/triage`, label: say('triage') },
    { key: `${base}/call-backs`, label: say('callBacks') },
  ];
  return (
    <Tabs
      activeKey={pathname}
      onChange={(path) => void navigate(path)}
      items={[
        ...(may.triage(access) ? queues : []),
        { key: base, label: say('all') },
        { key: `${base}/followed`, label: say('followed') },
      ]}
    />
  );
}
