import { useQuery } from '@tanstack/react-query';
import type { EChartsCoreOption } from 'echarts/core';

import { api, read } from '@/kit/api/client';
import type { RankedBy } from '@/kit/api/types';
import type { Shade } from '@/kit/layout/theme';
import type { Problem } from '@/kit/problem/problem';

const BASE = '/api/v1/districts/{district}/demand-rates';

type Read<T> = { path: string; get: () => Promise<T> };

function useReport<T>(district: string, month: string, { path, get }: Read<T>) {
  return useQuery<T, Problem>({ queryKey: ['demand-rates', district, month, path], queryFn: get });
}

export function useRanking(district: string, month: string, by: RankedBy) {
  return useReport(district, month, {
    path: `ranking/${by}`,
    get: () => read(api.GET(`${BASE}/ranking`, { params: { path: { district }, query: { month, by } } })),
  });
}

export function useTimes(district: string, month: string) {
  return useReport(district, month, {
    path: 'times',
    get: () => read(api.GET(`${BASE}/times`, { params: { path: { district }, query: { month } } })),
  });
}

export function useHeat(district: string, month: string) {
  return useReport(district, month, {
    path: 'heat',
    get: () => read(api.GET(`${BASE}/heat`, { params: { path: { district }, query: { month } } })),
  });
}

export interface HeatRow {
  readonly name: string;
  readonly hours: readonly number[];
}

/** From none to most: what is most stands out most from what is behind it. */
const HEAT: Readonly<Record<Shade, string[]>> = {
  light: ['#fbeee6', '#e08b5a', '#9e1b1b'],
  dark: ['#2b2320', '#93492a', '#ffab84'],
};

/** Sites below each other, the hours of the day beside each other. */
export function heatChart(
  rows: readonly HeatRow[],
  hourName: (hour: number) => string,
  shade: Shade,
): EChartsCoreOption {
  const cells = rows.flatMap(({ hours }, y) => hours.map((count, x) => [x, y, count]));
  const most = Math.max(1, ...cells.map(([, , count]) => count ?? 0));
  return {
    tooltip: {},
    grid: { left: 8, right: 16, top: 8, bottom: 56, containLabel: true },
    xAxis: { type: 'category', data: Array.from({ length: 24 }, (_, hour) => hourName(hour)) },
    yAxis: { type: 'category', data: rows.map(({ name }) => name), inverse: true },
    visualMap: {
      min: 0,
      max: most,
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      inRange: { color: HEAT[shade] },
    },
    series: [{ type: 'heatmap', data: cells }],
  };
}
