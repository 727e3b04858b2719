import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';

import { save } from '@/kit/api/content';
import type { Election } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useJoin, useTexts } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';

import { candidateNames } from './candidateNames';
import { FindBallot } from './FindBallot';
import { readBallots, usePostNames } from './queries';
import type { Fault, PublishedBallots, Tally } from './recount';
import { electionTexts } from './texts';

type Round = Election['rounds'][number];

/** The counted rounds: the votes, and the means to count them again. */
export function Rounds({ election, district }: { election: Election; district: string }) {
  return election.rounds
    .filter((round) => round.ballots !== undefined)
    .map((round) => <RoundCard key={round.number} election={election} round={round} district={district} />);
}

export interface RoundProps {
  readonly election: Election;
  readonly round: Round;
  readonly district: string;
}

function RoundCard({ election, round, district }: RoundProps) {
  const say = useTexts(electionTexts);
  const post = usePostNames(district);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('round', { number: round.number })}</h2>
        <Chip>{say('ballots', { count: round.ballots ?? 0 })}</Chip>
      </div>
      {round.races.map((race) => (
        <Votes key={race.post} title={post(race.post)} race={race} election={election} />
      ))}
      <FindBallot election={election} round={round} district={district} />
      <Recount election={election} round={round} district={district} />
    </section>
  );
}

interface VotesProps {
  readonly title: string;
  readonly race: Round['races'][number];
  readonly election: Election;
}

function Votes({ title, race, election }: VotesProps) {
  const say = useTexts(electionTexts);
  const votes = votesOf(race);
  const people = race.people.toSorted((one, other) => (votes[other] ?? 0) - (votes[one] ?? 0));
  const isElected = (person: string) =>
    election.elected.some((elected) => elected.post === race.post && elected.person === person);
  const nameOf = candidateNames(election);
  return (
    <ScrollingTable label={title}>
      <table className="plain-table">
        <caption>{title}</caption>
        <tbody>
          {people.map((person) => (
            <tr key={person}>
              <th scope="row">
                {nameOf(person)} {isElected(person) ? <Chip tone="good">{say('elected')}</Chip> : null}
              </th>
              <td className="number">{say('votes', { count: votes[person] ?? 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}

const votesOf = (race: Round['races'][number]) => (race.votes ?? {}) as Readonly<Record<string, number>>;

interface Counted {
  readonly published: PublishedBallots;
  readonly faults: ReadonlySet<Fault>;
}

/** Fetches every ballot and counts again, here, on the reader's own machine. */
function Recount({ election, round, district }: RoundProps) {
  const say = useTexts(electionTexts);
  const queries = useQueryClient();
  const counting = useMutation<Counted, Problem>({
    mutationFn: async () => {
      const published = await readBallots(queries, district, election.id, round.number);
      const { recount } = await import('./recount');
      const tally: Tally = Object.fromEntries(round.races.map((race) => [race.post, votesOf(race)]));
      return { published, faults: await recount(published, tally) };
    },
  });
  return (
    <>
      <h3>{say('recountTitle')}</h3>
      <ProblemAlert problem={counting.error} />
      {counting.data ? <Finding {...counting.data} /> : null}
      <div className="actions">
        <Button loading={counting.isPending} onClick={() => counting.mutate()}>
          {say(counting.isPending ? 'recounting' : 'recount')}
        </Button>
        {counting.data ? (
          <Button onClick={() => download(`ballots-${election.id}-${round.number}.json`, counting.data.published)}>
            {say('download')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Finding({ published, faults }: Counted) {
  const say = useTexts(electionTexts);
  const join = useJoin();
  return faults.size === 0 ? (
    <Alert type="success" showIcon title={say('recountFine', { count: published.ballots.length })} />
  ) : (
    <Alert type="error" showIcon title={say('recountWrong', { faults: join([...faults].map((one) => say(one))) })} />
  );
}

/** The answer as the service gave it, which `infra/docs/recount` counts without this page. */
function download(name: string, content: object): void {
  save(new Blob([JSON.stringify(content)], { type: 'application/json' }), name);
}
