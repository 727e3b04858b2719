import { Link } from 'react-router';

import { SystemMenu } from '@/features/system/SystemMenu';
import { may } from '@/kit/access/access';
import type { RuleVersions } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { CreateLink } from '@/kit/display/CreateLink';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';

import { useRuleVersions } from './queries';
import { ruleTexts } from './ruleTexts';

export function Component() {
  return (
    <RequireRight right={may.seeRules}>
      <Rules />
    </RequireRight>
  );
}

/** The versions of the deadline rules: the city's, the district's own, and drafts. */
function Rules() {
  const say = useTexts(ruleTexts);
  const { district, access } = useHere();
  const versions = useRuleVersions(district);
  const draft = may.writeRules(access) ? (
    <CreateLink to={`/d/${district}/system/rules/new`}>{say('draft')}</CreateLink>
  ) : null;
  return (
    <Page title={say('title')} hint={say('hint')} action={draft}>
      <SystemMenu />
      {versions.error ? <Trouble problem={versions.error} retry={() => void versions.refetch()} /> : null}
      {versions.isLoading ? <Loading /> : null}
      {versions.data?.versions.length === 0 ? <Message kind="empty" title={say('none')} /> : null}
      {versions.data && versions.data.versions.length > 0 ? (
        <section className="card">
          <ul className="rows">
            {versions.data.versions.map((one) => (
              <li key={one.version}>
                <VersionRow one={one} current={versions.data.current === one.version} district={district} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

interface VersionRowProps {
  readonly one: RuleVersions['versions'][number];
  readonly current: boolean;
  readonly district: string;
}

function VersionRow({ one, current, district }: VersionRowProps) {
  const say = useTexts(ruleTexts);
  return (
    <Link to={`/d/${district}/system/rules/${one.version}`} className="row">
      <div className="row-main">
        <span className="row-title">{one.version}</span>
        <span className="row-notes">
          {one.publishedAt ? (
            <span>
              {say('publishedAt')} <Time at={one.publishedAt} />
            </span>
          ) : null}
          {one.ofTheCity ? <span>{say('ofTheCity')}</span> : null}
        </span>
      </div>
      <div className="row-side">
        <span className="chips">
          {current ? <Chip tone="good">{say('current')}</Chip> : null}
          {one.ofTheCity || one.publishedAt ? null : <Chip tone="warn">{say('isDraft')}</Chip>}
        </span>
      </div>
    </Link>
  );
}
