import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox } from 'antd';
import { useState } from 'react';

import type { Election } from '@/kit/api/types';
import { useSession } from '@/kit/auth/SessionContext';
import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { dateTime } from '@/kit/time/time';
import { useNow } from '@/kit/time/useNow';

import { candidateNames } from './candidateNames';
import type { ElectionProps } from './ElectionPage';
import { keptCredentials, keptName } from './kept';
import { electionKeys, usePostNames, useVoice } from './queries';
import { electionTexts } from './texts';
import { vote } from './vote';

type Round = Election['rounds'][number];

interface BallotProps extends ElectionProps {
  readonly onCast: (ballot: string) => void;
}

/** The ballot paper, while the ballot is open, for those who may vote and have not. */
export function Ballot({ election, district, onCast }: BallotProps) {
  const say = useTexts(electionTexts);
  const language = useLanguage();
  const { subject } = useSession();
  const voice = useVoice(district, election.data);
  const round = election.data.rounds.at(-1);
  const now = useNow(...(round ? [Date.parse(round.opensAt), Date.parse(round.closesAt)] : []));
  if (!round) {
    return null;
  }
  if (now >= Date.parse(round.closesAt)) {
    return <Alert type="info" showIcon title={say('counting')} />;
  }
  if (voice.error && !voice.data) {
    return <Trouble problem={voice.error} retry={() => void voice.refetch()} />;
  }
  if (!voice.data) {
    return <Loading />;
  }
  if (!voice.data.enrolled) {
    return <Alert type="info" showIcon title={say('noVoter')} description={say('noVoterHint')} />;
  }
  if (now < Date.parse(round.opensAt)) {
    return <Alert type="info" showIcon title={say('notOpen', { time: dateTime(round.opensAt, language) })} />;
  }
  const begun = keptCredentials.read(keptName(election.data.id, round.number, subject)) !== null;
  if (voice.data.credentialSigned && !begun) {
    return <Alert type="success" showIcon title={say('hasVoted')} description={say('hasVotedHint')} />;
  }
  return (
    <Paper
      election={election.data}
      round={round}
      district={district}
      taken={voice.data.credentialSigned}
      onCast={onCast}
    />
  );
}

interface PaperProps {
  readonly election: Election;
  readonly round: Round;
  readonly district: string;
  /** Whether a credential was signed before, under which nothing has been cast as far as this device knows. */
  readonly taken: boolean;
  readonly onCast: (ballot: string) => void;
}

function Paper({ election, round, district, taken, onCast }: PaperProps) {
  const say = useTexts(electionTexts);
  const { modal } = App.useApp();
  const { subject } = useSession();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Readonly<Record<string, string[]>>>({});
  const ballot = useMutation<string, Problem>({
    mutationFn: () =>
      vote({
        district,
        election: election.id,
        round: round.number,
        voter: subject,
        choices: Object.entries(chosen).map(([post, people]) => ({ post, people })),
      }),
    onSuccess: onCast,
    onSettled: () => queries.invalidateQueries({ queryKey: electionKeys.all(district) }),
  });
  const ask = () =>
    void modal.confirm({
      title: say('cast'),
      content: say('castAsk'),
      okText: say('cast'),
      onOk: () => ballot.mutate(),
    });
  const over = round.races.some(({ post, seats }) => (chosen[post]?.length ?? 0) > seats);
  return (
    <section className="card">
      <h2>{say('vote')}</h2>
      <Alert type="info" showIcon title={say('secret')} />
      {taken ? <p>{say('takenHint')}</p> : null}
      {round.races.map((race) => (
        <Race
          key={race.post}
          race={race}
          election={election}
          district={district}
          chosen={chosen[race.post] ?? []}
          onChoose={(people) => setChosen({ ...chosen, [race.post]: people })}
        />
      ))}
      <ProblemAlert problem={ballot.error} />
      <div className="actions">
        <Button size="large" type="primary" disabled={over} loading={ballot.isPending} onClick={ask}>
          {say('cast')}
        </Button>
      </div>
    </section>
  );
}

interface RaceProps {
  readonly race: Round['races'][number];
  readonly election: Election;
  readonly district: string;
  readonly chosen: string[];
  readonly onChoose: (people: string[]) => void;
}

function Race({ race, election, district, chosen, onChoose }: RaceProps) {
  const say = useTexts(electionTexts);
  const post = usePostNames(district);
  const nameOf = candidateNames(election);
  return (
    <fieldset className="paper">
      <legend>{post(race.post)}</legend>
      <p className={chosen.length > race.seats ? 'problem-text' : 'faint'}>
        {say(chosen.length > race.seats ? 'tooMany' : 'voteHint', { seats: race.seats })}
      </p>
      <Checkbox.Group
        value={chosen}
        onChange={onChoose}
        options={race.people.map((person) => ({ value: person, label: nameOf(person) }))}
      />
    </fieldset>
  );
}
