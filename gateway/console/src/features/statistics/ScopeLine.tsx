import { Link } from 'react-router';

import { useNames } from '@/features/demand/names';
import { useTexts } from '@/kit/i18n/texts';

import type { RateFilter, ScopeKey } from './RateFilters';
import { statisticsTexts } from './texts';

/** What the figures were narrowed to, each with the way out again, and the demands behind them. */
export function ScopeLine({ filter, district }: { filter: RateFilter; district: string }) {
  const say = useTexts(statisticsTexts);
  const names = useNames(district);
  const chosen = Object.entries(filter.scope) as [ScopeKey, string][];
  if (chosen.length === 0) {
    return null;
  }
  const nameOf = (key: ScopeKey, code: string) => (key === 'category' ? names.category(code) : names.unit(code));
  return (
    <nav className="actions" aria-label={say('scope')}>
      {chosen.map(([key, code]) => (
        <Link key={key} to={filter.addressOf(key, undefined)}>
          {say('leave', { name: nameOf(key, code) })}
        </Link>
      ))}
      <Link to={`/d/${district}/demands?${new URLSearchParams(Object.fromEntries(chosen))}`}>
        {say('theirDemands')}
      </Link>
    </nav>
  );
}
