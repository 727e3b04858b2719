import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { dateOnly } from '@/kit/time/time';

import { useNames } from '../names';
import type { DemandFilter } from '../queries';
import { dueWords, statusWords, urgencyWords } from '../words';

import { listTexts } from './texts';

/** What a filter asks for, each condition in words. */
export function useConditions(district: string, filter: DemandFilter): string[] {
  const say = useTexts(listTexts);
  const language = useLanguage();
  const status = useWords(statusWords);
  const urgency = useWords(urgencyWords);
  const due = useWords(dueWords);
  const names = useNames(district);
  return [
    filter.due && due(filter.due),
    filter.status && status(filter.status),
    filter.unit && names.unit(filter.unit),
    filter.category && names.category(filter.category),
    filter.site && names.unit(filter.site),
    filter.urgency && urgency(filter.urgency),
    filter.from && say('filedFrom', { day: dateOnly(filter.from, language) }),
    filter.to && say('filedUntil', { day: dateOnly(filter.to, language) }),
  ].filter((condition): condition is string => Boolean(condition));
}
