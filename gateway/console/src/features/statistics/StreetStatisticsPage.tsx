import { useMemo } from 'react';

import { may } from '@/kit/access/access';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';

import { useRates } from './queries';
import { RateFilters, useRateFilter } from './RateFilters';
import { RateSection } from './RateSection';
import { StatisticsMenu } from './StatisticsMenu';
import { statisticsTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.seeRates}>
      <StreetStatistics />
    </RequireRight>
  );
}

/** Every district in reach, side by side. */
function StreetStatistics() {
  const say = useTexts(statisticsTexts);
  const language = useLanguage();
  const { districts } = useHere();
  const filter = useRateFilter();
  const { month, synthetic } = filter;
  const { rates, error, retry } = useRates(districts.map((one) => ({ district: one.id, month, synthetic })));
  const rows = useMemo(
    () =>
      (rates ?? []).map((one, at) => ({
        name: nameIn(language, districts[at]),
        rates: one.district,
        to: `/d/${districts[at]!.id}/statistics?${new URLSearchParams({ month, synthetic: String(synthetic) })}`,
      })),
    [rates, districts, language, month, synthetic],
  );
  return (
    <Page title={say('streetTitle')} hint={say('definition')}>
      <StatisticsMenu />
      <RateFilters filter={filter} madeUp={rates?.reduce((sum, one) => sum + (one.madeUp ?? 0), 0)} />
      {error ? <Trouble problem={error} retry={retry} /> : null}
      {!rates && !error ? <Loading /> : null}
      {rates ? <RateSection title={say('byDistrict')} of={`${say('streetTitle')} ${month}`} rows={rows} /> : null}
    </Page>
  );
}
