import { Alert, App, Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { may } from '@/kit/access/access';
import type { RuleSetForm } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useDraft } from '@/kit/draft/drafts';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { frameTexts } from '@/kit/layout/texts';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { dayOf } from '@/kit/time/time';

import { draftRules, ruleKeys, useRuleSet, useRuleVersions } from './queries';
import { EarlierFields, FilingFields, FollowUpFields, HoldFields, ReturnFields, TimesOfRules } from './RuleFields';
import { ruleTexts } from './ruleTexts';
import { nextOf } from './versions';

export function Component() {
  return (
    <RequireRight right={may.writeRules}>
      <Begin />
    </RequireRight>
  );
}

/** A version begins with another: the one that was chosen, or the one in force. */
function Begin() {
  const { district } = useHere();
  const [search] = useSearchParams();
  const versions = useRuleVersions(district);
  const base = useRuleSet(district, search.get('from') ?? versions.data?.current);
  const error = versions.error ?? base.error;
  if (error) {
    return <Trouble problem={error} retry={() => void base.refetch()} />;
  }
  if (!versions.data || !base.data) {
    return <Loading />;
  }
  const year = dayOf(new Date()).slice(0, 4);
  return <Editor begin={nextOf(base.data.data.content, versions.data.versions, year)} district={district} />;
}

function Editor({ begin, district }: { begin: RuleSetForm; district: string }) {
  const say = useTexts(ruleTexts);
  const frame = useTexts(frameTexts);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<RuleSetForm>();
  const draft = useDraft<RuleSetForm>(`rules.${district}`);
  const [restored, setRestored] = useState(draft.restored);
  const [refused, setRefused] = useState<Problem | null>(null);
  const command = useCommand({
    send: (body: RuleSetForm, key) => draftRules(district, body, key),
    touches: [ruleKeys.all(district)],
    done: (_, { version }) => {
      draft.drop();
      void message.success(say('kept', { version }));
      void navigate(`/d/${district}/system/rules/${version}`);
    },
  });
  const startOver = () => {
    draft.drop();
    form.setFieldsValue(begin);
    setRestored(false);
  };
  return (
    <Page title={say('editTitle')} hint={say('editHint')}>
      {restored ? (
        <Alert
          type="info"
          title={frame('draftRestored')}
          action={<Button onClick={startOver}>{frame('startOver')}</Button>}
        />
      ) : null}
      <Form
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={{ ...begin, ...draft.initial }}
        onValuesChange={(_, values: RuleSetForm) => draft.keep(values)}
        onFinish={(values) => {
          setRefused(null);
          command.mutate(values, { onError: (problem) => setRefused(placeInForm(form, problem)) });
        }}
      >
        <section className="card">
          <Form.Item
            name="version"
            label={say('version')}
            extra={say('versionHint')}
            rules={[{ required: true, pattern: /^\d{4}-\d{1,4}$/, message: say('versionRule') }]}
          >
            <Input style={{ maxWidth: 240 }} />
          </Form.Item>
        </section>
        <Part title={say('rules')}>
          <TimesOfRules district={district} />
        </Part>
        <Part title={say('earlier')}>
          <EarlierFields district={district} />
        </Part>
        <Part title={say('filing')}>
          <FilingFields />
        </Part>
        <Part title={say('returns')}>
          <ReturnFields />
        </Part>
        <Part title={say('holds')}>
          <HoldFields />
        </Part>
        <Part title={say('followUp')}>
          <FollowUpFields />
        </Part>
        <ProblemAlert problem={refused} />
        <Button type="primary" size="large" htmlType="submit" loading={command.isPending}>
          {say('keep')}
        </Button>
      </Form>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
