import { DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';

import { api, read } from '@/kit/api/client';
import type { Election } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useJoin, useTexts } from '@/kit/i18n/texts';

import { organisationKeys } from '../queries';

import { useElectionConflict } from './conflict';
import type { ElectionProps } from './ElectionPage';
import { electionKeys } from './queries';
import { electionTexts } from './texts';

/** Confirms the result, after who is appointed was read once more. */
export function ConfirmDialog({ election, district, onClose }: ElectionProps & { onClose: () => void }) {
  const say = useTexts(electionTexts);
  const join = useJoin();
  const conflict = useElectionConflict(district);
  const { id, elected } = election.data;
  return (
    <VersionedDialog<Election, { from?: Dayjs }>
      title={say('confirm')}
      action={say('confirm')}
      draft={`election.${id}.confirmation`}
      now={election}
      touches={[electionKeys.all(district), organisationKeys.all(district)]}
      send={({ from }, header) =>
        read(
          api.POST('/api/v1/districts/{district}/elections/{id}/confirmation', {
            params: { path: { district, id }, header },
            body: { from: from?.format('YYYY-MM-DD') },
          }),
        )
      }
      possible={({ phase }) => phase === 'OBJECTION'}
      conflict={(seen, now) => conflict(seen, now, say('confirm'))}
      goOn={say('confirmAnyway')}
      done={say('confirmed')}
      onClose={onClose}
    >
      <p>{say('confirmAsk', { names: join(elected.map(({ displayName }) => displayName)) })}</p>
      <Form.Item name="from" label={say('confirmFrom')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </VersionedDialog>
  );
}
