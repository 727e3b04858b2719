import { Link } from 'react-router';

import type { Demand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useNow } from '@/kit/time/useNow';

import { nextClock, toneOf } from './clocks';
import { useNames } from './names';
import { demandTexts } from './texts';
import { clockWords, statusTones, statusWords, urgencyWords } from './words';

/** One demand in a list: what, where it stands, what is due next. */
export function DemandRow({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(demandTexts);
  const status = useWords(statusWords);
  const urgency = useWords(urgencyWords);
  const clockName = useWords(clockWords);
  const names = useNames(district);
  const now = useNow();
  const clock = nextClock(demand);
  const pressing = demand.urgency === 'EMERGENCY' || demand.urgency === 'URGENT';
  return (
    <Link to={`/d/${district}/demands/${demand.id}`} className="row">
      <div className="row-main">
        <span className="row-title">{demand.description}</span>
        <span className="row-notes">
          <span>{names.category(demand.category)}</span>
          {demand.place.site ? <span>{names.unit(demand.place.site)}</span> : null}
          {demand.lead ? <span>{names.unit(demand.lead.unit)}</span> : null}
          <span>{demand.number}</span>
        </span>
      </div>
      <div className="row-side">
        <span className="chips">
          {pressing ? <Chip tone="bad">{urgency(demand.urgency)}</Chip> : null}
          <Chip tone={statusTones[demand.status]}>{status(demand.status)}</Chip>
        </span>
        {clock ? (
          <Chip tone={toneOf(clock, now)}>
            {Date.parse(clock.dueAt) <= now ? `${say('late')} · ` : ''}
            {clockName(clock.kind)} <Time at={clock.dueAt} exact={false} />
          </Chip>
        ) : (
          <span className="faint">
            <Time at={demand.submittedAt} exact={false} />
          </span>
        )}
      </div>
    </Link>
  );
}
