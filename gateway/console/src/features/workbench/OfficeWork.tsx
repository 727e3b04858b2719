import { Link } from 'react-router';

import { byDueTime, isLate } from '@/features/demand/clocks';
import { DemandList } from '@/features/demand/list/DemandList';
import { useDemandsIn } from '@/features/demand/queries';
import type { Demand, DemandStatus } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Trouble } from '@/kit/display/Trouble';
import { Tile } from '@/kit/display/Tile';
import { useTexts } from '@/kit/i18n/texts';
import { useNow } from '@/kit/time/useNow';

import { workbenchTexts } from './texts';

const SHOWN = 8;

const countOf = (demands: readonly Demand[], status: DemandStatus) =>
  demands.filter((demand) => demand.status === status).length;

/** The office: what waits for it, and what is late anywhere in the district. */
export function OfficeWork({ district }: { district: string }) {
  const say = useTexts(workbenchTexts);
  const now = useNow();
  const waiting = useDemandsIn(district, ['SUBMITTED', 'REOPENED']);
  const running = useDemandsIn(district, ['ROUTED', 'IN_PROGRESS', 'DISPUTED']);
  const resolved = useDemandsIn(district, ['RESOLVED']);
  const failed = waiting.error ?? running.error ?? resolved.error;
  if (failed) {
    return <Trouble problem={failed} retry={() => void waiting.refetch()} />;
  }
  if (!waiting.data || !running.data || !resolved.data) {
    return <Loading />;
  }
  const demands = `/d/${district}/demands`;
  const late = [...waiting.data, ...running.data].filter((demand) => isLate(demand, now));
  const decisions = running.data.filter((demand) =>
    demand.moves.some((move) => move === 'UPHOLD_RETURN' || move === 'APPROVE_HOLD'),
  );
  const first = [...new Set([...waiting.data, ...decisions, ...late])].sort(byDueTime);
  return (
    <>
      <div className="tiles">
        <Tile label={say('toAccept')} value={waiting.data.length} to={`${demands}/triage`} />
        <Tile label={say('toCall')} value={resolved.data.length} to={`${demands}/call-backs`} />
        <Tile label={say('routed')} value={countOf(running.data, 'ROUTED')} to={`${demands}?status=ROUTED`} />
        <Tile
          label={say('openAll')}
          value={countOf(running.data, 'IN_PROGRESS')}
          to={`${demands}?status=IN_PROGRESS`}
        />
        <Tile label={say('late')} value={late.length} />
      </div>
      <section className="card">
        <div className="card-head">
          <h2>{say('myWork')}</h2>
          <Link to={demands}>{say('seeAll')}</Link>
        </div>
        {first.length === 0 ? (
          <Message kind="empty" title={say('myWorkEmpty')} body={say('myWorkEmptyHint')} />
        ) : (
          <DemandList demands={first.slice(0, SHOWN)} district={district} />
        )}
      </section>
    </>
  );
}
