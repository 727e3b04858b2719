import { Button } from 'antd';
import {
  InboxOutlined,
  InfoCircleOutlined,
  QuestionCircleOutlined,
  StopOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

const ICONS = {
  info: <InfoCircleOutlined />,
  empty: <InboxOutlined />,
  missing: <QuestionCircleOutlined />,
  forbidden: <StopOutlined />,
  failed: <WarningOutlined />,
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
        {home ? (
          <Link to="/">
            <Button>{say('home')}</Button>
          </Link>
        ) : null}
      </div>
    </section>
  );
}
