import { useCallback } from 'react';

import { shortType, useCodeWords, useEventWords } from '@/features/demand/eventWords';
import { useNames } from '@/features/demand/names';
import { roleWords } from '@/features/organisation/words';
import type { InboxEntry } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { dateOnly, dateTime } from '@/kit/time/time';

import { type EntryLine, entryTexts } from './entryTexts';

export type About = Pick<InboxEntry, 'type' | 'district' | 'subject' | 'details'>;
type Told = Pick<About, 'type' | 'details'>;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The service that tells it: `io.shangquan.demand.routed.v1` is told by `demand`. */
const tellerOf = (type: string): string => type.split('.')[2] ?? '';

function organisationPage(type: string, subject: string): string {
  if (type.startsWith('guidance-')) {
    return 'organisation/guidance';
  }
  return type.startsWith('election-') ? `organisation/elections/${subject}` : 'organisation';
}

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
      return `${base}/${organisationPage(shortType(type), subject)}`;
    default:
      return '/messages';
  }
}

/** The activity that a message is about or that its subject belongs to; null if it is about something else. */
export function activityOf({ type, subject, details }: About): string | null {
  return tellerOf(type) === 'event' ? (textOf(details.activity) ?? subject) : null;
}

const isLine = (key: string): key is EntryLine => key in entryTexts.zh;

/** What the message is to its reader, the most particular first. */
function linesOf({ type, details }: Told, me: string): string[] {
  const key = shortType(type);
  const mine = details.submitter === me || details.person === me;
  const named = Array.isArray(details.mentions) && details.mentions.includes(me);
  return [
    key === 'escalated' && details.tier === 0 ? 'escalated-nobody' : '',
    key === 'escalated' && details.missed === false ? 'escalated-warning' : '',
    key === 'election-moved' ? `election-${String(details.phase)}` : '',
    details.reason === 'ACTIVITY_CANCELLED' ? `${key}-called-off` : '',
    named ? `${key}-by-name` : '',
    mine ? `${key}-you` : '',
    key,
  ];
}

/** Says in one line what a message means to its reader, whichever service tells it. */
export function useEntryWords(district: string) {
  const say = useTexts(entryTexts);
  const demand = useEventWords(district);
  const values = useEntryValues(district);
  const { me } = useHere();
  return useCallback(
    (told: Told): string => {
      const line = linesOf(told, me.subject).find(isLine);
      return line ? say(line, values(told.details)) : demand(told.type, told.details);
    },
    [say, demand, values, me.subject],
  );
}

const TIME = /^\d{4}-\d{2}-\d{2}T/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What happened as it stands in a line: codes as words, times as people write them. */
function useEntryValues(district: string) {
  const say = useTexts(entryTexts);
  const word = useCodeWords();
  const role = useWords(roleWords);
  const language = useLanguage();
  const { unit } = useNames(district);
  return useCallback(
    (details: About['details']): Record<string, string | number> => {
      const shown = ([field, value]: [string, unknown]): [string, string | number] => {
        if (typeof value !== 'string') {
          return [field, typeof value === 'number' ? value : ''];
        }
        if (TIME.test(value)) {
          return [field, dateTime(value, language)];
        }
        return [field, DAY.test(value) ? dateOnly(value, language) : word(value)];
      };
      const named = (code: unknown, otherwise: 'theUnit' | 'theOffice') =>
        typeof code === 'string' ? unit(code) : say(otherwise);
      return {
        ...Object.fromEntries(Object.entries(details).map(shown)),
        unit: named(details.unit, 'tier' in details ? 'theOffice' : 'theUnit'),
        lead: named(details.lead, 'theUnit'),
        role: typeof details.role === 'string' ? role(details.role) : '',
      };
    },
    [say, word, role, language, unit],
  );
}
