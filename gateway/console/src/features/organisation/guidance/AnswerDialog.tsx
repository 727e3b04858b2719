import { Form, Input } from 'antd';

import { VersionedDialog } from '@/kit/form/VersionedDialog';
import type { GuidanceNote } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';

import { answerNote, guidanceKey, useNote } from './queries';
import { guidanceTexts } from './texts';

interface AnswerDialogProps {
  readonly note: GuidanceNote;
  readonly district: string;
  readonly onClose: () => void;
}

/** The district's one answer; if somebody of the office was faster, theirs is shown. */
export function AnswerDialog({ note, district, onClose }: AnswerDialogProps) {
  const say = useTexts(guidanceTexts);
  const now = useNote(district, note.id);
  if (!now.data) {
    return null;
  }
  return (
    <VersionedDialog<GuidanceNote, { text: string }>
      title={note.title}
      action={say('answer')}
      draft={`guidance.${note.id}`}
      now={now.data}
      touches={[guidanceKey(district)]}
      send={({ text }, header) => answerNote(district, note.id, text, header)}
      possible={(there) => !there.answer}
      conflict={(seen, there, mine) => [
        { label: say('answer'), seen: seen.answer?.text ?? '', now: there.answer?.text ?? '', mine: mine.text },
      ]}
      done={say('sent', { title: note.title })}
      onClose={onClose}
    >
      <p className="words">{note.text}</p>
      <Form.Item name="text" label={say('answerText')} rules={[{ required: true, whitespace: true, max: 4000 }]}>
        <Input.TextArea rows={5} />
      </Form.Item>
    </VersionedDialog>
  );
}
