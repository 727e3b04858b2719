import { useCallback } from 'react';

import { useLanguage } from '@/kit/i18n/language';
import { texts, useTexts, useWords, type Values } from '@/kit/i18n/texts';
import { dateTime } from '@/kit/time/time';

import { doorOutcomeWords } from './door/words';
import { eventTexts } from './events/texts';
import { useNames } from './names';
import { partResultWords } from './whistle/words';
import { clockWords, endingWords, holdWords, outcomeWords, returnWords, routeWords, urgencyWords } from './words';

/** Every code that may stand in a line; they do not overlap. */
const codeWords = texts(
  {
    ...outcomeWords.zh,
    ...partResultWords.zh,
    ...doorOutcomeWords.zh,
    ...endingWords.zh,
    ...holdWords.zh,
    ...returnWords.zh,
    ...routeWords.zh,
    ...clockWords.zh,
  },
  {
    ...outcomeWords.en,
    ...partResultWords.en,
    ...doorOutcomeWords.en,
    ...endingWords.en,
    ...holdWords.en,
    ...returnWords.en,
    ...routeWords.en,
    ...clockWords.en,
  },
);

/** The words for the codes of events. */
export const useCodeWords = () => useWords(codeWords);

/** The name of a type within its service: `io.shangquan.demand.taken-up.v1` is `taken-up`. */
export function shortType(type: string): string {
  return type.replace(/^io\.shangquan\.[a-z]+\./, '').replace(/\.v\d+$/, '');
}

const isKey = (key: string): key is keyof typeof eventTexts.zh => key in eventTexts.zh;
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Says in one line what an event of a demand means. */
export function useEventWords(district: string) {
  const say = useTexts(eventTexts);
  const word = useWords(codeWords);
  const urgency = useWords(urgencyWords);
  const language = useLanguage();
  const { unit } = useNames(district);
  return useCallback(
    (type: string, details: Readonly<Record<string, unknown>>): string => {
      const key = shortType(type);
      if (!isKey(key)) {
        return say('other');
      }
      const former = textOf(details.formerUnit);
      const named = textOf(details.unit) ?? textOf(details.lead);
      const at = textOf(details.dueAt) ?? textOf(details.until) ?? textOf(details.meetAt) ?? textOf(details.from);
      const opinion = [
        say(details.solved ? 'solved' : 'unsolved'),
        say(details.satisfied ? 'satisfied' : 'unsatisfied'),
      ];
      const values: Values = {
        unit: named ? unit(named) : say('someUnit'),
        formerUnit: former ? unit(former) : say('someUnit'),
        outcome: word(textOf(details.outcome) ?? ''),
        reason: details.reason ? word(textOf(details.reason) ?? '') : say('noReason'),
        route: word(textOf(details.route) ?? 'DIRECT_TRANSFER'),
        clock: word(textOf(details.clock) ?? ''),
        time: at && !Number.isNaN(Date.parse(at)) ? dateTime(at, language) : '',
        round: Number(details.round ?? 1),
        attempt: Number(details.attempt ?? 1),
        version: Number(details.version ?? 1),
        tier: Number(details.tier ?? 0),
        verdict: say((details.upheld ?? details.approved ?? details.granted) ? 'agreed' : 'refused'),
        answer: details.reached === false ? say('notReached') : opinion.join(language === 'en' ? ', ' : '，'),
      };
      const line = say(key === 'escalated' && values.tier === 0 ? 'escalatedNobody' : key, values);
      return key === 'submitted' && details.urgency && details.urgency !== 'NORMAL'
        ? `${line} · ${urgency(textOf(details.urgency) ?? '')}`
        : line;
    },
    [say, word, urgency, language, unit],
  );
}
