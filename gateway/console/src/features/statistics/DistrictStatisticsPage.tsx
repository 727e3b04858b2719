import { useMemo, useState } from 'react';

import { useNames } from '@/features/demand/names';
import { may } from '@/kit/access/access';
import type { DemandRates } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { lastMonths } from '@/kit/time/time';

import { HeatCard } from './HeatCard';
import { useRates } from './queries';
import { RankingCard } from './RankingCard';
import { RateFilters, useRateFilter } from './RateFilters';
import { RateSection } from './RateSection';
import { RateTiles } from './RateTiles';
import { StatisticsMenu } from './StatisticsMenu';
import { statisticsTexts } from './texts';
import { TimesCard } from './TimesCard';

const TREND = 6;

export function Component() {
  return (
    <RequireRight right={may.seeRates}>
      <DistrictStatistics />
    </RequireRight>
  );
}

function DistrictStatistics() {
  const say = useTexts(statisticsTexts);
  const { district } = useHere();
  const filter = useRateFilter();
  const month = useRates([{ district, month: filter.month, synthetic: filter.synthetic }]);
  const rates = month.rates?.[0];
  return (
    <Page title={say('title')} hint={say('definition')}>
      <StatisticsMenu />
      <RateFilters filter={filter} />
      {month.error ? <Trouble problem={month.error} retry={month.retry} /> : null}
      {!rates && !month.error ? <Loading /> : null}
      {rates ? <MonthOf rates={rates} district={district} month={filter.month} /> : null}
      <Trend district={district} synthetic={filter.synthetic} />
    </Page>
  );
}

interface MonthOfProps {
  readonly rates: DemandRates;
  readonly district: string;
  readonly month: string;
}

function MonthOf({ rates, district, month }: MonthOfProps) {
  const say = useTexts(statisticsTexts);
  const names = useNames(district);
  const units = useMemo(
    () => Object.entries(rates.byUnit).map(([code, one]) => ({ name: names.unit(code), rates: one })),
    [rates, names],
  );
  const categories = useMemo(
    () => Object.entries(rates.byCategory).map(([code, one]) => ({ name: names.category(code), rates: one })),
    [rates, names],
  );
  if (rates.district.routed === 0) {
    return <Message kind="empty" title={say('none')} body={say('noneHint')} />;
  }
  return (
    <>
      <RateTiles rates={rates.district} />
      <RateSection title={say('byUnit')} rows={units} />
      <RateSection title={say('byCategory')} rows={categories} />
      <RankingCard district={district} month={month} />
      <TimesCard district={district} month={month} />
      <HeatCard district={district} month={month} />
    </>
  );
}

function Trend({ district, synthetic }: { district: string; synthetic: boolean }) {
  const say = useTexts(statisticsTexts);
  const [months] = useState(() => lastMonths(TREND, new Date()).reverse());
  const { rates } = useRates(months.map((month) => ({ district, month, synthetic })));
  const rows = useMemo(() => (rates ?? []).map((one) => ({ name: one.month, rates: one.district })), [rates]);
  return rows.some((row) => row.rates.routed > 0) ? <RateSection title={say('trend')} rows={rows} type="line" /> : null;
}
