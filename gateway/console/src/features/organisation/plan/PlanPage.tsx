import { App, Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';

import { isAnyOf, may } from '@/kit/access/access';
import { api, based, read, type Versioned } from '@/kit/api/client';
import type { Plan } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { DraftEditor } from './DraftEditor';
import { PlanItems } from './PlanItems';
import { PlanReportCard } from './PlanReportCard';
import { planKeys, usePlan } from './queries';
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
      {versions.length > 0 ? <PlanReportCard district={district} id={id} version={plan.data.version} /> : null}
      <Draft district={district} plan={plan.data} />
    </Page>
  );
}

/** What the next version will hold: edited by those who plan, published by a secretary or the street. */
function Draft({ district, plan }: { district: string; plan: Versioned<Plan> }) {
  const say = useTexts(planTexts);
  const { access } = useHere();
  const { modal, message } = App.useApp();
  const [editing, setEditing] = useState(false);
  const { id, draft, versions } = plan.data;
  const published = versions.at(-1);
  const unchanged = published !== undefined && JSON.stringify(published.items) === JSON.stringify(draft);
  const publish = useCommand({
    send: (_: void, key) =>
      read(
        api.POST('/api/v1/districts/{district}/plans/{id}/publication', {
          params: { path: { district, id }, header: based(key, plan.version) },
        }),
      ),
    touches: [planKeys.all(district)],
    done: () => void message.success(say('donePublish')),
  });
  const ask = () =>
    void modal.confirm({
      title: say('publish'),
      content: say('publishBody'),
      okText: say('publish'),
      onOk: () => publish.mutate(),
    });
  if (!may.plan(access)) {
    return null;
  }
  if (editing) {
    return <DraftEditor district={district} plan={plan} onClose={() => setEditing(false)} />;
  }
  return (
    <section className="card">
      <h2>{say('draft')}</h2>
      {unchanged ? <p className="faint">{say('unchanged', { number: published.number })}</p> : null}
      {draft.length === 0 ? <p className="faint">{say('noItems')}</p> : null}
      {unchanged ? null : <PlanItems district={district} items={draft} />}
      <ProblemAlert problem={publish.error} />
      <div className="actions">
        <Button size="large" onClick={() => setEditing(true)}>
          {say('edit')}
        </Button>
        {draft.length > 0 && !unchanged && isAnyOf(access, 'street-admin', 'district-secretary') ? (
          <Button size="large" type="primary" loading={publish.isPending} onClick={ask}>
            {say('publish')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
