import { Link } from 'react-router';

import { byDueTime, isLate } from '@/features/demand/clocks';
import { DemandList } from '@/features/demand/list/DemandList';
import { useDemandsIn } from '@/features/demand/queries';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Trouble } from '@/kit/display/Trouble';
import { Tile } from '@/kit/display/Tile';
import { useTexts } from '@/kit/i18n/texts';
import { useNow } from '@/kit/time/useNow';

import { workbenchTexts } from './texts';

/** Those who oversee: how much is open, and what is late. */
export function OverviewWork({ district }: { district: string }) {
  const say = useTexts(workbenchTexts);
  const now = useNow();
  const open = useDemandsIn(district, ['SUBMITTED', 'REOPENED', 'ROUTED', 'IN_PROGRESS']);
  if (open.error) {
    return <Trouble problem={open.error} retry={() => void open.refetch()} />;
  }
  if (!open.data) {
    return <Loading />;
  }
  const late = open.data.filter((demand) => isLate(demand, now)).sort(byDueTime);
  const waiting = open.data.filter((demand) => demand.status === 'SUBMITTED' || demand.status === 'REOPENED');
  return (
    <>
      <div className="tiles">
        <Tile label={say('toAccept')} value={waiting.length} />
        <Tile
          label={say('openAll')}
          value={open.data.length - waiting.length}
          to={`/d/${district}/demands?status=IN_PROGRESS`}
        />
        <Tile label={say('late')} value={late.length} />
      </div>
      <section className="card">
        <div className="card-head">
          <h2>{say('late')}</h2>
          <Link to={`/d/${district}/demands`}>{say('seeAll')}</Link>
        </div>
        {late.length === 0 ? (
          <Message kind="empty" title={say('lateEmpty')} />
        ) : (
          <DemandList demands={late} district={district} />
        )}
      </section>
    </>
  );
}
