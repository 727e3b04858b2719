import { App, Button, Form, Input } from 'antd';

import type { RatingLink } from '@/kit/api/types';
import { Dialog } from '@/kit/form/Dialog';
import { FormDialog } from '@/kit/form/FormDialog';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';
import { dateTime } from '@/kit/time/time';

import { writeRatingLink } from '../callbacks/queries';

import { ratingTexts } from './texts';

interface RatingLinkDialogProps {
  readonly district: string;
  readonly id: string;
  readonly number: string;
  readonly onClose: () => void;
}

/** A link by which somebody without an account rates; that it was handed out is written down. */
export function RatingLinkDialog({ district, id, number, onClose }: RatingLinkDialogProps) {
  const say = useTexts(ratingTexts);
  const command = useCommand({
    send: ({ reason }: { reason: string }, key) => writeRatingLink(district, id, reason.trim(), key),
    touches: [],
  });
  const title = `${say('write')} · ${number}`;
  if (command.data) {
    return (
      <Dialog title={title} footer={null} onCancel={onClose}>
        <Written link={command.data} />
      </Dialog>
    );
  }
  return (
    <FormDialog<{ reason: string }>
      title={title}
      action={say('write')}
      draft={`demand.${id}.rating-link`}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <p>{say('writeBody')}</p>
      <Form.Item name="reason" label={say('reason')} rules={[{ required: true, whitespace: true, max: 200 }]}>
        <Input placeholder={say('reasonHint')} />
      </Form.Item>
    </FormDialog>
  );
}

function Written({ link }: { link: RatingLink }) {
  const say = useTexts(ratingTexts);
  const language = useLanguage();
  const { message } = App.useApp();
  const address = new URL(link.path, window.location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    void message.success(say('copied'));
  };
  return (
    <>
      <Input.TextArea readOnly autoSize value={address} aria-label={say('link')} onFocus={(e) => e.target.select()} />
      <p className="faint">{say('linkHint', { time: dateTime(link.expiresAt, language) })}</p>
      <Button type="primary" onClick={() => void copy().catch(() => undefined)}>
        {say('copy')}
      </Button>
    </>
  );
}
