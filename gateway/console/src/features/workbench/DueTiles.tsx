import { dueWords } from '@/features/demand/words';
import { useWords } from '@/kit/i18n/texts';

import { DemandTile } from './DemandTile';

/** What is late and what is due this week, of all that the reader sees. */
export function DueTiles({ district }: { district: string }) {
  const due = useWords(dueWords);
  return (
    <>
      <DemandTile district={district} label={due('LATE')} filter={{ due: 'LATE' }} />
      <DemandTile district={district} label={due('THIS_WEEK')} filter={{ due: 'THIS_WEEK' }} />
    </>
  );
}
