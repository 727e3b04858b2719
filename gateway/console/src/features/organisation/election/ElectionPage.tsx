import { Alert } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';

import type { Versioned } from '@/kit/api/client';
import type { Election } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useJoin, useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { dateOnly, dateTime } from '@/kit/time/time';

import { Ballot } from './Ballot';
import { Candidates } from './Candidates';
import { phaseTones } from './ElectionListPage';
import { Objections } from './Objections';
import { useElection, usePostNames } from './queries';
import { Receipt } from './Receipt';
import { Rounds } from './Rounds';
import { electionTexts, phaseWords } from './texts';

/** An election from its nominations to its confirmation: each phase offers what can be done in it. */
export function Component() {
  const language = useLanguage();
  const { district } = useHere();
  const { id = '' } = useParams();
  const election = useElection(district, id);
  const [receipt, setReceipt] = useState<string | null>(null);
  if (election.error && !election.data) {
    return <Trouble problem={election.error} retry={() => void election.refetch()} />;
  }
  if (!election.data) {
    return <Loading />;
  }
  const { titleZh, titleEn } = election.data.data;
  return (
    <Page title={nameIn(language, { nameZh: titleZh, nameEn: titleEn })}>
      <Rules election={election.data.data} district={district} />
      <Failure election={election.data.data} />
      {receipt ? <Receipt ballot={receipt} /> : null}
      <Step election={election.data} district={district} receipt={receipt} onCast={setReceipt} />
      <Rounds election={election.data.data} district={district} />
    </Page>
  );
}

export interface ElectionProps {
  readonly election: Versioned<Election>;
  readonly district: string;
}

interface StepProps extends ElectionProps {
  /** The number of the ballot that was cast on this page. */
  readonly receipt: string | null;
  readonly onCast: (ballot: string) => void;
}

function Step({ receipt, onCast, ...props }: StepProps) {
  switch (props.election.data.phase) {
    case 'NOMINATION':
    case 'CANDIDATES':
    case 'TIED':
      return <Candidates {...props} />;
    case 'BALLOT':
      return receipt ? null : <Ballot {...props} onCast={onCast} />;
    case 'OBJECTION':
      return <Objections {...props} />;
    default:
      return props.election.data.objections > 0 ? <Objections {...props} /> : null;
  }
}

/** Why an election came to nothing. */
function Failure({ election }: { election: Election }) {
  const say = useTexts(electionTexts);
  const { failure, voters, quorumPercent, rounds } = election;
  return failure ? (
    <Alert
      type="error"
      showIcon
      title={say(failure)}
      description={
        failure === 'WITHOUT_QUORUM'
          ? say('quorumMissed', { ballots: rounds.at(-1)?.ballots ?? 0, voters, percent: quorumPercent })
          : say('annulled')
      }
    />
  ) : null;
}

function Rules({ election, district }: { election: Election; district: string }) {
  const say = useTexts(electionTexts);
  const join = useJoin();
  const phase = useWords(phaseWords);
  const language = useLanguage();
  const post = usePostNames(district);
  const round = election.rounds.at(-1);
  const window = round ? `${dateTime(round.opensAt, language)} – ${dateTime(round.closesAt, language)}` : null;
  const term =
    election.termFrom && election.termTo
      ? say('termOf', { from: dateOnly(election.termFrom, language), to: dateOnly(election.termTo, language) })
      : say('termFact', { months: election.termMonths });
  return (
    <section className="card">
      <div className="chips">
        <Chip tone={phaseTones[election.phase]}>{phase(election.phase)}</Chip>
        <Chip>{say('voters', { count: election.voters })}</Chip>
        <Chip>{say('quorumFact', { percent: election.quorumPercent })}</Chip>
        <Chip>{term}</Chip>
        {election.byElection ? <Chip>{say('byElection')}</Chip> : null}
      </div>
      <Facts
        facts={[
          ...election.seats.map((seat) => ({ label: post(seat.post), value: `${say('count')} ${seat.count}` })),
          { label: say('window'), value: window },
          { label: say('elected'), value: join(election.elected.map(({ displayName }) => displayName)) },
        ]}
      />
    </section>
  );
}
