import { DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

import type { UnitPart } from '@/kit/api/types';
import { Lines } from '@/kit/form/Lines';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { dateOnly } from '@/kit/time/time';

import { useUnits } from '../queries';
import { organisationTexts } from '../texts';

import { Bequest } from './Bequest';
import { newestDay } from './history';
import { unitCommands, writtenDay } from './queries';
import { unitTexts } from './texts';
import { type UnitChangeProps, UnitDialog } from './UnitDialog';

interface SplitForm {
  from: Dayjs;
  parts: UnitPart[];
}

const MOST = 10;

const dayBefore = (day: Dayjs) => day.subtract(1, 'day').format('YYYY-MM-DD');

/** Puts several units in the place of one; the first of them takes over. */
export function SplitDialog(props: UnitChangeProps) {
  const { district, unit, onGone } = props;
  const say = useTexts(unitTexts);
  const language = useLanguage();
  return (
    <UnitDialog<SplitForm>
      {...props}
      what="split"
      initial={{ parts: [{}, {}] as UnitPart[] }}
      about={{ 'dates-backwards': ['from'], 'unit-code-taken': ['parts'], 'unit-has-people': ['from'] }}
      wanted={({ from }) => ({ lastDay: dayBefore(from) })}
      send={(target, { from, parts }) => unitCommands.split(target, { from: writtenDay(from)!, parts })}
      onDone={({ from, parts }) => onGone(parts[0]?.code, dayBefore(from))}
    >
      <p>{say('firstTakesOver')}</p>
      <Bequest district={district} unit={unit} heir={{ name: say('firstPart'), leads: true }} />
      <Form.Item
        name="from"
        label={say('splitFrom')}
        extra={say('splitFromHint', { date: dateOnly(newestDay(props.now.data), language) })}
        rules={[{ required: true }]}
      >
        <DatePicker style={{ width: '100%' }} defaultPickerValue={dayjs()} />
      </Form.Item>
      <Lines
        name="parts"
        most={MOST}
        add={say('addPart')}
        legend={(n) => say('part', { n })}
        remove={(n) => say('removePart', { n })}
      >
        {(at) => <PartFields district={district} at={at} />}
      </Lines>
    </UnitDialog>
  );
}

function PartFields({ district, at }: { district: string; at: number }) {
  const say = useTexts(unitTexts);
  const general = useTexts(organisationTexts);
  const units = useUnits(district);
  const isTaken = (code: string, parts: UnitPart[]) =>
    units.data?.some((unit) => unit.code === code) || parts.filter((part) => part?.code === code).length > 1;
  return (
    <>
      <Form.Item
        name={[at, 'nameZh']}
        label={say('partNameZh')}
        rules={[{ required: true, whitespace: true, max: 100 }]}
      >
        <Input />
      </Form.Item>
      <Form.Item
        name={[at, 'nameEn']}
        label={say('partNameEn')}
        rules={[{ required: true, whitespace: true, max: 200 }]}
      >
        <Input />
      </Form.Item>
      <Form.Item
        name={[at, 'code']}
        label={say('partCode')}
        extra={general('codeHint')}
        rules={[
          { required: true },
          { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: general('codeHint') },
          ({ getFieldValue }) => ({
            validator: (_, code: string) =>
              isTaken(code, getFieldValue('parts') as UnitPart[])
                ? Promise.reject(new Error(say('codeTaken')))
                : Promise.resolve(),
          }),
        ]}
      >
        <Input maxLength={64} />
      </Form.Item>
    </>
  );
}
