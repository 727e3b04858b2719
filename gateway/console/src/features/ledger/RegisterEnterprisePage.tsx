import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { RegisterEnterprise } from '@/kit/api/types';
import { Page } from '@/kit/display/Page';
import { useDraft } from '@/kit/draft/drafts';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { isCreditCode } from './creditCode';
import { PremisesFields, ProfileFields } from './EnterpriseFields';
import { ledgerKeys } from './queries';
import { ledgerTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.keepLedger}>
      <Register />
    </RequireRight>
  );
}

function Register() {
  const say = useTexts(ledgerTexts);
  const { message } = App.useApp();
  const { district, access } = useHere();
  const navigate = useNavigate();
  const [form] = Form.useForm<RegisterEnterprise>();
  const draft = useDraft<RegisterEnterprise>(`enterprise.${district}`);
  const [refused, setRefused] = useState<Problem | null>(null);
  const command = useCommand({
    send: (body: RegisterEnterprise, key) =>
      read(
        api.POST('/api/v1/districts/{district}/enterprises', {
          params: { path: { district }, header: keyed(key) },
          body,
        }),
      ),
    touches: [ledgerKeys.all(district)],
    done: (entered) => {
      draft.drop();
      void message.success(say('registered', { name: entered.name }));
      void navigate(`/d/${district}/ledger/${entered.id}`, { replace: true });
    },
  });
  const rightCode = (_: unknown, code: string | undefined) =>
    !code || isCreditCode(code) ? Promise.resolve() : Promise.reject(new Error(say('creditWrong')));
  return (
    <Page title={say('register')}>
      <section className="card">
        <Form
          form={form}
          layout="vertical"
          initialValues={{ kind: 'ENTERPRISE', site: access.sites[0], ...draft.initial }}
          onValuesChange={(_, values) => draft.keep(values)}
          onFinish={(values) => {
            setRefused(null);
            command.mutate(values, { onError: (problem) => setRefused(placeInForm(form, problem)) });
          }}
        >
          <Form.Item
            name="creditCode"
            label={say('creditCode')}
            extra={say('creditHint')}
            normalize={(code: string) => code.trim().toUpperCase()}
            rules={[{ required: true }, { validator: rightCode }]}
          >
            <Input maxLength={18} />
          </Form.Item>
          <ProfileFields />
          <PremisesFields district={district} />
          <ProblemAlert problem={refused} />
          <Button type="primary" size="large" htmlType="submit" loading={command.isPending}>
            {say('register')}
          </Button>
        </Form>
      </section>
    </Page>
  );
}
