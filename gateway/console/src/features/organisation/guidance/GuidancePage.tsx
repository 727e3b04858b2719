import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import type { GuidanceNote } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { PagedList } from '@/kit/display/PagedList';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { AuditLink } from '@/kit/layout/AuditLink';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { dateOnly } from '@/kit/time/time';

import { OrganisationMenu } from '../OrganisationMenu';

import { AnswerDialog } from './AnswerDialog';
import { IssueDialog } from './IssueDialog';
import { useNotes } from './queries';
import { guidanceTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.seeGuidance}>
      <Guidance />
    </RequireRight>
  );
}

/** What the Two-New Office wrote to a district, and what the district answered. */
function Guidance() {
  const say = useTexts(guidanceTexts);
  const { district, access } = useHere();
  const notes = useNotes(district);
  const [issuing, setIssuing] = useState(false);
  const [answering, setAnswering] = useState<GuidanceNote | null>(null);
  const issue = (
    <Button type="primary" size="large" icon={<PlusOutlined aria-hidden />} block onClick={() => setIssuing(true)}>
      {say('issue')}
    </Button>
  );
  return (
    <Page title={say('title')} hint={say('hint')} action={may.guide(access) ? issue : null}>
      <OrganisationMenu />
      <PagedList
        pages={notes}
        keyOf={(note) => note.id}
        row={(note) => (
          <NoteRow note={note} onAnswer={may.answerGuidance(access) ? () => setAnswering(note) : undefined} />
        )}
        empty={<Message kind="empty" title={say('none')} body={say('noneHint')} />}
      />
      {issuing ? <IssueDialog district={district} onClose={() => setIssuing(false)} /> : null}
      {answering ? <AnswerDialog note={answering} district={district} onClose={() => setAnswering(null)} /> : null}
    </Page>
  );
}

function NoteRow({ note, onAnswer }: { note: GuidanceNote; onAnswer?: () => void }) {
  const say = useTexts(guidanceTexts);
  const language = useLanguage();
  const on = (date: string) => dateOnly(date, language);
  return (
    <article className="row">
      <div className="row-main">
        <h2 className="row-title">{note.title}</h2>
        <p className="words">{note.text}</p>
        <span className="row-notes">
          <span>{say('issuedOn', { date: on(note.issued) })}</span>
          <span>{say('dueOn', { date: on(note.due) })}</span>
        </span>
        {note.answer ? (
          <blockquote className="words">
            {note.answer.text}
            <footer className="faint">{say('answeredOn', { date: on(note.answer.day) })}</footer>
          </blockquote>
        ) : null}
      </div>
      <div className="row-side">
        <NoteState note={note} />
        <AuditLink kind="guidance" id={note.id} />
        {!note.answer && onAnswer ? (
          <Button type="primary" onClick={onAnswer}>
            {say('answer')}
          </Button>
        ) : null}
      </div>
    </article>
  );
}

function NoteState({ note }: { note: GuidanceNote }) {
  const say = useTexts(guidanceTexts);
  if (note.answer) {
    return <Chip tone={note.late ? 'warn' : 'good'}>{say(note.late ? 'cameLate' : 'answered')}</Chip>;
  }
  return note.late ? <Chip tone="bad">{say('late')}</Chip> : null;
}
