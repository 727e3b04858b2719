import { App, Button, DatePicker, Form, Select } from 'antd';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { Dayjs } from 'dayjs';

import type { Demand } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';
import { instantOf } from '@/kit/time/time';

import { usePeople } from '../people';
import { demandKeys } from '../queries';

import { offerTimes } from './queries';
import { doorTexts } from './texts';

interface OfferForm {
  slots: { range?: [Dayjs, Dayjs] }[];
  team?: string[];
}

const MOST = 10;

interface OfferDialogProps {
  readonly demand: Demand;
  readonly district: string;
  readonly onClose: () => void;
}

/** The lead unit offers times, for the first time or once more, and says who comes. */
export function OfferDialog({ demand, district, onClose }: OfferDialogProps) {
  const say = useTexts(doorTexts);
  const { message } = App.useApp();
  const people = usePeople(district, demand.lead?.unit);
  const command = useCommand({
    send: ({ slots, team }: OfferForm, key) =>
      offerTimes(district, demand.id, key, {
        slots: slots.flatMap(({ range }) => (range ? [{ from: instantOf(range[0]), to: instantOf(range[1]) }] : [])),
        team: team?.length ? team : undefined,
      }),
    touches: [demandKeys.all(district)],
    done: () => {
      void message.success(say('done'));
      onClose();
    },
  });
  return (
    <FormDialog<OfferForm>
      title={say('offer')}
      action={say('offer')}
      initial={{ slots: [{}] }}
      draft={`door.${demand.id}.offer`}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <p className="faint">{say('offerBody')}</p>
      <SlotFields />
      <Form.Item name="team" label={say('people')} extra={say('peopleHint')}>
        <Select mode="multiple" options={people.options} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
    </FormDialog>
  );
}

function SlotFields() {
  const say = useTexts(doorTexts);
  return (
    <Form.List name="slots">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, index) => (
            <Form.Item
              key={field.key}
              label={say('slot', { n: index + 1 })}
              required
              htmlFor={`slots_${field.name}_range`}
            >
              <div className="slot">
                <Form.Item name={[field.name, 'range']} noStyle rules={[{ required: true, message: say('future') }]}>
                  <DatePicker.RangePicker
                    id={{ start: `slots_${field.name}_range`, end: `slots_${field.name}_end` }}
                    showTime={{ format: 'HH:mm' }}
                    format="YYYY-MM-DD HH:mm"
                    style={{ flex: 1 }}
                  />
                </Form.Item>
                {fields.length > 1 ? (
                  <Button
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label={say('removeSlot', { n: index + 1 })}
                    onClick={() => remove(field.name)}
                  />
                ) : null}
              </div>
            </Form.Item>
          ))}
          {fields.length < MOST ? (
            <Form.Item>
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
                {say('addSlot')}
              </Button>
            </Form.Item>
          ) : null}
        </>
      )}
    </Form.List>
  );
}
