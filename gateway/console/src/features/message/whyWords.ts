import { useCallback } from 'react';

import { shortType, useEventWords } from '@/features/demand/eventWords';
import { useNames } from '@/features/demand/names';
import { roleWords } from '@/features/organisation/words';
import type { MailDelivery } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { dateTime } from '@/kit/time/time';

import { happenedTexts, mailReasons, whyTexts } from './whyTexts';

const PERSON = 'person';
const UNIT = '/unit/';

/** Says what happened where only its type is known. */
export function useHappened(district: string): (type: string) => string {
  const say = useTexts(happenedTexts);
  const demand = useEventWords(district);
  return useCallback(
    (type: string) => {
      const key = shortType(type);
      return key in happenedTexts.zh ? say(key as keyof typeof happenedTexts.zh) : demand(type, {});
    },
    [say, demand],
  );
}

/** Whoever holds a grant, in words: `department-officer@district/…/unit/safety`. */
export function useGrantWords(district: string): (grant: string) => string {
  const say = useTexts(whyTexts);
  const role = useWords(roleWords);
  const { unit } = useNames(district);
  return useCallback(
    (grant: string) => {
      if (grant === PERSON) {
        return say('person');
      }
      const [name = '', scope = ''] = grant.split('@');
      const code = scope.split(UNIT)[1];
      return code ? say('post', { role: role(name), unit: unit(code) }) : role(name);
    },
    [say, role, unit],
  );
}

/** Why the reader got a message. */
export function useThrough(district: string): (through: string) => string {
  const say = useTexts(whyTexts);
  const grant = useGrantWords(district);
  return (through) => (through === PERSON ? say('throughPerson') : say('throughPost', { post: grant(through) }));
}

/** What became of a mail: when, or why not. */
export function useMailState(): (mail: MailDelivery) => string {
  const say = useTexts(whyTexts);
  const reason = useWords(mailReasons);
  const language = useLanguage();
  return ({ status, dueAt, plannedAt, reason: why, attempts }) => {
    const at = status === 'WAITING' ? dueAt : attempts.at(-1)?.at;
    const state = say(status, { time: dateTime(at ?? plannedAt, language) });
    return why ? state + say('because', { reason: reason(why) }) : state;
  };
}
