import { type ReactNode, useEffect } from 'react';

import { useTexts } from '../i18n/texts';
import { PageAudit } from '../layout/AuditLink';
import { HelpLink } from '../layout/HelpLink';
import { frameTexts } from '../layout/texts';
import { Trail } from '../layout/Trail';

interface PageProps {
  readonly title: string;
  readonly hint?: string;
  /** The one thing that this page is for. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A page: where it is, what it is, its one main action, and what it shows. */
export function Page({ title, hint, action, children }: PageProps) {
  const say = useTexts(frameTexts);
  const product = say('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className="page">
      <Trail title={title} />
      <header className="page-head">
        <div>
          <div className="page-title">
            <h1>{title}</h1>
            <span className="page-links">
              <PageAudit />
              <HelpLink />
            </span>
          </div>
          {hint ? <p className="faint">{hint}</p> : null}
        </div>
        {action ? <div className="page-action">{action}</div> : null}
      </header>
      {children}
    </div>
  );
}
