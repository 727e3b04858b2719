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

/** An officer: everything that their units answer for, what is due first at the top. */
export function OfficerWork({ district, units }: { district: string; units: readonly string[] }) {
  const say = useTexts(workbenchTexts);
  const now = useNow();
  const work = useDemandsIn(district, ['ROUTED', 'IN_PROGRESS', 'DISPUTED'], units.length === 1 ? units[0] : undefined);
  if (work.error) {
    return <Trouble problem={work.error} retry={() => void work.refetch()} />;
  }
  if (!work.data) {
    return <Loading />;
  }
  const mine = work.data.filter((demand) => demand.lead && units.includes(demand.lead.unit)).sort(byDueTime);
  return (
    <>
      <div className="tiles">
        <Tile label={say('myWork')} value={mine.length} />
        <Tile label={say('late')} value={mine.filter((demand) => isLate(demand, now)).length} />
      </div>
      <section className="card">
        <h2>{say('myWork')}</h2>
        <p className="faint">{say('myWorkHint')}</p>
        {mine.length === 0 ? (
          <Message kind="empty" title={say('myWorkEmpty')} body={say('myWorkEmptyHint')} />
        ) : (
          <DemandList demands={mine} district={district} />
        )}
      </section>
    </>
  );
}
