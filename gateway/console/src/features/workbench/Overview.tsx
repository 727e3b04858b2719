import { Link } from 'react-router';

import { DemandRow } from '@/features/demand/list/DemandRow';
import { useNames } from '@/features/demand/names';
import { listOf, useDemandPages } from '@/features/demand/queries';
import { statusWords } from '@/features/demand/words';
import type { DemandStatus } from '@/kit/api/types';
import { Message } from '@/kit/display/Message';
import { PagedList } from '@/kit/display/PagedList';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { DemandTile } from './DemandTile';
import { DueTiles } from './DueTiles';
import { workbenchTexts } from './texts';

const OPEN: readonly DemandStatus[] = ['SUBMITTED', 'ROUTED', 'IN_PROGRESS', 'ON_HOLD', 'DISPUTED', 'REOPENED'];

/** Those who oversee: how much is late, and how much is open where. */
export function OverviewTiles({ district }: { district: string }) {
  const status = useWords(statusWords);
  return (
    <div className="tiles">
      <DueTiles district={district} />
      {OPEN.map((one) => (
        <DemandTile key={one} district={district} label={status(one)} filter={{ status: one }} />
      ))}
    </div>
  );
}

/** What is late, the longest first. */
export function LateDemands({ district }: { district: string }) {
  const say = useTexts(workbenchTexts);
  const names = useNames(district);
  const late = useDemandPages(district, { due: 'LATE' });
  return (
    <section>
      <div className="card-head">
        <h2>{say('lateTitle')}</h2>
        <Link to={listOf(district, { due: 'LATE' })}>{say('seeAll')}</Link>
      </div>
      <PagedList
        pages={late}
        keyOf={(demand) => demand.id}
        row={(demand) => <DemandRow demand={demand} site={demand.place.site} district={district} names={names} />}
        empty={
          <section className="card">
            <Message kind="empty" title={say('lateEmpty')} />
          </section>
        }
      />
    </section>
  );
}
