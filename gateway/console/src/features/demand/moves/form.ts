import type { Dayjs } from 'dayjs';

import type { Outcome, Route, Urgency } from '@/kit/api/types';
import { instantOf } from '@/kit/time/time';

import type { OfferedMove } from './send';

/** What the forms hold; the picker's reading becomes a moment when it is sent. */
export interface MoveForm {
  route?: Route;
  unit?: string;
  assisting?: string[];
  place?: string;
  meetAt?: Dayjs;
  reason?: string;
  instead?: string;
  outcome?: Outcome;
  text?: string;
  at?: Dayjs;
  until?: Dayjs;
  category?: string;
  urgency?: Urgency;
  reached?: boolean;
  silence?: string;
  discontent?: string;
  solved?: boolean;
  satisfied?: boolean;
  comment?: string;
}

/** What is sent for what was filled in; a whistle's call travels only if it is blown. */
export function bodyOf(move: OfferedMove, form: MoveForm): object {
  if (move === 'ROUTE' || move === 'CHANGE_UNIT') {
    const { route, unit, assisting, place, meetAt } = form;
    const whistle =
      route === 'WHISTLE'
        ? { assisting: assisting ?? [], place: place ?? '', meetAt: meetAt && instantOf(meetAt) }
        : null;
    return { route, unit, ...(whistle ? { whistle } : {}) };
  }
  const { at, until, silence, discontent, ...rest } = form;
  return {
    ...rest,
    ...(silence || discontent ? { reason: silence ?? discontent } : {}),
    ...(at ? { contactedAt: instantOf(at) } : {}),
    ...(until ? { until: instantOf(until) } : {}),
  };
}
