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
import { ScopeLine, useShownName } from './ScopeLine';
import { useRateSheet } from './sheets';
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
      <RateFilters filter={filter} madeUp={rates?.[0]?.madeUp} />
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
  const sheet = useRateSheet();
  const { scope, month } = filter;
  const of = useShownName(district, filter, month);
  const rowsOf = (key: ScopeKey, sums: DemandRates['byUnit'], nameOf: (code: string) => string) =>
    Object.entries(sums).map(([code, one]) => ({ name: nameOf(code), rates: one, to: filter.addressOf(key, code) }));
  if (rates.district.routed === 0) {
    return <Message kind="empty" title={say('none')} body={say('noneHint')} />;
  }
  const sections = [
    { key: 'unit', title: say('byUnit'), rows: rowsOf('unit', rates.byUnit, names.unit) },
    { key: 'category', title: say('byCategory'), rows: rowsOf('category', rates.byCategory, names.category) },
    { key: 'site', title: say('bySite'), rows: rowsOf('site', rates.bySite ?? {}, names.unit) },
  ].filter(({ key, rows }) => !scope[key as ScopeKey] && rows.length > 0);
  const sheets = () => [
    sheet(month, [{ name: of, rates: rates.district }]),
    ...sections.map(({ title, rows }) => sheet(title, rows)),
  ];
  return (
    <>
      <RateTiles rates={rates.district} of={of} sheets={sheets} />
      {sections.map(({ key, title, rows }) => (
        <RateSection key={key} title={title} of={of} rows={rows} />
      ))}
      {Object.keys(scope).length === 0 ? (
        <>
          <RankingCard district={district} month={month} of={of} />
          <TimesCard district={district} month={month} of={of} />
          <HeatCard district={district} month={month} of={of} />
        </>
      ) : null}
    </>
  );
}

function Trend({ district, filter }: { district: string; filter: RateFilter }) {
  const say = useTexts(statisticsTexts);
  const { synthetic, scope } = filter;
  const of = useShownName(district, filter);
  const [months] = useState(() => lastMonths(TREND, new Date()).reverse());
  const { rates } = useRates(months.map((month) => ({ district, month, synthetic, scope })));
  const rows = useMemo(() => (rates ?? []).map((one) => ({ name: one.month, rates: one.district })), [rates]);
  return rows.some((row) => row.rates.routed > 0) ? (
    <RateSection title={say('trend')} of={of} rows={rows} overTime />
  ) : null;
}
