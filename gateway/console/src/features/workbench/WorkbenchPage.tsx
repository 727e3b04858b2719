import { PlusOutlined } from '@ant-design/icons';

import { isAnyOf, may, type Role } from '@/kit/access/access';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { useSession } from '@/kit/auth/SessionContext';
import { Page } from '@/kit/display/Page';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { DueTiles } from './DueTiles';
import { LatestMessages } from './LatestMessages';
import { MyWork } from './MyWork';
import { OfficeTiles } from './OfficeTiles';
import { LateDemands, OverviewTiles } from './Overview';
import { SubmitterWork } from './SubmitterWork';
import { workbenchTexts } from './texts';
import { Waiting } from './Waiting';

/** Who has demands on a desk: their own, their unit's, their office's. */
const WITH_DESKS: readonly Role[] = [
  'street-leader',
  'district-secretary',
  'district-office',
  'department-officer',
  'bureau-officer',
  'site-chief',
];

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
  const desk = isAnyOf(access, ...WITH_DESKS);
  const oversees = !files && !may.triage(access) && !may.handle(access);
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
          {may.triage(access) ? <OfficeTiles district={district} /> : null}
          {may.handle(access) && !may.triage(access) ? (
            <div className="tiles">
              <DueTiles district={district} />
            </div>
          ) : null}
          {oversees ? <OverviewTiles district={district} /> : null}
          <Waiting />
          {desk ? <MyWork quiet={files} /> : null}
          {files ? <SubmitterWork district={district} /> : null}
          {oversees ? <LateDemands district={district} /> : null}
        </div>
        <LatestMessages />
      </div>
    </Page>
  );
}
