import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Link } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Component as CountedDemandsPage } from '@/features/statistics/CountedDemandsPage';
import { RateFilters, useRateFilter } from '@/features/statistics/RateFilters';
import type { RateRow } from '@/features/statistics/rates';
import { ScopeLine } from '@/features/statistics/ScopeLine';
import { useRateSheet } from '@/features/statistics/sheets';
import { ExcelButton } from '@/kit/table/ExcelButton';

import { accessOf, answering, bytesOf, DISTRICT, show } from '../harness';

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

  it('lead to the demands behind them, of the same month', () => {
    show(<Figures />, undefined, '/?month=2026-03&unit=safety&category=safety.fire');
    const link = screen.getByText('查看这些诉求').closest('a')!;
    const { pathname, searchParams } = new URL(link.href);
    expect(pathname).toBe(`/d/${DISTRICT}/statistics/demands`);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      month: '2026-03',
      unit: 'safety',
      category: 'safety.fire',
    });
  });

  it('of the whole district have nothing to take back', () => {
    show(<Figures />, undefined, '/?month=2026-03');
    expect(screen.queryByText(/不限/)).toBeNull();
  });
});

describe('the demands behind a figure', () => {
  const counted = {
    demand: 'd-1',
    number: '20260301-0001',
    unit: 'safety',
    contactedInTime: true,
    solved: true,
    satisfied: false,
    madeUp: false,
    reopened: false,
    excluded: false,
  };

  it('are those of its month and scope, each with what it adds', async () => {
    let asked = '';
    answering({});
    const answer = globalThis.fetch;
    vi.stubGlobal('fetch', (request: Request) => {
      if (!request.url.includes('/demand-rates/demands')) {
        return answer(request);
      }
      asked = request.url;
      const items = [counted, { ...counted, demand: 'd-2', number: undefined, excluded: true, solved: undefined }];
      return Promise.resolve(Response.json({ items }));
    });
    show(<CountedDemandsPage />, accessOf('auditor'), '/?month=2026-03&unit=safety');
    expect(await screen.findByText('20260301-0001')).toBeTruthy();
    expect(screen.getByText('不满意')).toBeTruthy();
    expect(screen.getByText('其他单位的诉求')).toBeTruthy();
    expect(screen.getByText('已剔除，不计入')).toBeTruthy();
    expect(screen.getByText('还没有答复')).toBeTruthy();
    expect(asked).toContain('month=2026-03');
    expect(asked).toContain('unit=safety');
  });
});

describe('ratings that were made up for a demonstration', () => {
  function Filters({ madeUp }: { madeUp: number }) {
    return <RateFilters filter={useRateFilter()} madeUp={madeUp} />;
  }

  it('are asked about only where there are some', () => {
    show(<Filters madeUp={3} />, undefined, '/?month=2026-03');
    expect(screen.getByText('把演示时模拟的 3 条评价也算进去')).toBeTruthy();
  });

  it('are not mentioned where there are none', () => {
    show(<Filters madeUp={0} />, undefined, '/?month=2026-03');
    expect(screen.queryByText(/演示/)).toBeNull();
  });
});

describe('a dashboard', () => {
  it('is exported with the figures that it shows', async () => {
    const rates = { routed: 12, contacted: 11, answered: 9, solved: 8, satisfied: 7, reopened: 1, excluded: 2 };
    const rows = [{ name: '平安建设部', rates: { ...rates, response: 0.9167, resolution: 0.8889 } }];
    let saved: Blob | undefined;
    URL.createObjectURL = (content) => {
      saved = content as Blob;
      return 'blob:x';
    };
    URL.revokeObjectURL = () => undefined;
    const named = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect(this.download).toBe('工体商圈 2026-03 按部门.xlsx');
    });
    show(<Exported rows={rows} />);
    fireEvent.click(screen.getByText('下载 Excel'));
    await waitFor(() => expect(named).toHaveBeenCalled());
    const text = new TextDecoder().decode(await bytesOf(saved!));
    expect(text).toContain('平安建设部');
    expect(text).toContain('<c><v>12</v></c><c s="2"><v>0.9167</v></c><c s="2"><v>0.8889</v></c><c/>');
  });

  function Exported({ rows }: { rows: readonly RateRow[] }) {
    const sheet = useRateSheet();
    return <ExcelButton name="工体商圈 2026-03 按部门" sheets={() => [sheet('按部门', rows)]} />;
  }
});
