import type { Slot } from '@/kit/api/types';
import type { Language } from '@/kit/i18n/language';
import { dateTime, dayOf, shortTime, timeOnly } from '@/kit/time/time';

/** From when to when; the day is said once if it is the same. */
export function slotText({ from, to }: Slot, language: Language, now: number): string {
  const sameDay = dayOf(new Date(from)) === dayOf(new Date(to));
  return `${shortTime(from, language, now)} – ${sameDay ? timeOnly(to, language) : dateTime(to, language)}`;
}
