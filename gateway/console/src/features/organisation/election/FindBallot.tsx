import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';

import { Facts } from '@/kit/display/Facts';
import { useJoin, useTexts } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';

import { candidateNames } from './candidateNames';
import { type Found, findBallot } from './ownBallot';
import { readBallots, usePostNames } from './queries';
import type { RoundProps } from './Rounds';
import { electionTexts } from './texts';

/** Somebody looks for their own ballot by its number: among all ballots, on this device, so that nobody learns whose it is. */
export function FindBallot({ election, round, district }: RoundProps) {
  const say = useTexts(electionTexts);
  const queries = useQueryClient();
  const finding = useMutation<Found, Problem, { number: string }>({
    mutationFn: async ({ number }) =>
      findBallot((await readBallots(queries, district, election.id, round.number)).ballots, number),
  });
  return (
    <>
      <h3>{say('findTitle')}</h3>
      <Form<{ number: string }>
        layout="vertical"
        name={`find-${round.number}`}
        onFinish={(values) => finding.mutate(values)}
      >
        <Form.Item name="number" label={say('findNumber')} extra={say('findHint')} rules={[{ required: true }]}>
          <Input allowClear autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Button htmlType="submit" loading={finding.isPending}>
          {say('find')}
        </Button>
      </Form>
      <ProblemAlert problem={finding.error} />
      {finding.data ? <Finding found={finding.data} election={election} round={round} district={district} /> : null}
    </>
  );
}

function Finding({ found, election, round, district }: RoundProps & { found: Found }) {
  const say = useTexts(electionTexts);
  const join = useJoin();
  const post = usePostNames(district);
  if (typeof found === 'string') {
    return <Alert type="warning" showIcon title={say(found)} />;
  }
  const nameOf = candidateNames(election);
  const chosen = (of: string) => found.choices.find((choice) => choice.post === of)?.people ?? [];
  return (
    <Alert
      type="success"
      showIcon
      title={say('findFound')}
      description={
        <>
          <p className="receipt">{found.ballot}</p>
          <Facts
            facts={round.races.map((race) => ({
              label: post(race.post),
              value: join(chosen(race.post).map(nameOf)) || say('abstained'),
            }))}
          />
        </>
      }
    />
  );
}
