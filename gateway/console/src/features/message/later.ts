import { instantOf, pickerOf } from '@/kit/time/time';

/** When a message that is put off may come back. */
export type Later = 'hour' | 'evening' | 'tomorrow' | 'monday';

const HOUR_MS = 3_600_000;
const EVENING = 17;
const MORNING = 9;

/** The times that are offered at a moment, in the city's time; the afternoon's only while it is some way off. */
export function laterTimes(now: number): { later: Later; until: string }[] {
  const today = pickerOf(new Date(now).toISOString());
  const at = (days: number, hour: number) => instantOf(today.add(days, 'day').hour(hour).minute(0));
  const untilMonday = (8 - today.day()) % 7 || 7;
  return [
    { later: 'hour' as const, until: new Date(now + HOUR_MS).toISOString() },
    ...(today.hour() < EVENING - 1 ? [{ later: 'evening' as const, until: at(0, EVENING) }] : []),
    { later: 'tomorrow' as const, until: at(1, MORNING) },
    ...(untilMonday > 1 ? [{ later: 'monday' as const, until: at(untilMonday, MORNING) }] : []),
  ];
}
