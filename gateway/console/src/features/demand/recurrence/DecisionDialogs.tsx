import { Form, Input } from 'antd';

import type { Versioned } from '@/kit/api/client';
import type { RecurrenceMove, RecurrenceWithDemands } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';

import { dismiss, recurrenceKeys, takeUp } from './queries';
import { recurrenceTexts, recurrenceWords } from './texts';

interface DecisionDialogProps {
  readonly now: Versioned<RecurrenceWithDemands>;
  readonly district: string;
  readonly onClose: () => void;
}

/** Makes it a topic for consultation, in the office's words. */
export function TakeUpDialog({ now, district, onClose }: DecisionDialogProps) {
  const say = useTexts(recurrenceTexts);
  const { id } = now.data.recurrence;
  return (
    <VersionedDialog<RecurrenceWithDemands, { topic: string; note?: string }>
      title={say('takeUp')}
      action={say('takeUp')}
      draft={`recurrence.${id}.topic`}
      now={now}
      touches={[recurrenceKeys.all(district)]}
      send={({ topic, note }, header) => takeUp({ district, id, header }, { topic, note: note?.trim() || undefined })}
      possible={isPossible('TAKE_UP')}
      conflict={useDecisionConflict(say('takeUp'))}
      done={say('done')}
      onClose={onClose}
    >
      <p>{say('takeUpBody')}</p>
      <Form.Item
        name="topic"
        label={say('topic')}
        extra={say('topicHint')}
        rules={[{ required: true, whitespace: true, max: 200 }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="note" label={say('note')}>
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
    </VersionedDialog>
  );
}

/** Does not consult on it, and says why. */
export function DismissDialog({ now, district, onClose }: DecisionDialogProps) {
  const say = useTexts(recurrenceTexts);
  const { id } = now.data.recurrence;
  return (
    <VersionedDialog<RecurrenceWithDemands, { reason: string }>
      title={say('dismiss')}
      action={say('dismiss')}
      draft={`recurrence.${id}.dismissal`}
      now={now}
      touches={[recurrenceKeys.all(district)]}
      send={({ reason }, header) => dismiss({ district, id, header }, { reason })}
      possible={isPossible('DISMISS')}
      conflict={useDecisionConflict(say('dismiss'))}
      done={say('done')}
      onClose={onClose}
    >
      <p>{say('dismissBody')}</p>
      <Form.Item name="reason" label={say('reason')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
    </VersionedDialog>
  );
}

const isPossible =
  (move: RecurrenceMove) =>
  ({ moves }: RecurrenceWithDemands) =>
    moves.includes(move);

function useDecisionConflict(what: string): (seen: RecurrenceWithDemands, now: RecurrenceWithDemands) => ConflictRow[] {
  const say = useTexts(recurrenceTexts);
  const word = useWords(recurrenceWords);
  return ({ recurrence: seen }, { recurrence: now }) => [
    { label: say('state'), seen: word(seen.status), now: word(now.status), mine: say('willBe', { what }) },
    { label: say('size'), seen: String(seen.demands), now: String(now.demands), mine: '' },
  ];
}
