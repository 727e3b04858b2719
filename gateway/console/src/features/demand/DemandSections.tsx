import { Tabs } from 'antd';
import { useLocation, useNavigate } from 'react-router';

import { may } from '@/kit/access/access';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { demandTexts } from './texts';

/** The office's three lists, side by side. */
export function DemandSections() {
  const say = useTexts(demandTexts);
  const { district, access } = useHere();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  if (!may.triage(access)) {
    return null;
  }
  const base = `/d/${district}/demands`;
  return (
    <Tabs
      activeKey={pathname}
      onChange={(path) => void navigate(path)}
      items={[
        { key: `${base}/triage`, label: say('triage') },
        { key: `${base}/call-backs`, label: say('callBacks') },
        { key: base, label: say('all') },
      ]}
    />
  );
}
