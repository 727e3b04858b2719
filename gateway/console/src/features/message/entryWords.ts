import { useCallback } from 'react';

import { shortType, useEventWords } from '@/features/demand/eventWords';
import type { InboxEntry } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';

import { entryTexts } from './texts';

type About = Pick<InboxEntry, 'type' | 'district' | 'subject' | 'details'>;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The service that tells it: `io.shangquan.demand.routed.v1` is told by `demand`. */
const tellerOf = (type: string): string => type.split('.')[2] ?? '';

/** The page of what a message is about; what belongs to a demand names the demand that it belongs to. */
export function pageOf({ type, district, subject, details }: About): string {
  const base = `/d/${district}`;
  switch (tellerOf(type)) {
    case 'demand':
      return shortType(type).startsWith('recurrence-')
        ? `${base}/demands/recurrences/${subject}`
        : `${base}/demands/${textOf(details.demand) ?? subject}`;
    case 'event':
      return `${base}/activities/${textOf(details.activity) ?? subject}`;
    case 'organisation':
      return `${base}/organisation`;
    default:
      return '/messages';
  }
}

/** Says in one line what a message means, whichever service tells it. */
export function useEntryWords(district: string) {
  const say = useTexts(entryTexts);
  const demand = useEventWords(district);
  return useCallback(
    ({ type, details }: Pick<About, 'type' | 'details'>): string => {
      const key = shortType(type);
      return key in entryTexts.zh ? say(key as keyof typeof entryTexts.zh) : demand(type, details);
    },
    [say, demand],
  );
}
