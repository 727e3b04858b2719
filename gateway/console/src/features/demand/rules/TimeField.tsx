import { InputNumber, Select, Space } from 'antd';

import type { RuleTime } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';

import { ofMinutes, secondsOf } from './durations';
import { ruleTexts } from './ruleTexts';

/** The units in which a time is given, with the fields that hold them. */
const FIELDS = { minutes: 'duration', hours: 'hours', workingDays: 'workingDays' } as const;

type Unit = keyof typeof FIELDS;

const UNITS = Object.keys(FIELDS) as Unit[];

interface TimeFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value?: RuleTime;
  readonly onChange?: (time: RuleTime) => void;
}

function unitOf(time: RuleTime = {}): Unit {
  return UNITS.find((unit) => FIELDS[unit] in time) ?? 'workingDays';
}

function countOf({ hours, workingDays, duration }: RuleTime = {}): number | undefined {
  return duration === undefined ? (hours ?? workingDays) : secondsOf(duration) / 60;
}

function timeOf(unit: Unit, count: number | undefined): RuleTime {
  return { [FIELDS[unit]]: unit === 'minutes' && count !== undefined ? ofMinutes(count) : count };
}

/** So many minutes or hours by day and night, or so many working days. */
export function TimeField({ id, label, value, onChange }: TimeFieldProps) {
  const say = useTexts(ruleTexts);
  const unit = unitOf(value);
  const count = countOf(value);
  return (
    <Space.Compact block>
      <InputNumber
        id={id}
        aria-label={`${label} · ${say('amount')}`}
        min={1}
        precision={0}
        value={count}
        onChange={(other) => onChange?.(timeOf(unit, other ?? undefined))}
        style={{ width: '35%' }}
      />
      <Select<Unit>
        aria-label={`${label} · ${say('unit')}`}
        value={unit}
        options={UNITS.map((one) => ({ value: one, label: say(one) }))}
        onChange={(one) => onChange?.(timeOf(one, count))}
        popupMatchSelectWidth={false}
        style={{ width: '65%' }}
      />
    </Space.Compact>
  );
}

/** A time without a number is none. */
export function hasTime(time: RuleTime | undefined): boolean {
  return countOf(time) !== undefined;
}
