import { useCallback } from 'react';

import { useLanguage } from '@/kit/i18n/language';
import { texts, useTexts, useWords } from '@/kit/i18n/texts';
import { dateTime } from '@/kit/time/time';

import { useNames } from './names';
import { clockWords, endingWords, outcomeWords, urgencyWords } from './words';

export const eventTexts = texts(
  {
    submitted: '诉求已提交，等待受理',
    routed: '已受理，转交{unit}办理',
    'taken-up': '{unit}已接单，正在办理',
    'first-contacted': '{unit}已联系提交人',
    resolved: '{unit}已办结：{outcome}',
    'called-back': '第 {attempt} 次回访：{answer}',
    rated: '提交人评价：{answer}',
    closed: '诉求已关闭：{reason}',
    reopened: '诉求重办，进入第 {round} 轮',
    declined: '不予受理：{reason}',
    contested: '提交人对不予受理提出申诉',
    withdrawn: '提交人撤回诉求',
    'deadline-warned': '{clock}时限将到（{time}）',
    'deadline-missed': '{clock}已超时（应于 {time} 前完成）',
    'hold-requested': '{unit}申请挂起',
    held: '{unit}的办理已挂起，至 {time}',
    'hold-refused': '挂起申请未获同意',
    resumed: '{unit}恢复办理',
    returned: '{unit}申请退单',
    'return-decided': '退单已裁定，由{unit}办理',
    other: '有新的进展',
    notReached: '未接通',
    solved: '已解决',
    unsolved: '未解决',
    satisfied: '满意',
    unsatisfied: '不满意',
    someUnit: '主办单位',
  },
  {
    submitted: 'Filed; waits for the office',
    routed: 'Accepted and routed to {unit}',
    'taken-up': '{unit} works on it',
    'first-contacted': '{unit} spoke to the submitter',
    resolved: '{unit} resolved it: {outcome}',
    'called-back': 'Call-back {attempt}: {answer}',
    rated: 'The submitter’s rating: {answer}',
    closed: 'Closed: {reason}',
    reopened: 'Reopened, round {round}',
    declined: 'Declined: {reason}',
    contested: 'The submitter contests the decline',
    withdrawn: 'Withdrawn by the submitter',
    'deadline-warned': '{clock} is due soon ({time})',
    'deadline-missed': '{clock} is overdue (was due {time})',
    'hold-requested': '{unit} asks for a pause',
    held: 'On hold until {time} ({unit})',
    'hold-refused': 'The pause was refused',
    resumed: '{unit} goes on',
    returned: '{unit} returns it',
    'return-decided': 'The return was decided: {unit} answers for it',
    other: 'Something happened',
    notReached: 'no answer',
    solved: 'solved',
    unsolved: 'not solved',
    satisfied: 'satisfied',
    unsatisfied: 'not satisfied',
    someUnit: 'The lead unit',
  },
);

/** The name of a type within its service: `io.shangquan.demand.taken-up.v1` is `taken-up`. */
export function shortType(type: string): string {
  return type.replace(/^io\.shangquan\.[a-z]+\./, '').replace(/\.v\d+$/, '');
}

const wordIn = <K extends string>(known: Readonly<Record<K, string>>, code: unknown): code is K =>
  typeof code === 'string' && code in known;

/** Says in one line what an event of a demand means. */
export function useEventWords(district: string) {
  const say = useTexts(eventTexts);
  const outcome = useWords(outcomeWords);
  const ending = useWords(endingWords);
  const clock = useWords(clockWords);
  const urgency = useWords(urgencyWords);
  const language = useLanguage();
  const { unit } = useNames(district);
  return useCallback(
    (type: string, details: Readonly<Record<string, unknown>>): string => {
      const key = shortType(type);
      if (!wordIn(eventTexts.zh, key)) {
        return say('other');
      }
      const at = details.dueAt ?? details.until;
      const answer =
        details.reached === false
          ? say('notReached')
          : [say(details.solved ? 'solved' : 'unsolved'), say(details.satisfied ? 'satisfied' : 'unsatisfied')].join(
              language === 'en' ? ', ' : '，',
            );
      const line = say(key, {
        unit: typeof details.unit === 'string' ? unit(details.unit) : say('someUnit'),
        outcome: wordIn(outcomeWords.zh, details.outcome) ? outcome(details.outcome) : '',
        reason: wordIn(endingWords.zh, details.reason) ? ending(details.reason) : '',
        clock: wordIn(clockWords.zh, details.clock) ? clock(details.clock) : '',
        time: typeof at === 'string' ? dateTime(at, language) : '',
        round: Number(details.round ?? 1),
        attempt: Number(details.attempt ?? 1),
        answer,
      });
      return key === 'submitted' && wordIn(urgencyWords.zh, details.urgency) && details.urgency !== 'NORMAL'
        ? `${line} · ${urgency(details.urgency)}`
        : line;
    },
    [say, outcome, ending, clock, urgency, language, unit],
  );
}
