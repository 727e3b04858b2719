import { roleWords } from '@/features/organisation/words';
import type { DemandNotices, SelfCheck } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { dateTime } from '@/kit/time/time';

import { useEventWords } from '../eventWords';
import { useNames } from '../names';
import { usePeople } from '../people';

import { type CheckedStep, checkedSteps, type Recipient } from './checkedSteps';
import { reasonWords, selfCheckTexts } from './selfCheckTexts';

interface CheckedStepsProps {
  readonly check: SelfCheck;
  /** Undefined if they are not this reader's to see. */
  readonly notices: DemandNotices | undefined;
  readonly district: string;
}

/** For each step when it was written and published, and who was told of it. */
export function CheckedSteps({ check, notices, district }: CheckedStepsProps) {
  const say = useTexts(selfCheckTexts);
  const words = useEventWords(district);
  return (
    <>
      {notices ? null : <p className="faint">{say('hidden')}</p>}
      <ul className="lines" aria-label={say('steps')}>
        {checkedSteps(check, notices).map((step) => (
          <li key={step.event}>
            <div>{words(step.type, {})}</div>
            <Passage step={step} />
            {step.told.kind === 'told' ? <ToldLines recipients={step.told.recipients} district={district} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Passage({ step }: { step: CheckedStep }) {
  const say = useTexts(selfCheckTexts);
  const language = useLanguage();
  const { told } = step;
  const passed = [
    say('written', { time: dateTime(step.writtenAt, language) }),
    step.publishedAt ? say('published', { time: dateTime(step.publishedAt, language) }) : null,
    step.waits ? say('waits') : null,
    step.waits || told.kind === 'unknown' ? null : say(told.kind),
  ];
  return <div className="faint">{passed.filter(Boolean).join(' → ')}</div>;
}

function ToldLines({ recipients, district }: { recipients: readonly Recipient[]; district: string }) {
  const who = useRecipientNames(district);
  const how = useRecipientState();
  return (
    <ul className="lines">
      {recipients.map((recipient, index) => (
        <li key={`${index} ${recipient.channel}`}>{[who(recipient), ...how(recipient)].join(' · ')}</li>
      ))}
    </ul>
  );
}

/** Whom something reached: a unit, a role, a person whom the reader may know, or what they are to the demand. */
function useRecipientNames(district: string) {
  const say = useTexts(selfCheckTexts);
  const role = useWords(roleWords);
  const { unit } = useNames(district);
  const { nameOf } = usePeople(district);
  return (recipient: Recipient): string => {
    switch (recipient.kind) {
      case 'SUBMITTER':
        return say(recipient.own ? 'you' : 'submitter');
      case 'PERSON':
        return recipient.person ? nameOf(recipient.person) : say('person');
      case 'HOLDERS':
        return recipient.unit ? unit(recipient.unit) : role(recipient.role ?? '');
      case 'SUBSCRIBER':
        return recipient.subscriber ?? say('outside');
    }
  };
}

function useRecipientState() {
  const say = useTexts(selfCheckTexts);
  const reason = useWords(reasonWords);
  const language = useLanguage();
  return ({ channel, state, at, dueAt, reason: why, read }: Recipient): string[] =>
    [
      say(channel),
      say(state, { time: dateTime(at, language) }),
      why ? reason(why) : '',
      dueAt ? say('due', { time: dateTime(dueAt, language) }) : '',
      read === undefined ? '' : say(read ? 'read' : 'unread'),
    ].filter(Boolean);
}
