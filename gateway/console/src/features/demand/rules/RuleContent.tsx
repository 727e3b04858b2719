import type { RuleSetForm, RuleTime } from '@/kit/api/types';
import { Facts } from '@/kit/display/Facts';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';
import { duration } from '@/kit/time/time';

import { useNames } from '../names';
import { clockWords, urgencyWords } from '../words';

import { secondsOf } from './durations';
import { ruleTexts } from './ruleTexts';
import { holdTexts } from './texts';

interface RuleContentProps {
  readonly content: RuleSetForm;
  readonly district: string;
}

function useTimeWords(): (time: RuleTime) => string {
  const say = useTexts(ruleTexts);
  const language = useLanguage();
  return (time) => {
    if (time.duration !== undefined) {
      return duration(secondsOf(time.duration), language);
    }
    return time.hours === undefined
      ? say('inWorkingDays', { count: time.workingDays ?? 0 })
      : say('inHours', { count: time.hours });
  };
}

/** A version of the rules, to be read. */
export function RuleContent({ content, district }: RuleContentProps) {
  const say = useTexts(ruleTexts);
  const hold = useTexts(holdTexts);
  const language = useLanguage();
  const time = useTimeWords();
  const { returnOrders, holds, followUp, filing } = content;
  const reasons = holds.reasons.map(
    (reason) => `${nameIn(language, reason)}${hold(reason.pausesClocks ? 'pauses' : 'runs')}`,
  );
  return (
    <>
      <TimesTable content={content} district={district} />
      <section className="card">
        <h2>{say('filing')}</h2>
        <Facts facts={[{ label: say('anonymous'), value: say(filing?.anonymous ? 'allowed' : 'notAllowed') }]} />
      </section>
      <section className="card">
        <h2>{say('returns')}</h2>
        <Facts
          facts={[
            { label: say('returnWithin'), value: time(returnOrders.within) },
            { label: say('returnRounds'), value: returnOrders.rounds },
            { label: say('handOver'), value: say(returnOrders.handOver) },
          ]}
        />
      </section>
      <section className="card">
        <h2>{say('holds')}</h2>
        <Facts
          facts={[
            { label: say('holdLongest'), value: holds.longest.days },
            { label: say('reasons'), value: reasons.join('; ') },
          ]}
        />
      </section>
      <section className="card">
        <h2>{say('followUp')}</h2>
        <Facts
          facts={[
            { label: say('callBacks'), value: followUp.callBacks },
            { label: say('answerWithin'), value: followUp.answerWithin.days },
            { label: say('reopenWithin'), value: followUp.reopenWithin.days },
          ]}
        />
      </section>
    </>
  );
}

function TimesTable({ content, district }: RuleContentProps) {
  const say = useTexts(ruleTexts);
  const clock = useWords(clockWords);
  const urgency = useWords(urgencyWords);
  const names = useNames(district);
  const time = useTimeWords();
  return (
    <section className="card">
      <h2>{say('rules')}</h2>
      <ScrollingTable label={say('rules')}>
        <table className="plain-table stacked">
          <thead>
            <tr>
              <th scope="col">{say('urgency')}</th>
              <th scope="col">{say('category')}</th>
              <th scope="col">{clock('ACCEPT')}</th>
              <th scope="col">{clock('FIRST_CONTACT')}</th>
              <th scope="col">{clock('REPORT_IN')}</th>
              <th scope="col">{clock('RESOLVE')}</th>
            </tr>
          </thead>
          <tbody>
            {content.rules.map((rule) => (
              <tr key={`${rule.urgency}/${rule.category ?? ''}`}>
                <td data-label={say('urgency')}>{urgency(rule.urgency)}</td>
                <td data-label={say('category')}>
                  {rule.category ? names.category(rule.category) : say('anyCategory')}
                </td>
                <td data-label={clock('ACCEPT')}>{time(rule.accept)}</td>
                <td data-label={clock('FIRST_CONTACT')}>{time(rule.firstContact)}</td>
                <td data-label={clock('REPORT_IN')}>{time(rule.reportIn)}</td>
                <td data-label={clock('RESOLVE')}>{time(rule.resolve)}</td>
              </tr>
            ))}
            {content.earlierAcceptance.map((rule) => (
              <tr key={`earlier/${rule.urgency}/${rule.category}`}>
                <td data-label={say('urgency')}>{urgency(rule.urgency)}</td>
                <td data-label={say('category')}>{names.category(rule.category)}</td>
                <td data-label={clock('ACCEPT')}>{time(rule.accept)}</td>
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingTable>
    </section>
  );
}
