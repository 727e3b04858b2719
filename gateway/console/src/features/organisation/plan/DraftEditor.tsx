import { Alert, App, Button, Form } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { type KeyboardEvent, useState } from 'react';

import { api, based, read, type Versioned } from '@/kit/api/client';
import type { Plan, PlanItem } from '@/kit/api/types';
import { useDraft } from '@/kit/draft/drafts';
import { useTexts } from '@/kit/i18n/texts';
import { frameTexts } from '@/kit/layout/texts';
import { ConflictDialog } from '@/kit/problem/ConflictDialog';
import { isProblem, type Problem } from '@/kit/problem/problem';
import { placeInForm } from '@/kit/problem/place';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { useDraftConflict } from './conflict';
import { ItemFields } from './ItemFields';
import { draftOf, formOf, type ItemDraft, type ItemForm, numbered } from './lines';
import { planKeys } from './queries';
import { planTexts } from './texts';

interface DraftForm {
  items: ItemForm[];
}

/** What is typed, and the plan that it was typed upon: only that says whether somebody was faster. */
interface KeptDraft {
  readonly items: readonly ItemDraft[];
  readonly seen: Versioned<Plan>;
}

interface DraftEditorProps {
  readonly district: string;
  readonly plan: Versioned<Plan>;
  readonly onClose: () => void;
}

const begun = ({ data }: Versioned<Plan>): DraftForm => ({
  items: data.draft.length > 0 ? data.draft.map(formOf) : [{}],
});

/** The enter key confirms what is typed into a field, such as a day; a draft of many items is not finished by that. */
function keepOpen(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}

/** Writes the draft upon the version that was there when the editor opened; what was typed is kept until it is saved. */
export function DraftEditor({ district, plan, onClose }: DraftEditorProps) {
  const say = useTexts(planTexts);
  const frame = useTexts(frameTexts);
  const { message } = App.useApp();
  const [form] = Form.useForm<DraftForm>();
  const kept = useDraft<KeptDraft>(`organisation-plan.${plan.data.id}`);
  const [restored, setRestored] = useState(kept.restored);
  const [seen, setSeen] = useState(kept.initial.seen ?? plan);
  const [stale, setStale] = useState<readonly ItemForm[] | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  const conflict = useDraftConflict(district);
  const leave = () => {
    kept.drop();
    onClose();
  };
  const command = useCommand({
    send: ({ items, version }: { items: PlanItem[]; version: string }, key) =>
      read(
        api.POST('/api/v1/districts/{district}/plans/{id}/draft', {
          params: { path: { district, id: plan.data.id }, header: based(key, version) },
          body: { items },
        }),
      ),
    touches: [planKeys.all(district)],
    done: () => {
      void message.success(say('saved'));
      leave();
    },
  });
  const save = (items: readonly ItemForm[], { data, version }: Versioned<Plan>) => {
    setRefused(null);
    setStale(null);
    command.mutate(
      { items: numbered(items, data), version },
      {
        onError: (problem) =>
          isProblem(problem, 'stale-version') ? setStale(items) : setRefused(placeInForm(form, problem)),
      },
    );
  };
  const startOver = () => {
    kept.drop();
    setSeen(plan);
    form.setFieldsValue(begun(plan));
    setRestored(false);
  };
  return (
    <section className="card">
      <h2>{say('edit')}</h2>
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
        initialValues={kept.initial.items ? { items: kept.initial.items.map(formOf) } : begun(plan)}
        onValuesChange={(_, { items }) => kept.keep({ items: items.map((item) => draftOf(item ?? {})), seen })}
        onFinish={({ items }) => save(items, seen)}
        onKeyDown={keepOpen}
        style={{ maxWidth: 'none' }}
      >
        <Form.List name="items">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <ItemFields key={key} district={district} name={name} onRemove={() => remove(name)} />
              ))}
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
                {say('addItem')}
              </Button>
            </>
          )}
        </Form.List>
        <ProblemAlert problem={refused} />
        <div className="actions">
          <Button size="large" onClick={leave}>
            {say('cancel')}
          </Button>
          <Button size="large" type="primary" htmlType="submit" loading={command.isPending}>
            {say('save')}
          </Button>
        </div>
      </Form>
      {stale && plan.version !== seen.version ? (
        <ConflictDialog
          rows={conflict(seen.data, plan.data, numbered(stale, plan.data))}
          onKeep={leave}
          onOverwrite={() => {
            setSeen(plan);
            save(stale, plan);
          }}
        />
      ) : null}
    </section>
  );
}
