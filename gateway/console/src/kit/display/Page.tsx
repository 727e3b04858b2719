import { Breadcrumb } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface PageProps {
  readonly title: string;
  /** The pages above this one. */
  readonly trail?: readonly Crumb[];
  readonly hint?: string;
  /** The one thing that this page is for. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A page: where it is, what it is, its one main action, and what it shows. */
export function Page({ title, trail = [], hint, action, children }: PageProps) {
  const say = useTexts(frameTexts);
  const product = say('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className="page">
      {trail.length > 0 ? (
        <Breadcrumb
          className="page-trail"
          items={[
            ...trail.map(({ label, to }) => ({ key: to, title: <Link to={to}>{label}</Link> })),
            { key: 'here', title },
          ]}
        />
      ) : null}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {hint ? <p className="faint">{hint}</p> : null}
        </div>
        {action ? <div className="page-action">{action}</div> : null}
      </header>
      {children}
    </div>
  );
}
