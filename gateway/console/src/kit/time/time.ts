import dayjs, { type Dayjs } from 'dayjs';

import type { Language } from '../i18n/language';

/** The city's time zone: what is shown never depends on where the reader's clock stands. China has no daylight saving. */
export const ZONE = 'Asia/Shanghai';
const OFFSET = '+08:00';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { timeZone: ZONE, ...options });
    formats.set(key, found);
  }
  return found;
}

export function dateTime(at: string, language: Language): string {
  return format(language, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at));
}

/** Short form for lists: the year is left out if it is this one. */
export function shortTime(at: string, language: Language, now: number): string {
  const sameYear = dayOf(new Date(at)).slice(0, 4) === dayOf(new Date(now)).slice(0, 4);
  return format(language, {
    ...(sameYear ? {} : { year: 'numeric' }),
    month: language === 'en' ? 'short' : 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at));
}

/** The time of day in the city. */
export function timeOnly(at: string, language: Language): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(at));
}

/** A moment that is on a date in the city, wherever the reader is. */
export function noonOf(date: string): string {
  return `${date}T12:00:00${OFFSET}`;
}

/** The last second of a date in the city. */
export function endOf(date: string): string {
  return `${date}T23:59:59${OFFSET}`;
}

/** A date without a time, as in `2026-03-01`. */
export function dateOnly(date: string, language: Language): string {
  return format(language, { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' }).format(
    new Date(noonOf(date)),
  );
}

/** From one date to another of the same year, which is not named: "1月1日–1月3日". */
export function dayRange(first: string, last: string, language: Language): string {
  const day = (date: string) => format(language, { month: 'short', day: 'numeric' }).format(new Date(noonOf(date)));
  return first === last ? day(first) : `${day(first)}–${day(last)}`;
}

/** What a month of any year is called, from 1 to 12. */
export function monthName(month: number, language: Language): string {
  return format(language, { month: 'short' }).format(new Date(Date.UTC(2000, month - 1, 15)));
}

/** The day in the city, as the API writes dates. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(moment);
}

/** How far away a moment is: "in 3 hours", "2 天前". */
export function relative(at: string, language: Language, now: number): string {
  const distance = new Date(at).getTime() - now;
  const size = Math.abs(distance);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (size < MINUTE) {
    return language === 'en' ? 'just now' : '刚刚';
  }
  if (size < HOUR) {
    return words.format(Math.trunc(distance / MINUTE), 'minute');
  }
  return size < 2 * DAY
    ? words.format(Math.trunc(distance / HOUR), 'hour')
    : words.format(Math.trunc(distance / DAY), 'day');
}

/** How long something took, in the largest unit that says enough. */
export function duration(seconds: number, language: Language): string {
  const [value, unit]: [number, string] =
    seconds < 2 * 3_600
      ? [seconds / 60, 'minute']
      : seconds < 2 * 86_400
        ? [seconds / 3_600, 'hour']
        : [seconds / 86_400, 'day'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(
    value,
  );
}

/** What a picker holds is a reading of the wall clock; it is meant in the city's time. */
export function instantOf(picked: Dayjs): string {
  return new Date(`${picked.format('YYYY-MM-DDTHH:mm:00')}${OFFSET}`).toISOString();
}

/** The picker's reading of a moment, in the city's time. */
export function pickerOf(at: string): Dayjs {
  return dayjs(new Date(new Date(at).getTime() + 8 * HOUR).toISOString().slice(0, 19));
}

/** Months as the API writes them, the newest first. */
export function lastMonths(count: number, now: Date): string[] {
  const [year, month] = dayOf(now).split('-').map(Number) as [number, number, number];
  return Array.from({ length: count }, (_, back) => {
    const index = year * 12 + (month - 1) - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
