import { Link } from 'react-router';

import { DemandList } from '@/features/demand/list/DemandList';
import { useDemandPages, useDemandsIn } from '@/features/demand/queries';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';

import { workbenchTexts } from './texts';

const ENDED = ['CLOSED', 'DECLINED', 'WITHDRAWN', 'MERGED'];

/** Who files: what waits for their word, and what others are working on. */
export function SubmitterWork({ district }: { district: string }) {
  const say = useTexts(workbenchTexts);
  const pages = useDemandPages(district, {});
  const answered = useDemandsIn(district, ['RESOLVED', 'MERGED']);
  const failed = pages.error ?? answered.error;
  if (failed) {
    return (
      <Trouble
        problem={failed}
        retry={() => {
          pages.refresh();
          void answered.refetch();
        }}
      />
    );
  }
  if (pages.isLoading || !answered.data) {
    return <Loading />;
  }
  const toRate = answered.data.filter((demand) => demand.moves.includes('RATE'));
  const open = pages.items.filter((demand) => !demand.moves.includes('RATE') && !ENDED.includes(demand.status));
  return (
    <>
      {toRate.length > 0 ? (
        <section className="card">
          <h2>{say('toRate')}</h2>
          <p className="faint">{say('toRateHint')}</p>
          <DemandList demands={toRate} district={district} />
        </section>
      ) : null}
      <section className="card">
        <div className="card-head">
          <h2>{say('open')}</h2>
          <Link to={`/d/${district}/demands`}>{say('seeAll')}</Link>
        </div>
        {open.length === 0 ? (
          <Message kind="empty" title={say('openEmpty')} />
        ) : (
          <DemandList demands={open} district={district} />
        )}
      </section>
    </>
  );
}
