import { DeleteOutlined, SaveOutlined } from '@ant-design/icons';
import { App, Button, Form, Input, Space } from 'antd';
import { useState } from 'react';

import type { SavedFilter } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useJoin, useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';
import { useUndo } from '@/kit/undo/useUndo';

import type { DemandFilter } from '../queries';

import { useConditions } from './conditions';
import { removeFilter, savedKey, saveFilter, useSavedFilters } from './queries';
import { listTexts } from './texts';

interface SavedFiltersProps {
  readonly district: string;
  readonly filter: DemandFilter;
  readonly onChoose: (filter: DemandFilter) => void;
}

const FIELDS = ['status', 'unit', 'category', 'site', 'urgency', 'due', 'from', 'to'] as const;

const LONGEST = 60;

const isSame = (one: DemandFilter | SavedFilter, other: DemandFilter) =>
  FIELDS.every((field) => (one[field] ?? undefined) === (other[field] ?? undefined));

const filterOf = (saved: SavedFilter): DemandFilter =>
  Object.fromEntries(FIELDS.flatMap((field) => (saved[field] ? [[field, saved[field]]] : [])));

/** What somebody looks at again and again, one press away. */
export function SavedFilters({ district, filter, onChoose }: SavedFiltersProps) {
  const say = useTexts(listTexts);
  const saved = useSavedFilters(district);
  const [naming, setNaming] = useState(false);
  const some = FIELDS.some((field) => filter[field]);
  const known = saved.data?.some((one) => isSame(one, filter));
  if (!saved.data?.length && !some) {
    return null;
  }
  return (
    <div className="filters" role="group" aria-label={say('saved')}>
      {saved.data?.map((one) => (
        <OneFilter
          key={one.name}
          one={one}
          district={district}
          chosen={isSame(one, filter)}
          onChoose={() => onChoose(filterOf(one))}
        />
      ))}
      {some && !known ? (
        <Button type="dashed" icon={<SaveOutlined aria-hidden />} onClick={() => setNaming(true)}>
          {say('saveThis')}
        </Button>
      ) : null}
      {naming ? <NameDialog district={district} filter={filter} onClose={() => setNaming(false)} /> : null}
    </div>
  );
}

interface OneFilterProps {
  readonly one: SavedFilter;
  readonly district: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function OneFilter({ one, district, chosen, onChoose }: OneFilterProps) {
  const say = useTexts(listTexts);
  const undoable = useUndo([savedKey(district)]);
  const remove = useCommand({
    send: (_: void, key) => removeFilter(district, one.name, key),
    touches: [savedKey(district)],
    done: () =>
      undoable(say('removed', { name: one.name }), (key) => saveFilter(district, one.name, filterOf(one), key)),
  });
  return (
    <Space.Compact>
      <Button type={chosen ? 'primary' : 'default'} aria-pressed={chosen} onClick={onChoose}>
        {one.name}
      </Button>
      <Button
        icon={<DeleteOutlined aria-hidden />}
        aria-label={say('remove', { name: one.name })}
        loading={remove.isPending}
        onClick={() => remove.mutate()}
      />
    </Space.Compact>
  );
}

interface NameDialogProps {
  readonly district: string;
  readonly filter: DemandFilter;
  readonly onClose: () => void;
}

function NameDialog({ district, filter, onClose }: NameDialogProps) {
  const say = useTexts(listTexts);
  const join = useJoin();
  const kept = useConditions(district, filter);
  const { message } = App.useApp();
  const command = useCommand({
    send: (name: string, key) => saveFilter(district, name, filter, key),
    touches: [savedKey(district)],
    done: (_, name) => {
      void message.success(say('savedDone', { name }));
      onClose();
    },
  });
  return (
    <FormDialog<{ name: string }>
      title={say('saveTitle')}
      action={say('save')}
      initial={{ name: kept.join(' · ').slice(0, LONGEST) }}
      pending={command.isPending}
      onSend={({ name }, refuse) => command.mutate(name.trim(), { onError: refuse })}
      onClose={onClose}
    >
      <p>{say('keeps', { conditions: join(kept) })}</p>
      {filter.due ? <p className="faint">{say('keepsDue')}</p> : null}
      <Form.Item name="name" label={say('name')} extra={say('nameHint')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={LONGEST} />
      </Form.Item>
    </FormDialog>
  );
}
