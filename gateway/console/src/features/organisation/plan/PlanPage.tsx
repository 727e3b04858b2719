import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';

import { isAnyOf, may } from '@/kit/access/access';
import type { Versioned } from '@/kit/api/client';
import type { Plan } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { DraftEditor } from './DraftEditor';
import { PlanItems } from './PlanItems';
import { PlanReportCard } from './PlanReportCard';
import { isPublishable, PublishDialog } from './PublishDialog';
import { usePlan } from './queries';
import { planTexts } from './texts';

export function Component() {
  const language = useLanguage();
  const { district } = useHere();
  const { id = '' } = useParams();
  const plan = usePlan(district, id);
  if (plan.error && !plan.data) {
    return <Trouble problem={plan.error} retry={() => void plan.refetch()} />;
  }
  if (!plan.data) {
    return <Loading />;
  }
  const { titleZh, titleEn, versions } = plan.data.data;
  return (
    <Page title={nameIn(language, { nameZh: titleZh, nameEn: titleEn })}>
      {versions.length > 0 ? <PlanReportCard district={district} plan={plan.data} /> : null}
      <Draft district={district} plan={plan.data} />
    </Page>
  );
}

/** What the next version will hold: edited by those who plan, published by a secretary or the street. */
function Draft({ district, plan }: { district: string; plan: Versioned<Plan> }) {
  const say = useTexts(planTexts);
  const { access } = useHere();
  const [open, setOpen] = useState<'editor' | 'publish' | null>(null);
  const { draft, versions } = plan.data;
  const unchanged = !isPublishable(plan.data) && draft.length > 0;
  const close = () => setOpen(null);
  if (!may.plan(access)) {
    return null;
  }
  if (open === 'editor') {
    return <DraftEditor district={district} plan={plan} onClose={close} />;
  }
  return (
    <section className="card">
      <h2>{say('draft')}</h2>
      {unchanged ? <p className="faint">{say('unchanged', { number: versions.length })}</p> : null}
      {draft.length === 0 ? <p className="faint">{say('noItems')}</p> : null}
      {unchanged ? null : <PlanItems district={district} items={draft} />}
      <div className="actions">
        <Button size="large" onClick={() => setOpen('editor')}>
          {say('edit')}
        </Button>
        {isPublishable(plan.data) && isAnyOf(access, 'street-admin', 'district-secretary') ? (
          <Button size="large" type="primary" onClick={() => setOpen('publish')}>
            {say('publish')}
          </Button>
        ) : null}
      </div>
      {open === 'publish' ? <PublishDialog district={district} plan={plan} onClose={close} /> : null}
    </section>
  );
}
