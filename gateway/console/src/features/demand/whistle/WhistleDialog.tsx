import { Form, Input, Radio, Select } from 'antd';

import type { Versioned } from '@/kit/api/client';
import type { Whistle } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { type Texts, useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';

import { useNames } from '../names';
import { demandKeys } from '../queries';

import { type PartResult, type RefusalReason, sendWhistle, type WhistleTarget } from './queries';
import { whistleTexts } from './texts';
import { partResultWords, whistleRefusalWords, whistleStatusWords } from './words';

/** What can be done to a whistle; some of it for one unit. */
export type WhistleStep =
  { readonly kind: 'confirm' | 'refuse' | 'record' } | { readonly kind: 'report' | 'finish'; readonly unit: string };

interface WhistleForm {
  refusedBecause?: RefusalReason;
  result?: PartResult;
  text?: string;
}

interface WhistleDialogProps {
  readonly step: WhistleStep;
  readonly now: Versioned<Whistle>;
  readonly district: string;
  readonly demand: string;
  readonly onClose: () => void;
}

const TITLES = {
  confirm: 'confirm',
  refuse: 'refuse',
  record: 'record',
  report: 'reportIn',
  finish: 'finish',
} as const;

function sendStep(step: WhistleStep, target: WhistleTarget, values: WhistleForm): Promise<unknown> {
  const text = values.text ?? '';
  switch (step.kind) {
    case 'confirm':
      return sendWhistle('confirmation', target, {});
    case 'refuse':
      return sendWhistle('confirmation', target, { refusedBecause: values.refusedBecause });
    case 'record':
      return sendWhistle('minutes', target, { text });
    case 'report':
      return sendWhistle('reports', target, { unit: step.unit });
    case 'finish':
      return sendWhistle('outcomes', target, { unit: step.unit, result: values.result!, text });
  }
}

export function WhistleDialog({ step, now, district, demand, onClose }: WhistleDialogProps) {
  const say = useTexts(whistleTexts);
  const names = useNames(district);
  const what = say(TITLES[step.kind]);
  const unit = 'unit' in step ? step.unit : null;
  const conflict = useWhistleConflict(say('willBe', { what }), district);
  return (
    <VersionedDialog<Whistle, WhistleForm>
      title={unit ? `${what} · ${names.unit(unit)}` : what}
      action={what}
      danger={step.kind === 'refuse'}
      draft={`whistle.${now.data.id}.${step.kind}.${unit ?? ''}`}
      now={now}
      touches={[demandKeys.all(district)]}
      send={(values, header) => sendStep(step, { district, id: demand, header }, values)}
      conflict={conflict}
      done={say('done')}
      onClose={onClose}
    >
      <StepFields kind={step.kind} />
    </VersionedDialog>
  );
}

function StepFields({ kind }: { kind: WhistleStep['kind'] }) {
  const say = useTexts(whistleTexts);
  const results = useOptions(partResultWords);
  const reasons = useOptions(whistleRefusalWords);
  switch (kind) {
    case 'confirm':
      return <p>{say('confirmBody')}</p>;
    case 'report':
      return <p>{say('reportInBody')}</p>;
    case 'refuse':
      return (
        <Form.Item name="refusedBecause" label={say('refusedBecause')} rules={[{ required: true }]}>
          <Select options={reasons} />
        </Form.Item>
      );
    case 'finish':
      return (
        <>
          <Form.Item name="result" label={say('result')} rules={[{ required: true }]}>
            <Radio.Group options={results} />
          </Form.Item>
          <Form.Item name="text" label={say('resultText')} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea rows={4} maxLength={4000} showCount />
          </Form.Item>
        </>
      );
    case 'record':
      return (
        <Form.Item
          name="text"
          label={say('minutesText')}
          extra={say('minutesHint')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={10} maxLength={20000} showCount />
        </Form.Item>
      );
  }
}

function useOptions<K extends string>(words: Texts<K>): { value: string; label: string }[] {
  const name = useWords(words);
  return Object.keys(words.zh).map((code) => ({ value: code, label: name(code) }));
}

/** What changed meanwhile: the whistle itself, and each unit that has moved. */
function useWhistleConflict(mine: string, district: string): (seen: Whistle, now: Whistle) => ConflictRow[] {
  const say = useTexts(whistleTexts);
  const status = useWords(whistleStatusWords);
  const names = useNames(district);
  const stateOf = (whistle: Whistle, unit: string): string => {
    const part = whistle.units.find((one) => one.unit === unit);
    const done = part?.signedInAt ? say('signedInAt') : part?.reportedAt ? say('reportedAt') : say('notYet');
    return part?.outcome ? `${done}, ${part.outcome.text}` : done;
  };
  return (seen, now) => [
    { label: say('statusSeen'), seen: status(seen.status), now: status(now.status), mine },
    ...now.units
      .map((part) => ({
        label: say('partSeen', { unit: names.unit(part.unit) }),
        seen: stateOf(seen, part.unit),
        now: stateOf(now, part.unit),
        mine: '',
      }))
      .filter((row) => row.seen !== row.now),
  ];
}
