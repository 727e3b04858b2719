import { PlusOutlined } from '@ant-design/icons';

import { isAnyOf, may } from '@/kit/access/access';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { useSession } from '@/kit/auth/SessionContext';
import { Page } from '@/kit/display/Page';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { LatestMessages } from './LatestMessages';
import { OfficerWork } from './OfficerWork';
import { OfficeWork } from './OfficeWork';
import { OverviewWork } from './OverviewWork';
import { SubmitterWork } from './SubmitterWork';
import { workbenchTexts } from './texts';

/** Where a person's day begins: what is theirs to do, by role, and what has happened. */
export function Component() {
  const say = useTexts(workbenchTexts);
  const language = useLanguage();
  const session = useSession();
  const { district, districts, access } = useHere();
  const name = session.userName;
  const files = isAnyOf(access, 'enterprise-rep', 'site-chief');
  const file = files ? (
    <ButtonLink to={`/d/${district}/demands/new`} type="primary" size="large" icon={<PlusOutlined aria-hidden />} block>
      {say('file')}
    </ButtonLink>
  ) : may.triage(access) ? (
    <ButtonLink to={`/d/${district}/demands/triage`} type="primary" size="large" block>
      {say('goTriage')}
    </ButtonLink>
  ) : null;
  const overview = !files && !may.triage(access) && !may.handle(access);
  return (
    <Page
      title={name ? say('hello', { name }) : say('helloNobody')}
      hint={nameIn(
        language,
        districts.find((one) => one.id === district),
      )}
      action={file}
    >
      <div className="columns">
        <div>
          {may.triage(access) ? <OfficeWork district={district} /> : null}
          {may.handle(access) ? <OfficerWork district={district} units={access.units} /> : null}
          {files ? <SubmitterWork district={district} /> : null}
          {overview ? <OverviewWork district={district} /> : null}
        </div>
        <LatestMessages />
      </div>
    </Page>
  );
}
