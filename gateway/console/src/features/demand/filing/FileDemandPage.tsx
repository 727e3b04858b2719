import { Alert, App, Button, Form, type FormInstance, Steps } from 'antd';
import { startTransition, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { useOwnEnterprises } from '@/features/ledger/queries';
import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useDraft } from '@/kit/draft/drafts';
import { painted } from '@/kit/form/painted';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { frameTexts } from '@/kit/layout/texts';
import { place } from '@/kit/problem/place';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { KeepDraft } from '../drafts/KeepDraft';
import { draftKeys, formOf, useKeptDraft } from '../drafts/queries';
import { draftTexts } from '../drafts/texts';
import { demandKeys } from '../queries';

import { ContactStep } from './ContactStep';
import { Duplicates } from './Duplicates';
import { DetailsStep, MatterStep } from './FilingSteps';
import { fieldsOf, type FilingForm, RENAMED, requestOf, STEPS, stepOf } from './form';
import { filingTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.file}>
      <FileDemand />
    </RequireRight>
  );
}

/** What is known of who files fills in what it can: the site of the enterprise, or of the chief. */
function FileDemand() {
  const { district, access } = useHere();
  const own = useOwnEnterprises(district, access.enterprises.length > 0);
  const [search] = useSearchParams();
  const [from] = useState(() => search.get('draft'));
  const kept = useKeptDraft(district, from);
  const draftSay = useTexts(draftTexts);
  if (own.isLoading || kept.isLoading) {
    return <Loading />;
  }
  if (kept.error) {
    return <Trouble problem={kept.error} retry={() => void kept.refetch()} />;
  }
  const first = own.data?.[0];
  const known: FilingForm = {
    site: access.sites[0] ?? first?.site,
    floor: first?.floor,
    enterprise: access.enterprises.length > 1 ? access.enterprises[0] : undefined,
  };
  const written = kept.data && formOf(kept.data, (n) => draftSay('file', { n }));
  return <Filing known={known} written={written} />;
}

interface FilingProps {
  readonly known: FilingForm;
  /** A draft that is gone on with: it counts, not what this device kept. */
  readonly written?: FilingForm;
}

function Filing({ known, written }: FilingProps) {
  const say = useTexts(filingTexts);
  const frame = useTexts(frameTexts);
  const { district } = useHere();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<FilingForm>();
  const draft = useDraft<FilingForm>(`filing.${district}`);
  const begin = written ?? draft.initial;
  const [search] = useSearchParams();
  const [restored, setRestored] = useState(draft.restored && !written);
  const [step, setStep] = useState(begin.category ? 1 : 0);
  const [refused, setRefused] = useState<Problem | null>(null);
  const command = useCommand({
    send: (values: FilingForm, key) =>
      read(
        api.POST('/api/v1/districts/{district}/demands', {
          params: { path: { district }, header: keyed(key) },
          body: { ...requestOf(values), draft: search.get('draft') ?? undefined },
        }),
      ),
    touches: [demandKeys.all(district), [...draftKeys.all(district), 'list']],
    done: (filed) => {
      draft.drop();
      void message.success(say('done', { number: filed.number }));
      void navigate(`/d/${district}/demands/${filed.id}`, { replace: true });
    },
  });
  // The button shows that it was pressed before the next step is drawn, which a slow phone needs a moment for.
  const go = (to: number) => startTransition(() => setStep(to));
  const next = async () => {
    await painted();
    await form.validateFields([...STEPS[step]!], { recursive: true });
    go(step + 1);
  };
  const submit = async () => {
    await form.validateFields();
    setRefused(null);
    command.mutate(form.getFieldsValue(true) as FilingForm, {
      onError: (problem) => {
        const { placed, rest } = place(problem, fieldsOf(problem), RENAMED);
        (form as FormInstance).setFields(placed.map(({ name, errors }) => ({ name, errors })));
        setRefused(rest);
        if (placed[0]) {
          setStep(stepOf(String(placed[0].name[0])));
        }
      },
    });
  };
  const startOver = () => {
    draft.drop();
    form.setFieldsValue({ ...Object.fromEntries(STEPS.flat().map((field) => [field, undefined])), ...known });
    setStep(0);
    setRestored(false);
  };
  return (
    <Page title={say('title')}>
      <section className="card filing">
        <Steps
          current={step}
          size="small"
          responsive={false}
          titlePlacement="vertical"
          items={[{ title: say('stepWhat') }, { title: say('stepWhere') }, { title: say('stepWho') }]}
        />
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
          initialValues={{ ...known, ...begin }}
          onValuesChange={(changed: FilingForm, values: FilingForm) => {
            draft.keep(changed.category ? { ...values, answers: undefined } : values);
            if (changed.category) {
              form.setFieldValue('answers', undefined);
              go(1);
            }
          }}
        >
          <MatterStep district={district} shown={step === 0} />
          <DetailsStep district={district} shown={step === 1} />
          <ContactStep district={district} shown={step === 2} />
        </Form>
        {step > 0 ? <Duplicates district={district} form={form} onJoined={draft.drop} /> : null}
        <ProblemAlert problem={refused} />
        <div className="actions">
          {step > 0 ? (
            <Button size="large" onClick={() => go(step - 1)}>
              {say('previous')}
            </Button>
          ) : null}
          {step < 2 ? (
            <Button size="large" type="primary" onClick={() => void next().catch(() => undefined)}>
              {say('next')}
            </Button>
          ) : (
            <Button
              size="large"
              type="primary"
              loading={command.isPending}
              onClick={() => void submit().catch(() => undefined)}
            >
              {say('submit')}
            </Button>
          )}
          {step > 0 ? <KeepDraft district={district} form={form} /> : null}
        </div>
      </section>
    </Page>
  );
}
