import { DatePicker, Form, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useMemo } from 'react';

import type { Unit } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { dateOnly } from '@/kit/time/time';

import { usePosts, useUnits } from '../queries';

import { Bequest, type Heir, leadsDemands } from './Bequest';
import { newestDay } from './history';
import { useOtherUnits } from './others';
import { unitCommands, writtenDay } from './queries';
import { unitTexts } from './texts';
import { type UnitChangeProps, UnitDialog } from './UnitDialog';

interface EndForm {
  lastDay: Dayjs;
  successor?: string;
}

/** What stands against an end is about who takes over. */
const ABOUT = {
  'dates-backwards': ['lastDay'],
  'no-such-unit': ['successor'],
  'successor-lacks-post': ['successor'],
  'unit-has-people': ['successor'],
  'unit-has-units': ['successor'],
  'unit-has-work': ['successor'],
};

/** Ends a unit on a day; a merger names the unit that takes over, a closing may. */
export function EndUnitDialog({ merger, ...props }: UnitChangeProps & { readonly merger: boolean }) {
  const { district, unit, onGone } = props;
  const say = useTexts(unitTexts);
  const language = useLanguage();
  const others = useOtherUnits(district, unit.code);
  return (
    <UnitDialog<EndForm>
      {...props}
      what={merger ? 'merge' : 'close'}
      about={ABOUT}
      wanted={({ lastDay }) => ({ lastDay: writtenDay(lastDay) })}
      send={(target, { lastDay, successor }) =>
        unitCommands.close(target, { lastDay: writtenDay(lastDay)!, successor })
      }
      onDone={({ lastDay, successor }) => onGone(successor ?? unit.parent, writtenDay(lastDay)!)}
    >
      <Form.Item
        name="successor"
        label={say('successor')}
        extra={merger ? undefined : say('successorHint')}
        rules={[{ required: merger }]}
      >
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={others} />
      </Form.Item>
      <TakenOver district={district} unit={unit} />
      <Form.Item
        name="lastDay"
        label={say('lastDay')}
        extra={say('lastDayHint', { date: dateOnly(newestDay(props.now.data), language) })}
        rules={[{ required: true }]}
      >
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </UnitDialog>
  );
}

/** What the chosen successor would take over. */
function TakenOver({ district, unit }: { district: string; unit: Unit }) {
  const successor = Form.useWatch<string | undefined>('successor');
  return <Bequest district={district} unit={unit} heir={useHeir(district, successor)} />;
}

function useHeir(district: string, code: string | undefined): Heir | undefined {
  const language = useLanguage();
  const units = useUnits(district);
  const posts = usePosts(district);
  return useMemo(() => {
    const unit = units.data?.find((one) => one.code === code);
    const names = posts.data?.filter((post) => post.unit === code).map((post) => post.name);
    return unit && { name: nameIn(language, unit), posts: new Set(names), leads: leadsDemands(unit) };
  }, [units.data, posts.data, code, language]);
}
