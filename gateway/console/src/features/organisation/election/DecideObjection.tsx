import { api, read } from '@/kit/api/client';
import type { Election, Objection } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts } from '@/kit/i18n/texts';

import { useElectionConflict } from './conflict';
import type { ElectionProps } from './ElectionPage';
import { electionKeys } from './queries';
import { electionTexts } from './texts';

interface DecideObjectionProps extends ElectionProps {
  /** As it was read last. */
  readonly objection: Objection;
  readonly upheld: boolean;
  readonly onClose: () => void;
}

interface Decided {
  readonly election: Election;
  readonly objection: Objection;
}

/** Decides an objection, after what it means was read; if somebody else did so, theirs is shown. */
export function DecideObjection({ election, district, objection, upheld, onClose }: DecideObjectionProps) {
  const say = useTexts(electionTexts);
  const conflict = useElectionConflict(district);
  const stateOf = (one: Objection) => say(one.upheld === undefined ? 'undecided' : one.upheld ? 'upheld' : 'rejected');
  const action = say(upheld ? 'uphold' : 'reject');
  return (
    <VersionedDialog<Decided, object>
      title={action}
      action={action}
      danger={upheld}
      draft={`election.objection.${objection.id}`}
      now={{ data: { election: election.data, objection }, version: election.version }}
      touches={[electionKeys.all(district)]}
      send={(_, header) =>
        read(
          api.POST('/api/v1/districts/{district}/elections/{id}/objections/{objection}/decision', {
            params: { path: { district, id: election.data.id, objection: objection.id }, header },
            body: { upheld },
          }),
        )
      }
      possible={(now) => now.election.phase === 'OBJECTION' && now.objection.upheld === undefined}
      conflict={(seen, now) => [
        {
          label: say('objectionText'),
          seen: stateOf(seen.objection),
          now: stateOf(now.objection),
          mine: say(upheld ? 'upheld' : 'rejected'),
        },
        ...conflict(seen.election, now.election, ''),
      ]}
      goOn={say('decideAnyway')}
      done={say('decided')}
      onClose={onClose}
    >
      <p className="words">{objection.text}</p>
      <p>{say(upheld ? 'upholdAsk' : 'rejectAsk')}</p>
    </VersionedDialog>
  );
}
