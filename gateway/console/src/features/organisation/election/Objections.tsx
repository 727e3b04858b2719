import { Button } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import type { Objection } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { dateTime } from '@/kit/time/time';

import { ConfirmDialog } from './ConfirmDialog';
import { DecideObjection } from './DecideObjection';
import type { ElectionProps } from './ElectionPage';
import { ObjectDialog } from './ObjectDialog';
import { useObjections, useVoice } from './queries';
import { electionTexts } from './texts';

type Open = 'object' | 'confirm' | { objection: Objection; upheld: boolean };

/** While the result may be objected to voters object, and the street decides and confirms; afterwards it is read what came of it. */
export function Objections({ election, district }: ElectionProps) {
  const say = useTexts(electionTexts);
  const language = useLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const { id, phase, decideAt, objections: count, objectionsOpen } = election.data;
  const objections = useObjections(district, id);
  const close = () => setOpen(null);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('objections')}</h2>
        <span className="chips">
          {count > 0 ? <Chip>{say('objectionCount', { count })}</Chip> : null}
          {phase === 'OBJECTION' && decideAt ? (
            <Chip tone="info">{say('objectUntil', { time: dateTime(decideAt, language) })}</Chip>
          ) : null}
          {objectionsOpen > 0 ? <Chip tone="warn">{say('openObjections', { count: objectionsOpen })}</Chip> : null}
        </span>
      </div>
      <ProblemAlert problem={objections.error} />
      <ul className="rows">
        {objections.data?.map((objection) => (
          <ObjectionRow
            key={objection.id}
            objection={objection}
            running={phase === 'OBJECTION'}
            onDecide={(upheld) => setOpen({ objection, upheld })}
          />
        ))}
      </ul>
      {phase === 'OBJECTION' ? <Actions election={election} district={district} onOpen={setOpen} /> : null}
      {open === 'object' ? <ObjectDialog election={election} district={district} onClose={close} /> : null}
      {open === 'confirm' ? <ConfirmDialog election={election} district={district} onClose={close} /> : null}
      {typeof open === 'object' && open ? (
        <DecideObjection
          election={election}
          district={district}
          objection={objections.data?.find((one) => one.id === open.objection.id) ?? open.objection}
          upheld={open.upheld}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

function Actions({ election, district, onOpen }: ElectionProps & { onOpen: (what: Open) => void }) {
  const say = useTexts(electionTexts);
  const { access } = useHere();
  const voice = useVoice(district, election.data);
  return (
    <div className="actions">
      {voice.data?.enrolled || may.organise(access) ? (
        <Button size="large" onClick={() => onOpen('object')}>
          {say('object')}
        </Button>
      ) : null}
      {may.found(access) ? (
        <Button size="large" type="primary" onClick={() => onOpen('confirm')}>
          {say('confirm')}
        </Button>
      ) : null}
    </div>
  );
}

interface ObjectionRowProps {
  readonly objection: Objection;
  readonly running: boolean;
  readonly onDecide: (upheld: boolean) => void;
}

function ObjectionRow({ objection, running, onDecide }: ObjectionRowProps) {
  const say = useTexts(electionTexts);
  const { access } = useHere();
  return (
    <li className="row">
      <span className="row-main words">{objection.text}</span>
      <span className="row-side">
        {objection.upheld !== undefined ? (
          <Chip tone={objection.upheld ? 'bad' : 'plain'}>{say(objection.upheld ? 'upheld' : 'rejected')}</Chip>
        ) : running && may.found(access) ? (
          <>
            <Button onClick={() => onDecide(false)}>{say('reject')}</Button>
            <Button danger onClick={() => onDecide(true)}>
              {say('uphold')}
            </Button>
          </>
        ) : (
          <Chip tone="warn">{say('undecided')}</Chip>
        )}
      </span>
    </li>
  );
}
