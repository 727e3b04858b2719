import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import type { Demand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { AuditLink } from '@/kit/layout/AuditLink';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { appealKeys, makeAppeal, useAppealOf } from './queries';
import { appealTexts, exclusionWords } from './texts';

interface AppealForm {
  reason: string;
  text: string;
}

/** Whether a demand is asked to be left out of the rates, and asking for it. */
export function AppealCard({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(appealTexts);
  const reason = useWords(exclusionWords);
  const { access } = useHere();
  const appeal = useAppealOf(district, demand.id);
  const [open, setOpen] = useState(false);
  const made = appeal.data?.data;
  if (!made && !(may.appealRates(access) && appeal.data === null)) {
    return null;
  }
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('card')}</h2>
        {made ? <AuditLink kind="appeal" id={made.id} /> : null}
      </div>
      <ProblemAlert problem={appeal.error} />
      {made ? (
        <>
          <p>
            {reason(made.reason)}{' '}
            <Chip tone={made.ruling ? 'plain' : 'warn'}>
              {say(made.ruling ? (made.ruling.granted ? 'granted' : 'refused') : 'waiting')}
            </Chip>
          </p>
          <p className="words faint">{made.ruling?.text ?? made.text}</p>
        </>
      ) : (
        <Button onClick={() => setOpen(true)}>{say('appeal')}</Button>
      )}
      {open ? <AppealDialog demand={demand} district={district} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

interface AppealDialogProps {
  readonly demand: Demand;
  readonly district: string;
  readonly onClose: () => void;
}

function AppealDialog({ demand, district, onClose }: AppealDialogProps) {
  const say = useTexts(appealTexts);
  const reason = useWords(exclusionWords);
  const { message } = App.useApp();
  const command = useCommand({
    send: (form: AppealForm, key) => makeAppeal(district, demand.id, form, key),
    touches: [appealKeys.all(district)],
    done: () => {
      void message.success(say('appealDone'));
      onClose();
    },
  });
  return (
    <FormDialog<AppealForm>
      title={`${say('appeal')} · ${demand.number}`}
      action={say('appeal')}
      draft={`appeal.${demand.id}`}
      pending={command.isPending}
      onSend={(form, refuse) => command.mutate(form, { onError: refuse })}
      onClose={onClose}
    >
      <p className="faint">{say('appealHint')}</p>
      <Form.Item name="reason" label={say('reason')} rules={[{ required: true }]}>
        <Select options={Object.keys(exclusionWords.zh).map((code) => ({ value: code, label: reason(code) }))} />
      </Form.Item>
      <Form.Item name="text" label={say('text')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
    </FormDialog>
  );
}
