import type { EChartsCoreOption } from 'echarts/core';

import type { Rates } from '@/kit/api/types';

export interface RateRow {
  readonly name: string;
  readonly rates: Rates;
  /** Where more is to be seen of it. */
  readonly to?: string;
}

export interface RateNames {
  readonly response: string;
  readonly resolution: string;
  readonly satisfaction: string;
}

const COLOURS = ['#2f6db5', '#b3541e', '#3f8a4a'];
const KEYS = ['response', 'resolution', 'satisfaction'] as const;

/** A rate from 0 to 1 as a percentage; of nothing there is none. */
export function percent(rate: number | undefined): string | null {
  return rate === undefined ? null : `${(rate * 100).toFixed(1)}%`;
}

const point = (rate: number | undefined) => (rate === undefined ? null : Math.round(rate * 1000) / 10);

/** The three rates side by side, for each row. */
export function rateChart(rows: readonly RateRow[], names: RateNames, type: 'bar' | 'line'): EChartsCoreOption {
  return {
    color: COLOURS,
    aria: { enabled: true },
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '–' : `${value}%`) },
    legend: { top: 0, data: KEYS.map((key) => names[key]) },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: rows.map((row) => row.name), axisLabel: { interval: 0, hideOverlap: true } },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
    series: KEYS.map((key) => ({
      name: names[key],
      type,
      barMaxWidth: 28,
      data: rows.map((row) => point(row.rates[key])),
    })),
  };
}
