import type { Deadline } from '@/kit/api/types';
import type { Language } from '@/kit/i18n/language';
import type { Say } from '@/kit/i18n/texts';
import { dateOnly, dateTime, duration } from '@/kit/time/time';

import type { deadlineTexts } from './deadlineTexts';

type Key = keyof (typeof deadlineTexts)['zh'];
type Day = Deadline['days'][number];

export interface Explaining {
  readonly language: Language;
  readonly say: Say<Key>;
  /** What a unit is called. */
  readonly unit: (code: string) => string;
  /** The moment that it is; a pause that ends later is still under way. */
  readonly now: number;
}

const lengthOf = ({ from, to }: { from: string; to: string }) => Date.parse(to) - Date.parse(from);

/** How a deadline came about, one fact in each line, in the order in which they count: whoever adds them up comes to the same day. */
export function linesOf(deadline: Deadline, { language, say, unit, now }: Explaining): string[] {
  const time = (at: string) => dateTime(at, language);
  const { pauses, days, dueAt, startedAt, stoppedAt, warnedAt } = deadline;
  const paused = pauses.reduce((sum, pause) => sum + lengthOf(pause), 0);
  const given = duration((Date.parse(dueAt) - Date.parse(startedAt) - paused) / 1_000, language);
  const line = (day: Day) => {
    const what = { date: dateOnly(day.date, language), kind: say(day.kind), n: day.counted ?? 0 };
    const said = say(day.counted ? 'counted' : day.paused ? 'onHold' : 'skipped', what);
    return day.provisional ? said + say('unpublished') : said;
  };
  const counted = Math.max(0, ...days.map((day) => day.counted ?? 0));
  const total = deadline.roundTheClock ? given : say('workingDays', { n: counted });
  return [
    say('rules', { version: deadline.rules }),
    deadline.unit ? say('unit', { unit: unit(deadline.unit) }) : say('office'),
    say(deadline.cause, { time: time(startedAt) }),
    say(deadline.roundTheClock ? 'roundTheClock' : 'firstDay'),
    ...pauses.map((pause) => {
      const ends = Date.parse(pause.to) > now && !stoppedAt ? 'pausedUntil' : 'paused';
      return say(ends, {
        from: time(pause.from),
        to: time(pause.to),
        length: duration(lengthOf(pause) / 1_000, language),
      });
    }),
    ...(pauses.length > 0 && !deadline.roundTheClock ? [say('pausedDays')] : []),
    ...days.map(line),
    ...(stoppedAt && stoppedAt < warnedAt ? [] : [say('warned', { time: time(warnedAt) })]),
    say(pauses.length > 0 ? 'dueAfterPauses' : 'due', { time: time(dueAt), total }),
    ...(deadline.provisional ? [say('provisional')] : []),
    ...(stoppedAt ? [say('stopped', { time: time(stoppedAt) })] : []),
    ...(deadline.missed ? [say('missed')] : []),
  ];
}
