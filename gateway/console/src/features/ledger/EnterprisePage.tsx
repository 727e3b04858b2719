import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useUnitNames } from '@/features/organisation/queries';
import { may } from '@/kit/access/access';
import type { EnterpriseStatus } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { ChangeDialog, type EnterpriseChange } from './ChangeDialog';
import { useIndustry } from './industry';
import { useEnterprise } from './queries';
import { ledgerTexts } from './texts';
import { enterpriseKindWords, enterpriseStatusTones, enterpriseStatusWords, nextStatuses } from './words';

export function Component() {
  const say = useTexts(ledgerTexts);
  const kind = useWords(enterpriseKindWords);
  const status = useWords(enterpriseStatusWords);
  const industry = useIndustry();
  const { district, access } = useHere();
  const { id = '' } = useParams();
  const entry = useEnterprise(district, id);
  const unit = useUnitNames(district);
  const [change, setChange] = useState<EnterpriseChange | null>(null);
  if (entry.error && !entry.data) {
    return <Trouble problem={entry.error} retry={() => void entry.refetch()} />;
  }
  if (!entry.data) {
    return <Loading />;
  }
  const shown = entry.data.data;
  const become = (to: EnterpriseStatus) => (
    <Button key={to} onClick={() => setChange({ kind: 'status', status: to })}>
      {say('become', { status: status(to) })}
    </Button>
  );
  return (
    <Page title={shown.name}>
      <section className="card">
        <p>
          <Chip tone={enterpriseStatusTones[shown.status]}>{status(shown.status)}</Chip>
        </p>
        <Facts
          facts={[
            { label: say('creditCode'), value: shown.creditCode },
            { label: say('kind'), value: kind(shown.kind) },
            { label: say('industry'), value: `${industry(shown.industry)} · ${shown.industry}` },
            { label: say('staff'), value: shown.staff },
            { label: say('site'), value: unit(shown.site) },
            { label: say('floor'), value: shown.floor },
            { label: say('room'), value: shown.room },
          ]}
        />
      </section>
      {may.keepLedger(access) ? (
        <div className="actions">
          {shown.status === 'GONE' ? null : (
            <>
              <Button type="primary" onClick={() => setChange({ kind: 'amendment' })}>
                {say('amend')}
              </Button>
              <Button onClick={() => setChange({ kind: 'relocation' })}>{say('relocate')}</Button>
            </>
          )}
          {(nextStatuses[shown.status] ?? []).map(become)}
        </div>
      ) : null}
      {change ? (
        <ChangeDialog district={district} now={entry.data} change={change} onClose={() => setChange(null)} />
      ) : null}
    </Page>
  );
}
