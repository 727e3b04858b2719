import { Link } from 'react-router';

import { useNames } from '@/features/demand/names';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import type { RateFilter, ScopeKey } from './RateFilters';
import { statisticsTexts } from './texts';

/** Of what the figures are, in words: the district, what they were narrowed to, and the month if there is one. */
export function useShownName(district: string, { scope }: RateFilter, month = ''): string {
  const language = useLanguage();
  const { districts } = useHere();
  const scopeName = useScopeName(district);
  const chosen = Object.entries(scope) as [ScopeKey, string][];
  const name = nameIn(
    language,
    districts.find(({ id }) => id === district),
  );
  return [name, ...chosen.map(([key, code]) => scopeName(key, code)), month].filter(Boolean).join(' ');
}

function useScopeName(district: string) {
  const names = useNames(district);
  return (key: ScopeKey, code: string) => (key === 'category' ? names.category(code) : names.unit(code));
}

/** What the figures were narrowed to, each with the way out again, and the demands behind them. */
export function ScopeLine({ filter, district }: { filter: RateFilter; district: string }) {
  const say = useTexts(statisticsTexts);
  const nameOf = useScopeName(district);
  const chosen = Object.entries(filter.scope) as [ScopeKey, string][];
  return (
    <nav className="actions" aria-label={say('scope')}>
      {chosen.map(([key, code]) => (
        <Link key={key} to={filter.addressOf(key, undefined)}>
          {say('leave', { name: nameOf(key, code) })}
        </Link>
      ))}
      <Link to={`/d/${district}/statistics/demands${filter.addressOf('unit', filter.scope.unit)}`}>
        {say('theirDemands')}
      </Link>
    </nav>
  );
}
