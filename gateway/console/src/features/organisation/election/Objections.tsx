import { App, Button, DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';

import { isAnyOf, may } from '@/kit/access/access';
import { api, based, keyed, read } from '@/kit/api/client';
import type { Objection } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { FormDialog } from '@/kit/form/FormDialog';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { dateTime } from '@/kit/time/time';

import { organisationKeys } from '../queries';

import type { ElectionProps } from './ElectionPage';
import { electionKeys, useObjections } from './queries';
import { electionTexts } from './texts';

/** While the result may be objected to: voters object, the street decides and confirms. */
export function Objections({ election, district }: ElectionProps) {
  const say = useTexts(electionTexts);
  const language = useLanguage();
  const { access } = useHere();
  const [dialog, setDialog] = useState<'object' | 'confirm' | null>(null);
  const { id, decideAt, objectionsOpen } = election.data;
  const objections = useObjections(district, id, isAnyOf(access, 'street-admin', 'auditor'));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('objections')}</h2>
        <span className="chips">
          {decideAt ? <Chip tone="info">{say('objectUntil', { time: dateTime(decideAt, language) })}</Chip> : null}
          {objectionsOpen > 0 ? <Chip tone="warn">{say('openObjections', { count: objectionsOpen })}</Chip> : null}
        </span>
      </div>
      <ul className="rows">
        {objections.data?.map((objection) => (
          <ObjectionRow key={objection.id} objection={objection} election={election} district={district} />
        ))}
      </ul>
      <div className="actions">
        <Button size="large" onClick={() => setDialog('object')}>
          {say('object')}
        </Button>
        {may.found(access) ? (
          <Button size="large" type="primary" onClick={() => setDialog('confirm')}>
            {say('confirm')}
          </Button>
        ) : null}
      </div>
      {dialog === 'object' ? (
        <ObjectDialog election={election} district={district} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'confirm' ? (
        <ConfirmDialog election={election} district={district} onClose={() => setDialog(null)} />
      ) : null}
    </section>
  );
}

function ObjectionRow({ objection, election, district }: ElectionProps & { objection: Objection }) {
  const say = useTexts(electionTexts);
  const { access } = useHere();
  const { message } = App.useApp();
  const decide = useCommand({
    send: (upheld: boolean, key) =>
      read(
        api.POST('/api/v1/districts/{district}/elections/{id}/objections/{objection}/decision', {
          params: {
            path: { district, id: election.data.id, objection: objection.id },
            header: based(key, election.version),
          },
          body: { upheld },
        }),
      ),
    touches: [electionKeys.all(district)],
    done: () => void message.success(say('decided')),
  });
  return (
    <li className="row">
      <span className="row-main words">
        {objection.text}
        <ProblemAlert problem={decide.error} />
      </span>
      <span className="row-side">
        {objection.upheld !== undefined ? (
          <Chip tone={objection.upheld ? 'bad' : 'plain'}>{say(objection.upheld ? 'upheld' : 'rejected')}</Chip>
        ) : may.found(access) ? (
          <>
            <Button loading={decide.isPending} onClick={() => decide.mutate(false)}>
              {say('reject')}
            </Button>
            <Button danger loading={decide.isPending} onClick={() => decide.mutate(true)}>
              {say('uphold')}
            </Button>
          </>
        ) : null}
      </span>
    </li>
  );
}

interface DialogProps extends ElectionProps {
  readonly onClose: () => void;
}

function ObjectDialog({ election, district, onClose }: DialogProps) {
  const say = useTexts(electionTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: (body: { text: string }, key) =>
      read(
        api.POST('/api/v1/districts/{district}/elections/{id}/objections', {
          params: { path: { district, id: election.data.id }, header: keyed(key) },
          body,
        }),
      ),
    touches: [electionKeys.all(district)],
    done: () => {
      void message.success(say('objected'));
      onClose();
    },
  });
  return (
    <FormDialog<{ text: string }>
      title={say('object')}
      action={say('object')}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="text" label={say('objectionText')} rules={[{ required: true, whitespace: true, max: 1000 }]}>
        <Input.TextArea rows={4} />
      </Form.Item>
    </FormDialog>
  );
}

function ConfirmDialog({ election, district, onClose }: DialogProps) {
  const say = useTexts(electionTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: ({ from }: { from?: Dayjs }, key) =>
      read(
        api.POST('/api/v1/districts/{district}/elections/{id}/confirmation', {
          params: { path: { district, id: election.data.id }, header: based(key, election.version) },
          body: { from: from?.format('YYYY-MM-DD') },
        }),
      ),
    touches: [electionKeys.all(district), organisationKeys.all(district)],
    done: () => {
      void message.success(say('confirmed'));
      onClose();
    },
  });
  return (
    <FormDialog<{ from?: Dayjs }>
      title={say('confirm')}
      action={say('confirm')}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="from" label={say('confirmFrom')}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
