import type { Activity } from '@/kit/api/types';

import type { ActivityPhase } from './words';

type Timed = Pick<Activity, 'status' | 'startsAt' | 'endsAt' | 'registrationClosesAt'>;

export function phaseOf(activity: Timed, now: number): ActivityPhase {
  if (activity.status !== 'PUBLISHED') {
    return activity.status;
  }
  if (now >= Date.parse(activity.endsAt)) {
    return 'OVER';
  }
  if (now >= Date.parse(activity.startsAt)) {
    return 'UNDER_WAY';
  }
  return now < Date.parse(activity.registrationClosesAt) ? 'OPEN' : 'CLOSED';
}

/** When an activity's phase changes by itself, in ms since the epoch. */
export const turnsOf = ({ registrationClosesAt, startsAt, endsAt }: Timed): number[] =>
  [registrationClosesAt, startsAt, endsAt].map(Date.parse);
