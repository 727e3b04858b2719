import type { Deadline } from '@/kit/api/types';
import type { Language } from '@/kit/i18n/language';
import type { Say } from '@/kit/i18n/texts';
import { dateOnly, dateTime } from '@/kit/time/time';

import type { deadlineTexts } from './deadlineTexts';

type Key = keyof (typeof deadlineTexts)['zh'];

/** How a deadline came about, one fact in each line, in the order in which they count. */
export function linesOf(deadline: Deadline, language: Language, say: Say<Key>): string[] {
  const time = (at: string) => dateTime(at, language);
  const days = deadline.days.map((day) => {
    const what = { date: dateOnly(day.date, language), kind: say(day.kind) };
    const line = day.counted ? say('counted', { ...what, n: day.counted }) : say('skipped', what);
    return day.provisional ? line + say('unpublished') : line;
  });
  return [
    say('rules', { version: deadline.rules }),
    say('started', { time: time(deadline.startedAt) }),
    say(deadline.roundTheClock ? 'roundTheClock' : 'firstDay'),
    ...days,
    say('warned', { time: time(deadline.warnedAt) }),
    say('due', { time: time(deadline.dueAt) }),
    ...(deadline.stoppedAt ? [say('stopped', { time: time(deadline.stoppedAt) })] : []),
    ...(deadline.missed ? [say('missed')] : []),
  ];
}
