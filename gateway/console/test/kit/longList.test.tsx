import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { LongList } from '@/kit/display/LongList';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

const show = (count: number) =>
  render(<LongList items={numbers(count)} keyOf={String} row={(item) => <span>row {item}</span>} />);

describe('a list of rows', () => {
  // jsdom lays nothing out: a row without height would never fill the screen.
  beforeEach(() => vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(76));
  afterEach(() => vi.restoreAllMocks());

  it('is there as a whole while it is short', () => {
    show(200);
    expect(screen.getAllByRole('listitem')).toHaveLength(200);
    expect(screen.getByText('row 199')).toBeTruthy();
  });

  it('makes only what is seen when it is long, and says how long it is', () => {
    show(10_000);
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeLessThan(100);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000');
  });
});
