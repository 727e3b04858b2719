import { DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, read, type Versioned } from '@/kit/api/client';
import type { Election } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts } from '@/kit/i18n/texts';
import { instantOf } from '@/kit/time/time';

import { useElectionConflict } from './conflict';
import { electionKeys } from './queries';
import { electionTexts } from './texts';

interface WindowForm {
  opensAt?: Dayjs;
  closesAt: Dayjs;
}

interface CallBallotProps {
  readonly district: string;
  readonly election: Versioned<Election>;
  readonly onClose: () => void;
}

/** A window may not begin in the past, and this device's clock may be a little behind. */
const AT_ONCE_MS = 10_000;

export function CallBallot({ district, election, onClose }: CallBallotProps) {
  const say = useTexts(electionTexts);
  const conflict = useElectionConflict(district);
  const { id } = election.data;
  return (
    <VersionedDialog<Election, WindowForm>
      title={say('open')}
      action={say('open')}
      draft={`election.${id}.window`}
      now={election}
      touches={[electionKeys.all(district)]}
      send={({ opensAt, closesAt }, header) =>
        read(
          api.POST('/api/v1/districts/{district}/elections/{id}/ballot', {
            params: { path: { district, id }, header },
            body: {
              opensAt: opensAt ? instantOf(opensAt) : new Date(Date.now() + AT_ONCE_MS).toISOString(),
              closesAt: instantOf(closesAt),
            },
          }),
        )
      }
      possible={({ phase }) => phase === 'CANDIDATES' || phase === 'TIED'}
      conflict={(seen, now) => conflict(seen, now, say('open'))}
      goOn={say('openAnyway')}
      done={say('opened')}
      onClose={onClose}
    >
      <Form.Item name="opensAt" label={say('opensAt')}>
        <DatePicker showTime={{ format: 'HH:mm' }} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="closesAt" label={say('closesAt')} rules={[{ required: true }]}>
        <DatePicker showTime={{ format: 'HH:mm' }} style={{ width: '100%' }} />
      </Form.Item>
    </VersionedDialog>
  );
}
