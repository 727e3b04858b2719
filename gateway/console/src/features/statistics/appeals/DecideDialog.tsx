import { Form, Input } from 'antd';

import { Dialog } from '@/kit/form/Dialog';
import type { RateAppeal } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { YesNo } from '@/kit/form/YesNo';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';

import { appealKeys, decideAppeal, useAppealOf } from './queries';
import { appealTexts } from './texts';

interface DecideDialogProps {
  readonly district: string;
  readonly demand: string;
  readonly onClose: () => void;
}

interface Decision {
  granted: boolean;
  text: string;
}

/** The street decides, once; if somebody was faster, their ruling is shown. */
export function DecideDialog({ district, demand, onClose }: DecideDialogProps) {
  const say = useTexts(appealTexts);
  const appeal = useAppealOf(district, demand);
  const rulingOf = ({ ruling }: RateAppeal) => (ruling ? say(ruling.granted ? 'granted' : 'refused') : say('waiting'));
  if (!appeal.data) {
    return (
      <Dialog footer={null} onCancel={onClose}>
        {appeal.error ? <ProblemAlert problem={appeal.error} /> : <Loading />}
      </Dialog>
    );
  }
  return (
    <VersionedDialog<RateAppeal, Decision>
      title={`${say('decide')} · ${appeal.data.data.number}`}
      action={say('decide')}
      draft={`appeal.${demand}.decision`}
      now={appeal.data}
      touches={[appealKeys.all(district)]}
      send={(values, header) => decideAppeal(district, demand, values, header)}
      possible={({ ruling }) => !ruling}
      conflict={(seen, now, mine) => [
        {
          label: say('ruling'),
          seen: rulingOf(seen),
          now: rulingOf(now),
          mine: say(mine.granted ? 'granted' : 'refused'),
        },
      ]}
      done={say('decideDone')}
      onClose={onClose}
    >
      <p className="words">{appeal.data.data.text}</p>
      <Form.Item name="granted" label={say('isLeftOut')} rules={[{ required: true, message: say('chooseOne') }]}>
        <YesNo label={say('isLeftOut')} yes={say('granted')} no={say('refused')} />
      </Form.Item>
      <Form.Item name="text" label={say('rulingText')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
    </VersionedDialog>
  );
}
