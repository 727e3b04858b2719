import { api, read, type Versioned } from '@/kit/api/client';
import type { Candidate, Election } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useJoin, useTexts } from '@/kit/i18n/texts';

import { useElectionConflict } from './conflict';
import { electionKeys, usePostNames } from './queries';
import { electionTexts } from './texts';

interface FixCandidatesProps {
  readonly district: string;
  readonly election: Versioned<Election>;
  readonly chosen: readonly Candidate[];
  readonly onClose: () => void;
}

/** Fixes who stands: it cannot be undone, so that the list is read once more; who was nominated meanwhile is shown. */
export function FixCandidates({ district, election, chosen, onClose }: FixCandidatesProps) {
  const say = useTexts(electionTexts);
  const join = useJoin();
  const post = usePostNames(district);
  const conflict = useElectionConflict(district);
  const { id, seats } = election.data;
  return (
    <VersionedDialog<Election, object>
      title={say('fix')}
      action={say('fix')}
      draft={`election.${id}.candidates`}
      now={election}
      touches={[electionKeys.all(district)]}
      send={(_, header) =>
        read(
          api.POST('/api/v1/districts/{district}/elections/{id}/candidate-list', {
            params: { path: { district, id }, header },
            body: { candidates: chosen.map((one) => ({ post: one.post, person: one.person })) },
          }),
        )
      }
      possible={({ phase }) => phase === 'NOMINATION'}
      conflict={(seen, now) => conflict(seen, now, say('fix'), chosen)}
      goOn={say('fixAnyway')}
      done={say('fixed')}
      onClose={onClose}
    >
      <p>{say('fixAsk')}</p>
      <ul>
        {seats.map((seat) => (
          <li key={seat.post}>
            {say('standing', {
              post: post(seat.post),
              names: join(chosen.filter((one) => one.post === seat.post).map(({ displayName }) => displayName)) || '–',
            })}
          </li>
        ))}
      </ul>
    </VersionedDialog>
  );
}
