import { Button } from 'antd';

import type { Whistle, WhistlePart } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { Chip, type Tone } from '@/kit/display/Chip';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { useNames } from '../names';
import { clockWords } from '../words';

import { type PartMove, partMoves } from './rights';
import { signInAddress } from './signInAddress';
import { whistleTexts } from './texts';
import type { WhistleStep } from './WhistleDialog';
import { partResultWords } from './words';

interface UnitPartsProps {
  readonly whistle: Whistle;
  readonly district: string;
  readonly demand: string;
  readonly onStep: (step: WhistleStep) => void;
}

/** Each unit with its own state, deadlines and outcome, and what the reader can do for it. */
export function UnitParts({ whistle, district, demand, onStep }: UnitPartsProps) {
  const { access } = useHere();
  return (
    <ul className="rows">
      {whistle.units.map((part) => (
        <li key={part.unit} className="row">
          <Part part={part} lead={part.unit === whistle.lead} district={district} />
          <div className="row-side">
            <PartState part={part} />
            <PartActions
              moves={partMoves(whistle, part, access)}
              unit={part.unit}
              signIn={signInAddress(district, demand)}
              onStep={onStep}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Part({ part, lead, district }: { part: WhistlePart; lead: boolean; district: string }) {
  const say = useTexts(whistleTexts);
  const result = useWords(partResultWords);
  const clockName = useWords(clockWords);
  const names = useNames(district);
  return (
    <div className="row-main">
      <span className="row-title">
        {names.unit(part.unit)}
        {lead ? <span className="faint"> · {say('lead')}</span> : null}
      </span>
      <span className="row-notes">
        {part.clocks
          .filter((clock) => !clock.stoppedAt)
          .map((clock) => (
            <span key={clock.kind}>
              {clockName(clock.kind)} <Time at={clock.dueAt} exact={false} />
            </span>
          ))}
      </span>
      {part.outcome ? (
        <p className="words">
          <Chip tone={part.outcome.result === 'DONE' ? 'good' : 'warn'}>{result(part.outcome.result)}</Chip>{' '}
          {part.outcome.text}
        </p>
      ) : null}
    </div>
  );
}

function PartState({ part }: { part: WhistlePart }) {
  const say = useTexts(whistleTexts);
  if (part.signedInAt) {
    return <Moment tone="good" text={say('signedInAt')} at={part.signedInAt} />;
  }
  if (part.absent) {
    return <Chip tone="bad">{say('absent')}</Chip>;
  }
  return part.reportedAt ? (
    <Moment tone="info" text={say('reportedAt')} at={part.reportedAt} />
  ) : (
    <Chip tone="warn">{say('notYet')}</Chip>
  );
}

function Moment({ tone, text, at }: { tone: Tone; text: string; at: string }) {
  return (
    <Chip tone={tone}>
      {text} <Time at={at} exact={false} />
    </Chip>
  );
}

interface PartActionsProps {
  readonly moves: readonly PartMove[];
  readonly unit: string;
  readonly signIn: string;
  readonly onStep: (step: WhistleStep) => void;
}

function PartActions({ moves, unit, signIn, onStep }: PartActionsProps) {
  const say = useTexts(whistleTexts);
  return (
    <div className="actions">
      {moves.includes('REPORT_IN') ? (
        <Button size="small" type="primary" onClick={() => onStep({ kind: 'report', unit })}>
          {say('reportIn')}
        </Button>
      ) : null}
      {moves.includes('SIGN_IN') ? (
        <ButtonLink to={signIn} size="small">
          {say('signIn')}
        </ButtonLink>
      ) : null}
      {moves.includes('FINISH') ? (
        <Button size="small" onClick={() => onStep({ kind: 'finish', unit })}>
          {say('finish')}
        </Button>
      ) : null}
    </div>
  );
}
