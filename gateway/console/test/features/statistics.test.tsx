import { fireEvent, screen } from '@testing-library/react';
import { Link } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';

import { useRateFilter } from '@/features/statistics/RateFilters';
import { ScopeLine } from '@/features/statistics/ScopeLine';

import { answering, DISTRICT, show } from '../harness';

/** What a page of figures does with its filter: shows it, and leads deeper. */
function Figures() {
  const filter = useRateFilter();
  return (
    <>
      <p>{JSON.stringify([filter.month, filter.scope])}</p>
      <Link to={filter.addressOf('site', 'site-a')}>deeper</Link>
      <ScopeLine filter={filter} district={DISTRICT} />
    </>
  );
}

describe('figures', () => {
  beforeEach(() => {
    answering({ 'GET /demand-categories': { body: { categories: [] } } });
  });

  it('are narrowed step by step, and each step can be taken back', async () => {
    show(<Figures />, undefined, '/?month=2026-03&unit=safety');
    fireEvent.click(screen.getByText('deeper'));
    expect(await screen.findByText('["2026-03",{"unit":"safety","site":"site-a"}]')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: '✕ 不限“safety”' }));
    expect(await screen.findByText('["2026-03",{"site":"site-a"}]')).toBeTruthy();
  });

  it('lead to the demands behind them', () => {
    show(<Figures />, undefined, '/?month=2026-03&unit=safety&category=safety.fire');
    const link = screen.getByRole('link', { name: '查看这些诉求' });
    expect(link.getAttribute('href')).toBe(`/d/${DISTRICT}/demands?unit=safety&category=safety.fire`);
  });

  it('of the whole district have nothing to take back', () => {
    show(<Figures />, undefined, '/?month=2026-03');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
