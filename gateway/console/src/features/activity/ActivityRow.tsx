import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useUnitNames } from '@/features/organisation/queries';
import type { Activity } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useNow } from '@/kit/time/useNow';

import { phaseOf, turnsOf } from './phase';
import { activityTexts } from './texts';
import { activityKindWords, activityPhaseTones, activityPhaseWords } from './words';

interface ActivityRowProps {
  readonly activity: Activity;
  readonly district: string;
  /** What is to be said of it besides. */
  readonly aside?: ReactNode;
}

export function ActivityRow({ activity, district, aside }: ActivityRowProps) {
  const say = useTexts(activityTexts);
  const kind = useWords(activityKindWords);
  const phaseWord = useWords(activityPhaseWords);
  const unit = useUnitNames(district);
  const phase = phaseOf(activity, useNow(...turnsOf(activity)));
  return (
    <Link to={`/d/${district}/activities/${activity.id}`} className="row">
      <div className="row-main">
        <span className="row-title">{activity.title}</span>
        <span className="row-notes">
          <Time at={activity.startsAt} />
          {activity.site ? <span>{unit(activity.site)}</span> : null}
          <span>{unit(activity.unit)}</span>
          <span>{say('places', { count: activity.capacity })}</span>
        </span>
      </div>
      <div className="row-side">
        <Chip tone="info">{kind(activity.kind)}</Chip>
        {aside}
        {phase === 'OPEN' ? null : <Chip tone={activityPhaseTones[phase]}>{phaseWord(phase)}</Chip>}
      </div>
    </Link>
  );
}
