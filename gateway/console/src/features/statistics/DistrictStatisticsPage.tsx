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
import { type RateFilter, RateFilters, type ScopeKey, useRateFilter } from './RateFilters';
import { RateSection } from './RateSection';
import { RateTiles } from './RateTiles';
import { ScopeLine } from './ScopeLine';
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
  const { month, synthetic, scope } = filter;
  const { rates, error, retry } = useRates([{ district, month, synthetic, scope }]);
  return (
    <Page title={say('title')} hint={say('definition')}>
      <StatisticsMenu />
      <RateFilters filter={filter} />
      <ScopeLine filter={filter} district={district} />
      {error ? <Trouble problem={error} retry={retry} /> : null}
      {!rates && !error ? <Loading /> : null}
      {rates ? <MonthOf rates={rates[0]!} district={district} filter={filter} /> : null}
      <Trend district={district} filter={filter} />
    </Page>
  );
}

interface MonthOfProps {
  readonly rates: DemandRates;
  readonly district: string;
  readonly filter: RateFilter;
}

function MonthOf({ rates, district, filter }: MonthOfProps) {
  const say = useTexts(statisticsTexts);
  const names = useNames(district);
  const rowsOf = (key: ScopeKey, sums: DemandRates['byUnit'], nameOf: (code: string) => string) =>
    Object.entries(sums).map(([code, one]) => ({ name: nameOf(code), rates: one, to: filter.addressOf(key, code) }));
  if (rates.district.routed === 0) {
    return <Message kind="empty" title={say('none')} body={say('noneHint')} />;
  }
  const { scope, month } = filter;
  const sites = rowsOf('site', rates.bySite ?? {}, names.unit);
  return (
    <>
      <RateTiles rates={rates.district} />
      {scope.unit ? null : <RateSection title={say('byUnit')} rows={rowsOf('unit', rates.byUnit, names.unit)} />}
      {scope.category ? null : (
        <RateSection title={say('byCategory')} rows={rowsOf('category', rates.byCategory, names.category)} />
      )}
      {scope.site || sites.length === 0 ? null : <RateSection title={say('bySite')} rows={sites} />}
      {Object.keys(scope).length === 0 ? (
        <>
          <RankingCard district={district} month={month} />
          <TimesCard district={district} month={month} />
          <HeatCard district={district} month={month} />
        </>
      ) : null}
    </>
  );
}

function Trend({ district, filter: { synthetic, scope } }: { district: string; filter: RateFilter }) {
  const say = useTexts(statisticsTexts);
  const [months] = useState(() => lastMonths(TREND, new Date()).reverse());
  const { rates } = useRates(months.map((month) => ({ district, month, synthetic, scope })));
  const rows = useMemo(() => (rates ?? []).map((one) => ({ name: one.month, rates: one.district })), [rates]);
  return rows.some((row) => row.rates.routed > 0) ? <RateSection title={say('trend')} rows={rows} overTime /> : null;
}
