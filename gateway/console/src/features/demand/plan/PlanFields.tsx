import { Button, DatePicker, Form, Input, Select } from 'antd';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

import { useUnitOptions } from '@/features/organisation/queries';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { usePeople } from '../people';

import { planTexts } from './texts';
import { tierWords } from './words';

const MOST = 50;

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

interface LinesProps {
  readonly name: string;
  readonly add: string;
  readonly legend: (n: number) => string;
  readonly remove: (n: number) => string;
  readonly children: (at: number) => ReactNode;
}

/** Lines of a list, each a group with a name of its own; one can be added and removed. */
function Lines({ name, add, legend, remove, children }: LinesProps) {
  return (
    <Form.List name={name}>
      {(fields, operation) => (
        <>
          {fields.map((field, index) => (
            <fieldset key={field.key} className="line">
              <legend>{legend(index + 1)}</legend>
              {children(field.name)}
              <Button
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={remove(index + 1)}
                onClick={() => operation.remove(field.name)}
              />
            </fieldset>
          ))}
          {fields.length < MOST ? (
            <Form.Item>
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => operation.add({})}>
                {add}
              </Button>
            </Form.Item>
          ) : null}
        </>
      )}
    </Form.List>
  );
}
