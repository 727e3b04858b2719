import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Radio, Select, Steps } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { CommitteeModel } from '@/kit/api/types';
import { Page } from '@/kit/display/Page';
import { useDraft } from '@/kit/draft/drafts';
import { Step } from '@/kit/form/Step';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { placeInForm } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { modelHints, modelWords } from '../words';

import { FoundingPreview } from './FoundingPreview';
import { foundingTexts } from './texts';

interface FoundingForm {
  id: string;
  street: string;
  nameZh: string;
  nameEn: string;
  committeeModel: CommitteeModel;
}

export function Component() {
  return (
    <RequireRight right={may.found}>
      <Founding />
    </RequireRight>
  );
}

/** Two steps: what the district is, and what will be laid out for it; nothing is made before the second is confirmed. */
function Founding() {
  const say = useTexts(foundingTexts);
  const { message } = App.useApp();
  const { me } = useHere();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<FoundingForm>();
  const draft = useDraft<FoundingForm>('founding');
  const [step, setStep] = useState(0);
  const [refused, setRefused] = useState<Problem | null>(null);
  const streets = me.grants
    .filter((grant) => grant.role === 'street-admin' && grant.scope.startsWith('street/'))
    .map((grant) => grant.scope.slice('street/'.length));
  const model = Form.useWatch('committeeModel', form);
  const command = useCommand({
    send: (body: FoundingForm, key) => read(api.POST('/api/v1/districts', { params: { header: keyed(key) }, body })),
    touches: [['districts'], ['me']],
    done: (founded) => {
      draft.drop();
      void message.success(say('founded', { name: founded.nameZh }));
      // Its pages are reached once it is among the districts that are known.
      void queries.refetchQueries({ queryKey: ['districts'] }).then(() => navigate(`/d/${founded.id}/organisation`));
    },
  });
  const submit = () => {
    setRefused(null);
    command.mutate(form.getFieldsValue(true) as FoundingForm, {
      onError: (problem) => {
        const rest = placeInForm(form, problem);
        setRefused(rest);
        if (!rest) {
          setStep(0);
        }
      },
    });
  };
  return (
    <Page title={say('title')}>
      <section className="card">
        <Steps current={step} items={[{ title: say('basics') }, { title: say('preview') }]} />
        <Step label={say('basics')} shown={step === 0}>
          <Form
            form={form}
            layout="vertical"
            initialValues={{ street: streets[0], committeeModel: 'STANDING_COMMITTEE', ...draft.initial }}
            onValuesChange={(_, values) => draft.keep(values)}
            onFinish={() => setStep(1)}
          >
            <FoundingFields streets={streets} />
            <Button type="primary" size="large" htmlType="submit">
              {say('next')}
            </Button>
          </Form>
        </Step>
        <Step label={say('preview')} shown={step === 1}>
          {step === 1 && model ? (
            <>
              <FoundingPreview model={model} />
              <ProblemAlert problem={refused} />
              <div className="actions">
                <Button size="large" onClick={() => setStep(0)}>
                  {say('previous')}
                </Button>
                <Button size="large" type="primary" loading={command.isPending} onClick={submit}>
                  {say('found')}
                </Button>
              </div>
            </>
          ) : null}
        </Step>
      </section>
    </Page>
  );
}

function FoundingFields({ streets }: { streets: readonly string[] }) {
  const say = useTexts(foundingTexts);
  const modelName = useWords(modelWords);
  const modelHint = useWords(modelHints);
  const models = Object.keys(modelWords.zh) as CommitteeModel[];
  return (
    <>
      {streets.length > 1 ? (
        <Form.Item name="street" label={say('street')} rules={[{ required: true }]}>
          <Select options={streets.map((street) => ({ value: street, label: street }))} />
        </Form.Item>
      ) : (
        <Form.Item name="street" hidden>
          <Input />
        </Form.Item>
      )}
      <Form.Item name="nameZh" label={say('nameZh')} rules={[{ required: true, whitespace: true, max: 60 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="nameEn" label={say('nameEn')} rules={[{ required: true, whitespace: true, max: 120 }]}>
        <Input />
      </Form.Item>
      <Form.Item
        name="id"
        label={say('id')}
        extra={say('idHint')}
        rules={[{ required: true }, { pattern: /^[0-9]{6}-[a-z0-9]+(-[a-z0-9]+)*$/, message: say('idWrong') }]}
      >
        <Input maxLength={48} />
      </Form.Item>
      <Form.Item name="committeeModel" label={say('model')} rules={[{ required: true }]}>
        <Radio.Group
          vertical
          options={models.map((one) => ({ value: one, label: `${modelName(one)} · ${modelHint(one)}` }))}
        />
      </Form.Item>
    </>
  );
}
