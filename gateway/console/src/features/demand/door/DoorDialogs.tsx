import { Form, Input, Radio } from 'antd';

import type { Versioned } from '@/kit/api/client';
import type { DoorService, Slot } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';
import { useNow } from '@/kit/time/useNow';

import { demandKeys } from '../queries';

import { chooseTime, declineTimes, reportVisit, type VisitOutcome } from './queries';
import { slotText } from './slotWords';
import { doorTexts } from './texts';
import { doorOutcomeWords, doorStatusWords } from './words';

interface DoorDialogProps {
  readonly now: Versioned<DoorService>;
  readonly district: string;
  readonly demand: string;
  readonly onClose: () => void;
}

/** The submitter takes one of the times, or none. */
export function ChoiceDialog({ slot, now, district, demand, onClose }: DoorDialogProps & { slot: Slot | null }) {
  const say = useTexts(doorTexts);
  const language = useLanguage();
  const present = useNow();
  const what = say(slot ? 'choose' : 'decline');
  const conflict = useDoorConflict(what);
  return (
    <VersionedDialog<DoorService, object>
      title={what}
      action={what}
      draft={`door.${demand}.choice`}
      now={now}
      touches={[demandKeys.all(district)]}
      send={(_, header) => {
        const target = { district, id: demand, header };
        return slot ? chooseTime(target, slot) : declineTimes(target);
      }}
      possible={(service) =>
        service.status === 'OFFERED' && (!slot || service.slots.some((one) => one.from === slot.from))
      }
      conflict={conflict}
      done={say('done')}
      onClose={onClose}
    >
      <p>{slot ? say('chooseThis', { time: slotText(slot, language, present) }) : say('declineBody')}</p>
    </VersionedDialog>
  );
}

interface VisitForm {
  outcome: VisitOutcome;
  text: string;
  signedBy?: string;
}

/** The team was there: what came of it, and who signed. */
export function VisitDialog({ now, district, demand, onClose }: DoorDialogProps) {
  const say = useTexts(doorTexts);
  const outcome = useWords(doorOutcomeWords);
  const conflict = useDoorConflict(say('report'));
  const outcomes = Object.keys(doorOutcomeWords.zh).map((code) => ({ value: code, label: outcome(code) }));
  return (
    <VersionedDialog<DoorService, VisitForm>
      title={say('report')}
      action={say('report')}
      draft={`door.${demand}.visit`}
      now={now}
      touches={[demandKeys.all(district)]}
      send={({ signedBy, ...report }, header) =>
        reportVisit({ district, id: demand, header }, { ...report, signedBy: signedBy?.trim() || undefined })
      }
      possible={(service) => service.status === 'AGREED'}
      conflict={conflict}
      done={say('done')}
      onClose={onClose}
    >
      <Form.Item name="outcome" label={say('outcome')} rules={[{ required: true }]}>
        <Radio.Group options={outcomes} />
      </Form.Item>
      <Form.Item name="text" label={say('text')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={4} maxLength={4000} showCount />
      </Form.Item>
      <Form.Item name="signedBy" label={say('signedBy')} extra={say('signedHint')}>
        <Input maxLength={100} />
      </Form.Item>
    </VersionedDialog>
  );
}

function useDoorConflict(what: string): (seen: DoorService, now: DoorService) => ConflictRow[] {
  const say = useTexts(doorTexts);
  const status = useWords(doorStatusWords);
  const language = useLanguage();
  const present = useNow();
  const times = (service: DoorService) => service.slots.map((slot) => slotText(slot, language, present)).join('; ');
  return (seen, now) => [
    { label: say('state'), seen: status(seen.status), now: status(now.status), mine: say('willBe', { what }) },
    { label: say('slots'), seen: times(seen), now: times(now), mine: '' },
  ];
}
