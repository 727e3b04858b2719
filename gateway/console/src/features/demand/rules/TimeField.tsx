import { InputNumber, Select, Space } from 'antd';

import type { RuleTime } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';

import { ruleTexts } from './ruleTexts';

type Unit = keyof RuleTime;

const UNITS = ['hours', 'workingDays'] as const satisfies readonly Unit[];

interface TimeFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value?: RuleTime;
  readonly onChange?: (time: RuleTime) => void;
}

const unitOf = (time: RuleTime | undefined): Unit => (time?.hours === undefined ? 'workingDays' : 'hours');

/** So many hours by day and night, or so many working days. */
export function TimeField({ id, label, value, onChange }: TimeFieldProps) {
  const say = useTexts(ruleTexts);
  const unit = unitOf(value);
  return (
    <Space.Compact block>
      <InputNumber
        id={id}
        aria-label={`${label} · ${say('amount')}`}
        min={1}
        precision={0}
        value={value?.[unit]}
        onChange={(count) => onChange?.({ [unit]: count ?? undefined })}
        style={{ width: '35%' }}
      />
      <Select<Unit>
        aria-label={`${label} · ${say('unit')}`}
        value={unit}
        options={UNITS.map((one) => ({ value: one, label: say(one) }))}
        onChange={(one) => onChange?.({ [one]: value?.[unit] })}
        popupMatchSelectWidth={false}
        style={{ width: '65%' }}
      />
    </Space.Compact>
  );
}

/** A time without a number is none. */
export function hasTime(time: RuleTime | undefined): boolean {
  return time?.hours !== undefined || time?.workingDays !== undefined;
}
