import { Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useTexts } from '@/kit/i18n/texts';
import { lastMonths } from '@/kit/time/time';

import { statisticsTexts } from './texts';

const MONTHS = 12;

/** Which month is shown, kept in the address. */
export function useRateFilter() {
  const [search, setSearch] = useSearchParams();
  const [now] = useState(() => new Date());
  const months = lastMonths(MONTHS, now);
  const month = search.get('month') ?? months[0]!;
  const synthetic = search.get('synthetic') === 'true';
  const change = (to: { month?: string; synthetic?: boolean }) =>
    setSearch({ month, synthetic: String(synthetic), ...stringsOf(to) });
  return { months, month, synthetic, change };
}

const stringsOf = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([key, one]) => [key, String(one)]));

export function RateFilters({ filter }: { filter: ReturnType<typeof useRateFilter> }) {
  const say = useTexts(statisticsTexts);
  return (
    <div className="filters">
      <Select
        aria-label={say('month')}
        value={filter.month}
        options={filter.months.map((one) => ({ value: one, label: one }))}
        onChange={(month) => filter.change({ month })}
      />
      <Checkbox checked={filter.synthetic} onChange={(event) => filter.change({ synthetic: event.target.checked })}>
        {say('synthetic')}
      </Checkbox>
    </div>
  );
}
