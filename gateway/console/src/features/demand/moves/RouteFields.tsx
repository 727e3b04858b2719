import { DatePicker, Form, Input, Select } from 'antd';

import { useUnitOptions } from '@/features/organisation/queries';
import type { Route } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { routeHints, routeWords } from '../words';

import type { MoveForm } from './form';
import { moveTexts } from './texts';

interface UnitFieldProps {
  readonly district: string;
  readonly label: string;
  readonly hint?: string;
}

export function UnitField({ district, label, hint }: UnitFieldProps) {
  const units = useUnitOptions(district, 'OFFICE', 'DEPARTMENT', 'BUREAU');
  return (
    <Form.Item name="unit" label={label} extra={hint} rules={[{ required: true }]}>
      <Select options={units} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
}

const ROUTES = Object.keys(routeWords.zh) as Route[];

/** By which of the three routes, to whom; a whistle also says who comes, where and when. */
export function RouteFields({ district, hint }: { district: string; hint?: string }) {
  const say = useTexts(moveTexts);
  const name = useWords(routeWords);
  const explain = useWords(routeHints);
  const route = Form.useWatch<MoveForm['route']>('route');
  return (
    <>
      <Form.Item
        name="route"
        label={say('route')}
        extra={route ? explain(route) : undefined}
        rules={[{ required: true }]}
      >
        <RoutePicker label={say('route')} name={name} />
      </Form.Item>
      <UnitField district={district} label={say(route === 'WHISTLE' ? 'whistleLead' : 'routeTo')} hint={hint} />
      {route === 'WHISTLE' ? <WhistleFields district={district} /> : null}
    </>
  );
}

interface RoutePickerProps {
  readonly label: string;
  readonly name: (route: string) => string;
  readonly value?: Route;
  readonly onChange?: (route: Route) => void;
}

function RoutePicker({ label, name, value, onChange }: RoutePickerProps) {
  return (
    <div className="choices" role="group" aria-label={label}>
      {ROUTES.map((route) => (
        <button
          key={route}
          type="button"
          className="choice"
          aria-pressed={value === route}
          onClick={() => onChange?.(route)}
        >
          {name(route)}
        </button>
      ))}
    </div>
  );
}

function WhistleFields({ district }: { district: string }) {
  const say = useTexts(moveTexts);
  const units = useUnitOptions(district, 'OFFICE', 'DEPARTMENT', 'BUREAU', 'SITE', 'MEMBER');
  const lead = Form.useWatch<MoveForm['unit']>('unit');
  return (
    <>
      <Form.Item name="assisting" label={say('assisting')} extra={say('assistingHint')} rules={[{ required: true }]}>
        <Select
          mode="multiple"
          options={units.filter((unit) => unit.value !== lead)}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item name="place" label={say('meetPlace')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} placeholder={say('meetPlaceHint')} />
      </Form.Item>
      <Form.Item name="meetAt" label={say('meetAt')} rules={[{ required: true }]}>
        <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}
