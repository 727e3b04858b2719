import { Form, Input, InputNumber, Select, Switch } from 'antd';

import { Lines } from '@/kit/form/Lines';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { useCategoryOptions } from '../names';
import { clockWords, urgencyWords } from '../words';

import { ruleTexts } from './ruleTexts';
import { hasTime, TimeField } from './TimeField';
import type { RuleTime } from '@/kit/api/types';

const TIMES = [
  ['accept', 'ACCEPT'],
  ['firstContact', 'FIRST_CONTACT'],
  ['reportIn', 'REPORT_IN'],
  ['resolve', 'RESOLVE'],
] as const;

type Name = string | (string | number)[];

function TimeItem({ name, label }: { name: Name; label: string }) {
  const say = useTexts(ruleTexts);
  const validator = (_: unknown, time: RuleTime | undefined) =>
    hasTime(time) ? Promise.resolve() : Promise.reject(new Error(say('timeMissing')));
  return (
    <Form.Item name={name} label={label} required rules={[{ validator }]}>
      <TimeField label={label} />
    </Form.Item>
  );
}

function UrgencyItem({ at }: { at: number }) {
  const say = useTexts(ruleTexts);
  const urgency = useWords(urgencyWords);
  const options = Object.keys(urgencyWords.zh).map((one) => ({ value: one, label: urgency(one) }));
  return (
    <Form.Item name={[at, 'urgency']} label={say('urgency')} rules={[{ required: true }]}>
      <Select options={options} />
    </Form.Item>
  );
}

/** The times of each urgency, for a category or for all others. */
export function TimesOfRules({ district }: { district: string }) {
  const say = useTexts(ruleTexts);
  const clock = useWords(clockWords);
  const categories = useCategoryOptions(district);
  return (
    <Lines
      name="rules"
      most={200}
      add={say('addRule')}
      legend={(n) => say('rule', { n })}
      remove={(n) => say('removeRule', { n })}
    >
      {(at) => (
        <div className="line-fields">
          <UrgencyItem at={at} />
          <Form.Item name={[at, 'category']} label={say('category')}>
            <Select
              allowClear
              placeholder={say('anyCategory')}
              options={categories}
              showSearch={{ optionFilterProp: 'label' }}
            />
          </Form.Item>
          {TIMES.map(([field, kind]) => (
            <TimeItem key={field} name={[at, field] as Name} label={clock(kind)} />
          ))}
        </div>
      )}
    </Lines>
  );
}

export function EarlierFields({ district }: { district: string }) {
  const say = useTexts(ruleTexts);
  const clock = useWords(clockWords);
  const categories = useCategoryOptions(district);
  return (
    <>
      <p className="faint">{say('earlierHint')}</p>
      <Lines
        name="earlierAcceptance"
        most={200}
        add={say('addEarlier')}
        legend={(n) => say('earlierN', { n })}
        remove={(n) => say('removeEarlier', { n })}
      >
        {(at) => (
          <div className="line-fields">
            <UrgencyItem at={at} />
            <Form.Item name={[at, 'category']} label={say('category')} rules={[{ required: true }]}>
              <Select options={categories} showSearch={{ optionFilterProp: 'label' }} />
            </Form.Item>
            <TimeItem name={[at, 'accept']} label={clock('ACCEPT')} />
          </div>
        )}
      </Lines>
    </>
  );
}

function NumberItem({ name, label, max }: { name: string[]; label: string; max: number }) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true }]}>
      <InputNumber min={1} max={max} precision={0} style={{ width: '100%' }} />
    </Form.Item>
  );
}

export function ReturnFields() {
  const say = useTexts(ruleTexts);
  return (
    <div className="line-fields">
      <TimeItem name={['returnOrders', 'within']} label={say('returnWithin')} />
      <NumberItem name={['returnOrders', 'rounds']} label={say('returnRounds')} max={10} />
      <Form.Item name={['returnOrders', 'handOver']} label={say('handOver')} rules={[{ required: true }]}>
        <Select options={(['RUNS_ON', 'BEGINS_ANEW'] as const).map((one) => ({ value: one, label: say(one) }))} />
      </Form.Item>
    </div>
  );
}

export function HoldFields() {
  const say = useTexts(ruleTexts);
  return (
    <>
      <div className="line-fields">
        <NumberItem name={['holds', 'longest', 'days']} label={say('holdLongest')} max={366} />
      </div>
      <Lines
        name={['holds', 'reasons']}
        begin={{ pausesClocks: true }}
        add={say('addReason')}
        legend={(n) => say('reasonN', { n })}
        remove={(n) => say('removeReason', { n })}
      >
        {(at) => (
          <div className="line-fields">
            <Form.Item
              name={[at, 'code']}
              label={say('code')}
              rules={[{ required: true, pattern: /^[A-Z_]+$/, message: say('codeRule') }]}
            >
              <Input maxLength={64} />
            </Form.Item>
            <Form.Item name={[at, 'nameZh']} label={say('nameZh')} rules={[{ required: true, whitespace: true }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name={[at, 'nameEn']} label={say('nameEn')} rules={[{ required: true, whitespace: true }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name={[at, 'pausesClocks']} label={say('pauses')}>
              <Switch />
            </Form.Item>
          </div>
        )}
      </Lines>
    </>
  );
}

export function FollowUpFields() {
  const say = useTexts(ruleTexts);
  return (
    <div className="line-fields">
      <NumberItem name={['followUp', 'callBacks']} label={say('callBacks')} max={10} />
      <NumberItem name={['followUp', 'answerWithin', 'days']} label={say('answerWithin')} max={366} />
      <NumberItem name={['followUp', 'reopenWithin', 'days']} label={say('reopenWithin')} max={366} />
    </div>
  );
}

export function FilingFields() {
  const say = useTexts(ruleTexts);
  return (
    <Form.Item name={['filing', 'anonymous']} label={say('anonymous')} extra={say('anonymousHint')}>
      <Switch />
    </Form.Item>
  );
}
