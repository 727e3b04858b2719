import { DatePicker, Form, Input, Select } from 'antd';

import { useUnitOptions } from '@/features/organisation/queries';
import { Lines } from '@/kit/form/Lines';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { usePeople } from '../people';

import { planTexts } from './texts';
import { tierWords } from './words';

export function TaskFields({ district, ended }: { district: string; ended: boolean }) {
  const say = useTexts(planTexts);
  const units = useUnitOptions(district, 'OFFICE', 'DEPARTMENT', 'BUREAU', 'SITE', 'MEMBER');
  const people = usePeople(district);
  return (
    <>
      <h2>{say('tasks')}</h2>
      {ended ? <p className="faint">{say('endedTasks')}</p> : null}
      <Lines
        name="tasks"
        add={say('addTask')}
        legend={(n) => say('task', { n })}
        remove={(n) => say('removeTask', { n })}
      >
        {(at) => (
          <>
            <Form.Item name={[at, 'id']} hidden>
              <Input />
            </Form.Item>
            <Form.Item name={[at, 'what']} label={say('what')} rules={[{ required: true, whitespace: true }]}>
              <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={1000} />
            </Form.Item>
            <div className="line-fields">
              <Form.Item name={[at, 'unit']} label={say('unit')} rules={[{ required: true }]}>
                <Select options={units} showSearch={{ optionFilterProp: 'label' }} />
              </Form.Item>
              <Form.Item name={[at, 'person']} label={say('person')}>
                <Select allowClear options={people.options} showSearch={{ optionFilterProp: 'label' }} />
              </Form.Item>
              <Form.Item name={[at, 'dueAt']} label={say('dueAt')} rules={[{ required: true }]}>
                <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
              </Form.Item>
            </div>
          </>
        )}
      </Lines>
    </>
  );
}

export function DutyFields({ district }: { district: string }) {
  const say = useTexts(planTexts);
  const tier = useWords(tierWords);
  const units = useUnitOptions(district, 'COMMITTEE', 'OFFICE', 'DEPARTMENT', 'BUREAU', 'SITE', 'MEMBER');
  const tiers = Object.keys(tierWords.zh).map((one) => ({ value: Number(one), label: tier(one) }));
  return (
    <>
      <h2>{say('duties')}</h2>
      <Lines
        name="responsibilities"
        add={say('addDuty')}
        legend={(n) => say('dutyN', { n })}
        remove={(n) => say('removeDuty', { n })}
      >
        {(at) => (
          <>
            <div className="line-fields">
              <Form.Item name={[at, 'unit']} label={say('unit')} rules={[{ required: true }]}>
                <Select options={units} showSearch={{ optionFilterProp: 'label' }} />
              </Form.Item>
              <Form.Item name={[at, 'tier']} label={say('tier')} rules={[{ required: true }]}>
                <Select options={tiers} />
              </Form.Item>
            </div>
            <Form.Item name={[at, 'duty']} label={say('duty')} rules={[{ required: true, whitespace: true }]}>
              <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={1000} />
            </Form.Item>
          </>
        )}
      </Lines>
    </>
  );
}
