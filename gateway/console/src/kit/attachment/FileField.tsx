import { Button } from 'antd';
import { CloseOutlined, LoadingOutlined, PaperClipOutlined, WarningOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';

import { useTexts } from '../i18n/texts';

import { ACCEPTED, MOST_FILES } from './files';
import { attachmentTexts } from './texts';
import { type Pending, type Sent, useUploads } from './useUploads';

interface FileFieldProps {
  readonly service: string;
  readonly district: string;
  readonly value?: readonly Sent[];
  readonly onChange?: (files: readonly Sent[]) => void;
}

/** Photos and files, sent as soon as they are chosen; each says how far it is, or why it was not taken. */
export function FileField({ service, district, value = [], onChange }: FileFieldProps) {
  const say = useTexts(attachmentTexts);
  const chooser = useRef<HTMLInputElement>(null);
  const sent = useRef(value);
  useEffect(() => {
    sent.current = value;
  }, [value]);
  const uploads = useUploads(service, district, (one) => {
    sent.current = [...sent.current, one];
    onChange?.(sent.current);
  });
  const free = MOST_FILES - value.length - uploads.pending.length;
  return (
    <div>
      <input
        ref={chooser}
        type="file"
        style={{ display: 'none' }}
        multiple
        accept={ACCEPTED}
        aria-label={say('add')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])].slice(0, free);
          event.target.value = '';
          void uploads.add(files);
        }}
      />
      <ul className="rows" aria-live="polite">
        {value.map((file) => (
          <li key={file.id} className="row">
            <span className="row-main">
              <PaperClipOutlined aria-hidden /> {say('sent', { name: file.name })}
            </span>
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined aria-hidden />}
              aria-label={say('remove', { name: file.name })}
              onClick={() => onChange?.(value.filter((other) => other.id !== file.id))}
            />
          </li>
        ))}
        {uploads.pending.map((one) => (
          <li key={one.file.name + one.file.lastModified} className="row">
            <PendingRow pending={one} onRetry={() => void uploads.send(one)} onDrop={() => uploads.drop(one.file)} />
          </li>
        ))}
      </ul>
      <Button icon={<PaperClipOutlined aria-hidden />} disabled={free <= 0} onClick={() => chooser.current?.click()}>
        {say('add')}
      </Button>
      <p className="faint">{say('hint', { most: MOST_FILES })}</p>
    </div>
  );
}

interface PendingRowProps {
  readonly pending: Pending;
  readonly onRetry: () => void;
  readonly onDrop: () => void;
}

function PendingRow({ pending, onRetry, onDrop }: PendingRowProps) {
  const say = useTexts(attachmentTexts);
  const { name } = pending.file;
  if (pending.why === undefined) {
    return (
      <span className="row-main">
        <LoadingOutlined aria-hidden /> {say('sending', { name })}
      </span>
    );
  }
  return (
    <>
      <span className="row-main" role="alert">
        <WarningOutlined aria-hidden /> {say('failed', { name, why: pending.why })}
      </span>
      <span className="actions">
        {pending.passing ? (
          <Button size="small" aria-label={say('retryNamed', { name })} onClick={onRetry}>
            {say('retry')}
          </Button>
        ) : null}
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined aria-hidden />}
          aria-label={say('remove', { name })}
          onClick={onDrop}
        />
      </span>
    </>
  );
}
