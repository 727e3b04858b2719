import { Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { may } from '@/kit/access/access';
import type { IntakeBatch } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { readDraft, writeDraft } from '@/kit/draft/drafts';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import type { Problem } from '@/kit/problem/problem';
import { TableImport } from '@/kit/table/TableImport';

import { pathsOf, useProfiles } from './queries';
import { batchTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.fileForOthers}>
      <Intake />
    </RequireRight>
  );
}

/** Tables of demands: which kind, and then what the kit does with any table. */
function Intake() {
  const say = useTexts(batchTexts);
  const language = useLanguage();
  const { district } = useHere();
  const navigate = useNavigate();
  const profiles = useProfiles(district);
  const [chosen, setChosen] = useState<string>();
  const [{ id: last }] = useState(() => readDraft<{ id: string }>(`batch.${district}`));
  const profile = profiles.data?.find(({ code }) => code === chosen) ?? profiles.data?.[0];
  const applied = ({ id }: IntakeBatch) => {
    writeDraft(`batch.${district}`, { id });
    void navigate(`/d/${district}/demands/batches/${id}`);
  };
  return (
    <Page title={say('title')} hint={say('hint')}>
      {profiles.error ? <Trouble problem={profiles.error as Problem} retry={() => void profiles.refetch()} /> : null}
      {profiles.isLoading ? <Loading /> : null}
      {profile ? (
        <>
          <div className="filters">
            <Select
              aria-label={say('profile')}
              value={profile.code}
              options={profiles.data?.map((one) => ({ value: one.code, label: nameIn(language, one) }))}
              popupMatchSelectWidth={false}
              onChange={setChosen}
            />
            {last ? <Link to={`/d/${district}/demands/batches/${last}`}>{say('last')}</Link> : null}
          </div>
          <TableImport<IntakeBatch>
            key={profile.code}
            paths={pathsOf(district, profile.code)}
            name={nameIn(language, profile)}
            onApplied={applied}
          />
        </>
      ) : null}
    </Page>
  );
}
