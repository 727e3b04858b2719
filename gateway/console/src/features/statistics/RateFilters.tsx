import { Checkbox, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';

import { useTexts } from '@/kit/i18n/texts';
import { lastMonths } from '@/kit/time/time';

import type { Scope } from './queries';
import { statisticsTexts } from './texts';

const MONTHS = 12;
const SCOPES = ['unit', 'category', 'site'] as const;

export type ScopeKey = (typeof SCOPES)[number];

/** Which month is shown, and of what: kept in the address, so that "back" goes one step out again. */
export function useRateFilter() {
  const [search, setSearch] = useSearchParams();
  const [now] = useState(() => new Date());
  const months = lastMonths(MONTHS, now);
  const month = search.get('month') ?? months[0]!;
  const synthetic = search.get('synthetic') === 'true';
  const [unit, category, site] = SCOPES.map((key) => search.get(key) ?? undefined);
  const scope = useMemo<Scope>(
    () => ({ ...(unit && { unit }), ...(category && { category }), ...(site && { site }) }),
    [unit, category, site],
  );
  const at = (to: object) =>
    Object.fromEntries(
      Object.entries({ month, synthetic, ...scope, ...to }).flatMap(([key, one]) =>
        one === undefined ? [] : [[key, String(one)]],
      ),
    );
  const change = (to: { month?: string; synthetic?: boolean }) => setSearch(at(to));
  const addressOf = (key: ScopeKey, code: string | undefined) => `?${new URLSearchParams(at({ [key]: code }))}`;
  return { months, month, synthetic, scope, change, addressOf };
}

export type RateFilter = ReturnType<typeof useRateFilter>;

interface RateFiltersProps {
  readonly filter: RateFilter;
  /** How many ratings were made up for a demonstration: where there are none, nobody is asked about them. */
  readonly madeUp: number | undefined;
}

export function RateFilters({ filter, madeUp = 0 }: RateFiltersProps) {
  const say = useTexts(statisticsTexts);
  return (
    <div className="filters">
      <Select
        aria-label={say('month')}
        value={filter.month}
        options={filter.months.map((one) => ({ value: one, label: one }))}
        onChange={(month) => filter.change({ month })}
      />
      {madeUp > 0 || filter.synthetic ? (
        <Checkbox checked={filter.synthetic} onChange={(event) => filter.change({ synthetic: event.target.checked })}>
          {say('synthetic', { count: madeUp })}
        </Checkbox>
      ) : null}
    </div>
  );
}
