import { DatePicker, Form, Select } from 'antd';
import type { Dayjs } from 'dayjs';

import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useJoin, useTexts } from '@/kit/i18n/texts';
import { dateOnly } from '@/kit/time/time';

import { useUnitNames } from '../queries';

import { newestPlace } from './history';
import { unitCommands, writtenDay } from './queries';
import { unitTexts } from './texts';
import { type UnitChangeProps, UnitDialog } from './UnitDialog';
import { useOtherUnits, useUnitsBelow } from './others';

interface MoveForm {
  parent: string;
  from?: Dayjs;
}

/** Puts a unit, with all below it, under another from a day on. */
export function MoveUnitDialog(props: UnitChangeProps) {
  const { district, unit } = props;
  const say = useTexts(unitTexts);
  const join = useJoin();
  const language = useLanguage();
  const name = useUnitNames(district);
  const newest = newestPlace(props.now.data);
  const others = useOtherUnits(district, unit.code);
  const below = useUnitsBelow(district, unit.code);
  return (
    <UnitDialog<MoveForm>
      {...props}
      what="move"
      about={{ 'dates-backwards': ['from'], 'no-such-unit': ['parent'], 'unit-cycle': ['parent'] }}
      wanted={({ parent }) => ({ parent })}
      send={(target, { parent, from }) => unitCommands.move(target, { parent, from: writtenDay(from) })}
    >
      <p>
        {newest.parent ? say('nowUnder', { unit: name(newest.parent) }) : null}{' '}
        {below.length > 0
          ? say('along', {
              units: join(below.map((one) => nameIn(language, one))),
            })
          : say('alongNobody')}
      </p>
      <Form.Item name="parent" label={say('parent')} rules={[{ required: true }]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={others} />
      </Form.Item>
      <Form.Item name="from" label={say('from')} extra={say('fromHint', { date: dateOnly(newest.from, language) })}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </UnitDialog>
  );
}
