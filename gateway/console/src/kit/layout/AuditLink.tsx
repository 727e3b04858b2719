import { AuditOutlined } from '@ant-design/icons';
import { Link, useLocation } from 'react-router';

import { may } from '../access/access';
import { useTexts } from '../i18n/texts';

import { useHere } from './here';
import { placeAt, PLACES } from './places';
import { frameTexts } from './texts';

/** The address of one audit trail. */
export function trailOf(district: string, kind: string, id: string): string {
  return `/d/${district}/system/audit?${new URLSearchParams({ kind, id })}`;
}

/** The way from something to its audit trail, for those who may read it. */
export function AuditLink({ kind, id }: { kind: string; id: string }) {
  const say = useTexts(frameTexts);
  const { district, access } = useHere();
  return may.audit(access) ? (
    <Link to={trailOf(district, kind, id)} className="page-help">
      <AuditOutlined aria-hidden />
      <span>{say('audit')}</span>
    </Link>
  ) : null;
}

/** The trail of what a page shows, where one is kept. */
export function PageAudit() {
  const { pathname } = useLocation();
  const kind = PLACES[placeAt(pathname) ?? '']?.audited;
  const id = pathname.replace(/\/$/, '').split('/').at(-1);
  return kind && id ? <AuditLink kind={kind} id={decodeURIComponent(id)} /> : null;
}
