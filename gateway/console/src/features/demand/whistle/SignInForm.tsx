import { Alert, Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';

import { based } from '@/kit/api/client';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { useNames } from '../names';
import { demandKeys } from '../queries';

import { type Position, positionNow } from './position';
import { readWhistle, sendWhistle } from './queries';
import { whistleTexts } from './texts';

interface SignInFormProps {
  readonly demand: string;
  readonly units: readonly string[];
  readonly code: string;
  readonly onSigned: (unit: string) => void;
}

interface SignInValues {
  unit: string;
  code: string;
  position?: boolean;
}

/** Several units sign in at the same moment, which is no conflict: each does so on the version of that moment. */
export function SignInForm({ demand, units, code, onSigned }: SignInFormProps) {
  const say = useTexts(whistleTexts);
  const { district } = useHere();
  const names = useNames(district);
  const [form] = Form.useForm<SignInValues>();
  const [refused, setRefused] = useState<Problem | null>(null);
  const [without, setWithout] = useState(false);
  const command = useCommand({
    send: async ({ values, at }: { values: SignInValues; at: Position | null }, key) => {
      const { version } = await readWhistle(district, demand);
      const target = { district, id: demand, header: based(key, version) };
      return sendWhistle('sign-ins', target, { unit: values.unit, code: values.code.trim(), ...at });
    },
    touches: [demandKeys.all(district)],
    done: (_, { values }) => onSigned(values.unit),
  });
  const send = async (values: SignInValues) => {
    setRefused(null);
    const at = values.position ? await positionNow() : null;
    setWithout(values.position === true && at === null);
    command.mutate(
      { values, at },
      { onError: (problem) => setRefused(placeInForm(form, problem, {}, { 'wrong-sign-in-code': ['code'] })) },
    );
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ unit: units[0], code }}
      onFinish={(values) => void send(values)}
      requiredMark={false}
    >
      <p className="faint">{say('signHint')}</p>
      <Form.Item name="unit" label={say('signUnit')} rules={[{ required: true }]}>
        <Select size="large" options={units.map((unit) => ({ value: unit, label: names.unit(unit) }))} />
      </Form.Item>
      <Form.Item name="code" label={say('signCode')} rules={[{ required: true, whitespace: true }]}>
        <Input size="large" maxLength={12} autoComplete="off" />
      </Form.Item>
      <Form.Item name="position" valuePropName="checked" extra={say('signPositionHint')}>
        <Checkbox>{say('signPosition')}</Checkbox>
      </Form.Item>
      {without ? <Alert type="info" title={say('positionFailed')} /> : null}
      <ProblemAlert problem={refused} />
      <Button type="primary" size="large" block htmlType="submit" loading={command.isPending}>
        {say('signSubmit')}
      </Button>
    </Form>
  );
}
