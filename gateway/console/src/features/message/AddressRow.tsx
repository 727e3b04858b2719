import { App, Button, Form, Input, Popconfirm } from 'antd';

import { based } from '@/kit/api/client';
import type { Address } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useTexts } from '@/kit/i18n/texts';
import { isProblem, type Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { addressCommands, addressKey } from './settings';
import { settingsTexts } from './texts';

interface AddressRowProps {
  readonly address: Address;
  readonly version: string;
}

/** One address, masked, and what can be done with it. */
export function AddressRow({ address, version }: AddressRowProps) {
  const say = useTexts(settingsTexts);
  const { message } = App.useApp();
  const told = (key: 'chosen' | 'removed') => () => void message.success(say(key));
  const choose = useCommand({
    send: (_: void, key) => addressCommands.choose(address.id, based(key, version)),
    touches: [addressKey],
    done: told('chosen'),
  });
  const remove = useCommand<void, unknown>({
    send: () => addressCommands.remove(address.id, version),
    touches: [addressKey],
    done: told('removed'),
  });
  const overtaken = [choose.error, remove.error].some((fault) => isProblem(fault, 'stale-version'));
  return (
    <>
      <div className="row">
        <span className="row-main chips">
          <span>{address.email}</span>
          {address.primary ? <Chip tone="info">{say('primary')}</Chip> : null}
          <Chip tone={address.verified ? 'good' : 'warn'}>{say(address.verified ? 'verified' : 'unverified')}</Chip>
        </span>
        <span className="actions">
          {address.verified && !address.primary ? (
            <Button size="small" loading={choose.isPending} onClick={() => choose.mutate()}>
              {say('choose')}
            </Button>
          ) : null}
          <Popconfirm title={say('removeTitle')} description={say('removeBody')} onConfirm={() => remove.mutate()}>
            <Button size="small" danger loading={remove.isPending} aria-label={`${say('remove')} ${address.email}`}>
              {say('remove')}
            </Button>
          </Popconfirm>
        </span>
      </div>
      {overtaken ? <p role="alert">{say('overtaken')}</p> : <ProblemAlert problem={choose.error ?? remove.error} />}
      {address.verified ? null : <VerifyForm id={address.id} />}
    </>
  );
}

function VerifyForm({ id }: { id: string }) {
  const say = useTexts(settingsTexts);
  const { message } = App.useApp();
  const [form] = Form.useForm<{ code: string }>();
  const verify = useCommand({
    send: ({ code }: { code: string }, key) => addressCommands.verify(id, code, key),
    touches: [addressKey],
    done: () => void message.success(say('verifiedNow')),
  });
  const resend = useCommand({
    send: (_: void, key) => addressCommands.sendCode(id, key),
    touches: [addressKey],
    done: () => void message.success(say('resent')),
  });
  const send = (values: { code: string }) =>
    verify.mutate(values, {
      onError: (problem: Problem) => {
        if (isProblem(problem, 'wrong-code')) {
          form.setFields([{ name: 'code', errors: [problem.detail || problem.title] }]);
        }
      },
    });
  const elsewhere = isProblem(verify.error, 'wrong-code') ? null : verify.error;
  return (
    <Form form={form} name={`verify-${id}`} layout="vertical" onFinish={send} requiredMark={false}>
      <Form.Item
        name="code"
        label={say('code')}
        extra={say('codeHint')}
        rules={[{ required: true, pattern: /^\d{6}$/, message: say('codeWrong') }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
      </Form.Item>
      <ProblemAlert problem={elsewhere ?? resend.error} />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={verify.isPending}>
          {say('verify')}
        </Button>
        <Button loading={resend.isPending} onClick={() => resend.mutate()}>
          {say('resend')}
        </Button>
      </div>
    </Form>
  );
}
