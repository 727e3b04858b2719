import { Alert, App, Button, Form, Input } from 'antd';
import { useState } from 'react';

import { based, type Versioned } from '@/kit/api/client';
import type { PlanContent, SolutionPlan } from '@/kit/api/types';
import { useDraft } from '@/kit/draft/drafts';
import { useTexts } from '@/kit/i18n/texts';
import { frameTexts } from '@/kit/layout/texts';
import { ConflictDialog } from '@/kit/problem/ConflictDialog';
import { placeInForm } from '@/kit/problem/place';
import { isProblem, type Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { demandKeys } from '../queries';

import { contentOf, formOf, formOfDraft, type PlanForm } from './content';
import { DutyFields, TaskFields } from './PlanFields';
import { planCommands } from './queries';
import { planTexts } from './texts';
import { usePlanConflict } from './usePlanConflict';

interface PlanEditorProps {
  readonly now: Versioned<SolutionPlan>;
  readonly demand: string;
  readonly district: string;
  readonly onClose: () => void;
}

/** Writes a version of the plan; what was typed is kept until it is saved. */
export function PlanEditor({ now, demand, district, onClose }: PlanEditorProps) {
  const say = useTexts(planTexts);
  const frame = useTexts(frameTexts);
  const { message } = App.useApp();
  const [form] = Form.useForm<PlanForm>();
  const [seen] = useState(now);
  const [stale, setStale] = useState<PlanContent | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  const draft = useDraft<PlanContent>(`plan.${now.data.id}.content`);
  const [restored, setRestored] = useState(draft.restored);
  const conflict = usePlanConflict(say('willBe', { what: say('save') }));
  const leave = () => {
    draft.drop();
    onClose();
  };
  const command = useCommand({
    send: ({ content, version }: { content: PlanContent; version: string }, key) =>
      planCommands.write({ district, id: demand, header: based(key, version) }, content),
    touches: [demandKeys.all(district)],
    done: () => {
      void message.success(say('saved'));
      leave();
    },
  });
  const save = (content: PlanContent, version: string) => {
    setRefused(null);
    setStale(null);
    command.mutate(
      { content, version },
      {
        onError: (problem) =>
          isProblem(problem, 'stale-version') ? setStale(content) : setRefused(placeInForm(form, problem)),
      },
    );
  };
  const startOver = () => {
    draft.drop();
    form.setFieldsValue(formOf(now.data));
    setRestored(false);
  };
  const ended = now.data.tasks.some((task) => task.state !== 'OPEN');
  return (
    <section className="card">
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
        initialValues={formOfDraft(draft.initial, now.data)}
        onValuesChange={(_, values) => draft.keep(contentOf(values))}
        onFinish={(values) => save(contentOf(values), seen.version)}
      >
        <Form.Item
          name="measures"
          label={say('measures')}
          extra={say('measuresHint')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={6} maxLength={8000} showCount />
        </Form.Item>
        <TaskFields district={district} ended={ended} />
        <DutyFields district={district} />
        <ProblemAlert problem={refused} />
        <div className="actions">
          <Button type="primary" htmlType="submit" size="large" loading={command.isPending}>
            {say('save')}
          </Button>
          <Button size="large" onClick={leave}>
            {say('leave')}
          </Button>
        </div>
      </Form>
      {stale && now.version !== seen.version ? (
        <ConflictDialog
          rows={conflict(seen.data, now.data, stale)}
          onKeep={leave}
          onOverwrite={() => save(stale, now.version)}
        />
      ) : null}
    </section>
  );
}
