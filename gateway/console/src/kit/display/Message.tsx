import { ButtonLink } from './ButtonLink';
import {
  InboxOutlined,
  InfoCircleOutlined,
  QuestionCircleOutlined,
  StopOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

const ICONS = {
  info: <InfoCircleOutlined aria-hidden />,
  empty: <InboxOutlined aria-hidden />,
  missing: <QuestionCircleOutlined aria-hidden />,
  forbidden: <StopOutlined aria-hidden />,
  failed: <WarningOutlined aria-hidden />,
} as const;

interface MessageProps {
  readonly kind: keyof typeof ICONS;
  readonly title: string;
  readonly body?: string;
  readonly note?: string;
  readonly action?: ReactNode;
  readonly home?: boolean;
}

/** Instead of content: what is the matter, and what to do. */
export function Message({ kind, title, body, note, action, home }: MessageProps) {
  const say = useTexts(frameTexts);
  return (
    <section className="message" role={kind === 'failed' ? 'alert' : undefined}>
      <span className="message-icon" aria-hidden="true">
        {ICONS[kind]}
      </span>
      <h2>{title}</h2>
      {body ? <p>{body}</p> : null}
      {note ? <p className="faint">{note}</p> : null}
      <div className="message-actions">
        {action}
        {home ? <ButtonLink to="/">{say('home')}</ButtonLink> : null}
      </div>
    </section>
  );
}
