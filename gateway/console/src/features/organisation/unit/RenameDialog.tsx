import { DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';

import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { dateOnly } from '@/kit/time/time';

import { newestName } from './history';
import { unitCommands, writtenDay } from './queries';
import { unitTexts } from './texts';
import { type UnitChangeProps, UnitDialog } from './UnitDialog';

interface RenameForm {
  nameZh: string;
  nameEn: string;
  from?: Dayjs;
}

/** Calls a unit something else from a day on. */
export function RenameDialog(props: UnitChangeProps) {
  const say = useTexts(unitTexts);
  const language = useLanguage();
  const newest = newestName(props.now.data);
  return (
    <UnitDialog<RenameForm>
      {...props}
      what="rename"
      initial={{ nameZh: newest.nameZh, nameEn: newest.nameEn }}
      about={{ 'dates-backwards': ['from'] }}
      wanted={(values) => ({ name: nameIn(language, values) })}
      send={(target, { nameZh, nameEn, from }) =>
        unitCommands.rename(target, { nameZh, nameEn, from: writtenDay(from) })
      }
    >
      <p>{say('nameStays', { code: props.unit.code })}</p>
      <Form.Item name="nameZh" label={say('nameZh')} rules={[{ required: true, whitespace: true, max: 100 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="nameEn" label={say('nameEn')} rules={[{ required: true, whitespace: true, max: 200 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="from" label={say('from')} extra={say('fromHint', { date: dateOnly(newest.from, language) })}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </UnitDialog>
  );
}
