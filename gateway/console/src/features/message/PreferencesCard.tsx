import { App, Button, Form, Input, Select, Switch } from 'antd';
import { useState } from 'react';

import type { Versioned } from '@/kit/api/client';
import type { Preferences } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { ConflictDialog } from '@/kit/problem/ConflictDialog';
import { placeInForm } from '@/kit/problem/place';
import { isProblem, type Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { ZONE } from '@/kit/time/time';

import { Modes } from './Modes';
import { usePreferencesConflict } from './preferencesConflict';
import { formOf, type PreferencesForm, preferencesKey, savePreferences, usePreferences } from './settings';
import { settingsTexts } from './texts';

const RENAMED = { '/quiet/from': ['quietFrom'], '/quiet/to': ['quietTo'] };

/** What is mailed beside the inbox, how, and when not. */
export function PreferencesCard() {
  const say = useTexts(settingsTexts);
  const preferences = usePreferences();
  return (
    <section className="card">
      <h2>{say('preferences')}</h2>
      {preferences.error ? <Trouble problem={preferences.error} retry={() => void preferences.refetch()} /> : null}
      {preferences.isLoading ? <Loading /> : null}
      {preferences.data ? <Wishes read={preferences.data} /> : null}
    </section>
  );
}

interface Overtaken {
  readonly mine: PreferencesForm;
  readonly there: Versioned<Preferences>;
}

function Wishes({ read }: { read: Versioned<Preferences> }) {
  const say = useTexts(settingsTexts);
  const { message } = App.useApp();
  const [form] = Form.useForm<PreferencesForm>();
  const [seen, setSeen] = useState(read);
  const [refused, setRefused] = useState<Problem | null>(null);
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const latest = usePreferences();
  const rows = usePreferencesConflict();
  const quiet = Form.useWatch('quietOn', form) ?? seen.data.quiet !== undefined;
  const command = useCommand({
    send: ({ wishes, version }: { wishes: PreferencesForm; version: string }) =>
      savePreferences(wishes, seen.data.zone || ZONE, version),
    touches: [preferencesKey],
    done: (saved) => {
      setSeen(saved);
      void message.success(say('saved'));
    },
  });
  const show = async (mine: PreferencesForm) => {
    const { data } = await latest.refetch();
    if (data) {
      setOvertaken({ mine, there: data });
    }
  };
  const save = (wishes: PreferencesForm, version: string) => {
    setRefused(null);
    setOvertaken(null);
    command.mutate(
      { wishes, version },
      {
        onError: (problem) =>
          isProblem(problem, 'stale-version') ? void show(wishes) : setRefused(placeInForm(form, problem, RENAMED)),
      },
    );
  };
  const keep = ({ there }: Overtaken) => {
    form.setFieldsValue(formOf(there.data));
    setSeen(there);
    setOvertaken(null);
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={formOf(seen.data)}
      onFinish={(values) => save(values, seen.version)}
    >
      <Form.Item name="mail" label={say('mail')} extra={say('mailHint')} valuePropName="checked">
        <Switch checkedChildren={say('on')} unCheckedChildren={say('off')} />
      </Form.Item>
      <Form.Item name="language" label={say('language')}>
        <Select options={(['ZH', 'EN'] as const).map((code) => ({ value: code, label: say(code) }))} />
      </Form.Item>
      <Form.Item name="digestAt" label={say('digestAt')} rules={[{ required: true }]}>
        <Input type="time" />
      </Form.Item>
      <Form.Item name="quietOn" label={say('quiet')} extra={say('quietHint')} valuePropName="checked">
        <Switch checkedChildren={say('on')} unCheckedChildren={say('off')} />
      </Form.Item>
      <div className="line-fields" hidden={!quiet}>
        <Form.Item name="quietFrom" label={say('quietFrom')} rules={[{ required: quiet }]}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="quietTo" label={say('quietTo')} rules={[{ required: quiet }]}>
          <Input type="time" />
        </Form.Item>
      </div>
      <Modes kinds={seen.data.kinds} />
      <ProblemAlert problem={refused} />
      <Button type="primary" size="large" htmlType="submit" loading={command.isPending}>
        {say('save')}
      </Button>
      {overtaken ? (
        <ConflictDialog
          rows={rows(seen.data, overtaken.there.data, overtaken.mine)}
          onKeep={() => keep(overtaken)}
          onOverwrite={() => save(overtaken.mine, overtaken.there.version)}
        />
      ) : null}
    </Form>
  );
}
