import { Button } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Link } from 'react-router';

import { may } from '@/kit/access/access';
import type { Plan } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { dateOnly } from '@/kit/time/time';

import { OrganisationMenu } from '../OrganisationMenu';

import { BeginPlan } from './BeginPlan';
import { usePlans } from './queries';
import { planKindWords, planTexts } from './texts';

export function Component() {
  const say = useTexts(planTexts);
  const { district, access } = useHere();
  const plans = usePlans(district);
  const [beginning, setBeginning] = useState(false);
  const begin = (
    <Button type="primary" size="large" icon={<PlusOutlined aria-hidden />} block onClick={() => setBeginning(true)}>
      {say('begin')}
    </Button>
  );
  return (
    <Page title={say('title')} hint={say('hint')} action={may.plan(access) ? begin : null}>
      <OrganisationMenu />
      {plans.error ? <Trouble problem={plans.error} retry={() => void plans.refetch()} /> : null}
      {plans.isLoading ? <Loading /> : null}
      {plans.data?.length === 0 ? <Message kind="empty" title={say('none')} body={say('noneHint')} /> : null}
      {plans.data && plans.data.length > 0 ? (
        <section className="card">
          <ul className="rows">
            {plans.data.map((plan) => (
              <li key={plan.id}>
                <PlanRow district={district} plan={plan} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {beginning ? <BeginPlan district={district} onClose={() => setBeginning(false)} /> : null}
    </Page>
  );
}

function PlanRow({ district, plan }: { district: string; plan: Plan }) {
  const say = useTexts(planTexts);
  const kind = useWords(planKindWords);
  const language = useLanguage();
  const latest = plan.versions.at(-1);
  return (
    <Link className="row" to={`/d/${district}/organisation/plans/${plan.id}`}>
      <span className="row-main">
        <strong>{language === 'en' ? plan.titleEn : plan.titleZh}</strong>
        <span className="row-notes">
          <span>
            {kind(plan.kind)} · {plan.year}
          </span>
        </span>
      </span>
      <Chip tone={latest ? 'good' : 'busy'}>
        {latest ? say('published', { number: latest.number, date: dateOnly(latest.day, language) }) : say('draftOnly')}
      </Chip>
    </Link>
  );
}
