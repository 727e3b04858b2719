import { Segmented } from 'antd';
import { useState } from 'react';

import { DemandRow } from '@/features/demand/list/DemandRow';
import { useNames } from '@/features/demand/names';
import { may } from '@/kit/access/access';
import { Message } from '@/kit/display/Message';
import { PagedList } from '@/kit/display/PagedList';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { useMyWork } from './queries';
import { stepOf } from './step';
import { workbenchTexts } from './texts';

/** What is the reader's to do, the next due first, and what the next step is; quiet, it is there only if there is something. */
export function MyWork({ quiet }: { quiet: boolean }) {
  const say = useTexts(workbenchTexts);
  const { district, access } = useHere();
  const [mine, setMine] = useState(false);
  const names = useNames(district);
  const work = useMyWork(district, mine);
  const own = [...access.units, ...access.sites];
  if (quiet && !work.error && work.items.length === 0) {
    return null;
  }
  return (
    <section>
      <div className="card-head">
        <div>
          <h2>{say('myWork')}</h2>
          <p className="faint">{say('myWorkHint')}</p>
        </div>
        {may.handle(access) ? (
          <Segmented
            aria-label={say('whose')}
            options={[
              { value: 'all', label: say('ofUnit') },
              { value: 'mine', label: say('ofMine') },
            ]}
            value={mine ? 'mine' : 'all'}
            onChange={(value) => setMine(value === 'mine')}
          />
        ) : null}
      </div>
      <PagedList
        pages={work}
        keyOf={(demand) => demand.id}
        row={(demand) => {
          const step = stepOf(demand, own);
          return (
            <DemandRow
              demand={demand}
              site={demand.place.site}
              district={district}
              names={names}
              step={step && say(`step.${step}`)}
            />
          );
        }}
        empty={
          <section className="card">
            <Message
              kind="empty"
              title={say(mine ? 'mineEmpty' : 'myWorkEmpty')}
              body={say(mine ? 'mineEmptyHint' : 'myWorkEmptyHint')}
            />
          </section>
        }
      />
    </section>
  );
}
