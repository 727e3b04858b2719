import { App, Button, DatePicker, Form, Select, TimePicker } from 'antd';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { Dayjs } from 'dayjs';

import type { Demand } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';
import { instantOf, pickerOf } from '@/kit/time/time';

import { usePeople } from '../people';
import { demandKeys } from '../queries';

import { offerTimes } from './queries';
import { doorTexts } from './texts';

interface OfferForm {
  slots: { day?: Dayjs; hours?: [Dayjs, Dayjs] }[];
  team?: string[];
}

const MOST = 10;

const momentOf = (day: Dayjs, hour: Dayjs) => instantOf(day.hour(hour.hour()).minute(hour.minute()));

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
        slots: slots.flatMap(({ day, hours }) =>
          day && hours ? [{ from: momentOf(day, hours[0]), to: momentOf(day, hours[1]) }] : [],
        ),
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

/** A day, and from when to when: apart, so that both can be read on a phone. */
function SlotFields() {
  const say = useTexts(doorTexts);
  const today = pickerOf(new Date().toISOString()).startOf('day');
  return (
    <Form.List name="slots">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, index) => (
            <Form.Item
              key={field.key}
              label={say('slot', { n: index + 1 })}
              required
              htmlFor={`slots_${field.name}_day`}
            >
              <div className="slot">
                <Form.Item name={[field.name, 'day']} noStyle rules={[{ required: true, message: say('day') }]}>
                  <DatePicker id={`slots_${field.name}_day`} disabledDate={(day) => day.isBefore(today)} />
                </Form.Item>
                <Form.Item name={[field.name, 'hours']} noStyle rules={[{ required: true, message: say('hours') }]}>
                  <TimePicker.RangePicker
                    id={{ start: `slots_${field.name}_from`, end: `slots_${field.name}_to` }}
                    aria-label={say('slotFrom')}
                    format="HH:mm"
                    minuteStep={5}
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
