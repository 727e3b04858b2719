import { Button, Checkbox } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import type { Candidate } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { CallBallot } from './CallBallot';
import type { ElectionProps } from './ElectionPage';
import { FixCandidates } from './FixCandidates';
import { Nominate } from './Nominate';
import { usePostNames, useVoice } from './queries';
import { electionTexts } from './texts';

const keyOf = ({ post, person }: Candidate) => `${post} ${person}`;

/** Who is nominated, who of them stands, and from when they are voted on. */
export function Candidates({ election, district }: ElectionProps) {
  const say = useTexts(electionTexts);
  const { access } = useHere();
  const { phase, seats, candidates } = election.data;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<'nominate' | 'ballot' | null>(null);
  const [fixing, setFixing] = useState<readonly Candidate[] | null>(null);
  const voice = useVoice(district, election.data);
  const nominating = phase === 'NOMINATION';
  const choosing = nominating && may.organise(access);
  const toggle = (candidate: Candidate) => {
    const next = new Set(left);
    if (!next.delete(keyOf(candidate))) {
      next.add(keyOf(candidate));
    }
    setLeft(next);
  };
  return (
    <section className="card">
      <h2>{say(nominating ? 'nominated' : 'candidates')}</h2>
      {choosing && candidates.length > 0 ? <p className="faint">{say('fixHint')}</p> : null}
      {seats.map(({ post }) => (
        <Race
          key={post}
          district={district}
          post={post}
          candidates={candidates.filter((candidate) => candidate.post === post)}
          mark={
            choosing
              ? (candidate) => (
                  <Checkbox checked={!left.has(keyOf(candidate))} onChange={() => toggle(candidate)}>
                    {candidate.displayName}
                  </Checkbox>
                )
              : undefined
          }
        />
      ))}
      <div className="actions">
        {nominating && (voice.data?.enrolled || may.organise(access)) ? (
          <Button size="large" onClick={() => setDialog('nominate')}>
            {say('nominate')}
          </Button>
        ) : null}
        {choosing && candidates.length > 0 ? (
          <Button
            size="large"
            type="primary"
            onClick={() => setFixing(candidates.filter((candidate) => !left.has(keyOf(candidate))))}
          >
            {say('fix')}
          </Button>
        ) : null}
        {!nominating && may.organise(access) ? (
          <Button size="large" type="primary" onClick={() => setDialog('ballot')}>
            {say(phase === 'TIED' ? 'openAgain' : 'open')}
          </Button>
        ) : null}
      </div>
      {dialog === 'nominate' ? (
        <Nominate district={district} election={election.data} onClose={() => setDialog(null)} />
      ) : null}
      {fixing ? (
        <FixCandidates district={district} election={election} chosen={fixing} onClose={() => setFixing(null)} />
      ) : null}
      {dialog === 'ballot' ? (
        <CallBallot district={district} election={election} onClose={() => setDialog(null)} />
      ) : null}
    </section>
  );
}

interface RaceProps {
  readonly district: string;
  readonly post: string;
  readonly candidates: readonly Candidate[];
  readonly mark?: (candidate: Candidate) => React.ReactNode;
}

function Race({ district, post, candidates, mark }: RaceProps) {
  const say = useTexts(electionTexts);
  const name = usePostNames(district);
  return (
    <>
      <h3>{name(post)}</h3>
      {candidates.length === 0 ? <p className="faint">{say('noCandidates')}</p> : null}
      <ul className="rows">
        {candidates.map((candidate) => (
          <li key={candidate.person} className="row">
            {mark?.(candidate) ?? candidate.displayName}
          </li>
        ))}
      </ul>
    </>
  );
}
