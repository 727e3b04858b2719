import { isOnlyRepresentative, may } from '@/kit/access/access';
import { SubMenu } from '@/kit/display/SubMenu';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { demandTexts } from './texts';

/** The lists of demands, side by side: the office's queues, all that one sees, what one follows. */
export function DemandSections() {
  const say = useTexts(demandTexts);
  const { district, access } = useHere();
  const base = `/d/${district}/demands`;
  const queues = [
    { to: `${base}/triage`, label: say('triage') },
    { to: `${base}/call-backs`, label: say('callBacks') },
  ];
  return (
    <SubMenu
      label={say('title')}
      pages={[
        ...(may.triage(access) ? queues : []),
        { to: base, label: say(isOnlyRepresentative(access) ? 'mine' : 'all') },
        { to: `${base}/followed`, label: say('followed') },
        ...(may.seeRecurrences(access) ? [{ to: `${base}/recurrences`, label: say('recurrences') }] : []),
      ]}
    />
  );
}
