import { useMemo, useState } from 'react';

import { may } from '@/kit/access/access';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { lastMonths } from '@/kit/time/time';

import { RateSection } from '../RateSection';
import { StatisticsMenu } from '../StatisticsMenu';

import { MonthCard } from './MonthCard';
import { useFrozenMonths } from './queries';
import { monthTexts } from './texts';

const SHOWN = 12;

export function Component() {
  return (
    <RequireRight right={may.seeRates}>
      <Months />
    </RequireRight>
  );
}

/** A year of months: what is frozen, what is not yet, and how the rates went. */
function Months() {
  const say = useTexts(monthTexts);
  const { district, districts } = useHere();
  const [months] = useState(() => lastMonths(SHOWN, new Date()));
  const language = useLanguage();
  const name = nameIn(
    language,
    districts.find(({ id }) => id === district),
  );
  const frozen = useFrozenMonths(district, months.at(-1)!, months[0]!);
  const rows = useMemo(
    () => (frozen.data ?? []).map(({ rates }) => ({ name: rates.month, rates: rates.district })),
    [frozen.data],
  );
  return (
    <Page title={say('title')} hint={say('hint')}>
      <StatisticsMenu />
      {frozen.error ? <Trouble problem={frozen.error} retry={() => void frozen.refetch()} /> : null}
      {frozen.isLoading ? <Loading /> : null}
      {rows.length > 1 ? <RateSection title={say('trend')} of={name} rows={rows} overTime /> : null}
      {frozen.data
        ? months.map((month, at) => (
            <MonthCard
              key={month}
              district={district}
              month={month}
              running={at === 0}
              frozen={frozen.data.find(({ rates }) => rates.month === month)}
            />
          ))
        : null}
    </Page>
  );
}
