import { memo } from 'react';
import { Link } from 'react-router';

import type { Demand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useNow } from '@/kit/time/useNow';

import { nextClock, toneOf } from '../clocks';
import type { Names } from '../names';
import { demandTexts } from '../texts';
import { clockWords, statusTones, statusWords, urgencyWords } from '../words';

/** What a row shows; of what a search found, clocks and unit are not told. */
type Shown = Pick<Demand, 'id' | 'number' | 'status' | 'category' | 'urgency' | 'description' | 'submittedAt'> &
  Partial<Pick<Demand, 'clocks' | 'lead'>>;

interface DemandRowProps {
  readonly demand: Shown;
  readonly site?: string;
  readonly district: string;
  readonly names: Names;
  /** What the reader is to do with it. */
  readonly step?: string | null;
}

/** One demand in a list: what, where it stands, what is due next. */
export const DemandRow = memo(function DemandRow({ demand, site, district, names, step }: DemandRowProps) {
  const status = useWords(statusWords);
  const urgency = useWords(urgencyWords);
  const pressing = demand.urgency === 'EMERGENCY' || demand.urgency === 'URGENT';
  return (
    <Link to={`/d/${district}/demands/${demand.id}`} className="row">
      <div className="row-main">
        <span className="row-title">{demand.description}</span>
        <span className="row-notes">
          <span>{names.category(demand.category)}</span>
          {site ? <span>{names.unit(site)}</span> : null}
          {demand.lead ? <span>{names.unit(demand.lead.unit)}</span> : null}
          <span>{demand.number}</span>
        </span>
      </div>
      <div className="row-side">
        <span className="chips">
          {step ? <Chip tone="busy">{step}</Chip> : null}
          {pressing ? <Chip tone="bad">{urgency(demand.urgency)}</Chip> : null}
          <Chip tone={statusTones[demand.status]}>{status(demand.status)}</Chip>
        </span>
        <Due demand={demand} />
      </div>
    </Link>
  );
});

function Due({ demand }: { demand: Shown }) {
  const say = useTexts(demandTexts);
  const clockName = useWords(clockWords);
  const now = useNow();
  const clock = nextClock({ clocks: demand.clocks ?? [] });
  return clock ? (
    <Chip tone={toneOf(clock, now)}>
      {Date.parse(clock.dueAt) <= now ? `${say('late')} · ` : ''}
      {clockName(clock.kind)} <Time at={clock.dueAt} exact={false} />
    </Chip>
  ) : (
    <span className="faint">
      <Time at={demand.submittedAt} exact={false} />
    </span>
  );
}
