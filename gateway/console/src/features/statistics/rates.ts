import type { EChartsCoreOption } from 'echarts/core';

import type { Rates } from '@/kit/api/types';
import type { Cell } from '@/kit/table/workbook';

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

/** What the three are called in a chart. */
export const rateNames = (say: (key: keyof RateNames) => string): RateNames => ({
  response: say('response'),
  resolution: say('resolution'),
  satisfaction: say('satisfaction'),
});

const COLOURS = ['#2f6db5', '#b3541e', '#3f8a4a'];
const NAME = 96;
const KEYS = ['response', 'resolution', 'satisfaction'] as const;

/** A rate from 0 to 1 as a percentage; of nothing there is none. */
export function percent(rate: number | undefined): string | null {
  return rate === undefined ? null : `${(rate * 100).toFixed(1)}%`;
}

/** A rate as a table holds it. */
export const share = (rate: number | undefined): Cell => (rate === undefined ? null : { share: rate });

const point = (rate: number | undefined) => (rate === undefined ? null : Math.round(rate * 1000) / 10);

/** Lines run on with time; columns stand beside each other, and lie below each other where there is no room for their names. */
export type RateShape = 'lines' | 'columns' | 'bars';

/** The three rates side by side, for each row. */
export function rateChart(rows: readonly RateRow[], names: RateNames, shape: RateShape): EChartsCoreOption {
  const name = rows.map((row) => row.name);
  const rate = { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } };
  const axes =
    shape === 'bars'
      ? {
          xAxis: rate,
          yAxis: { type: 'category', inverse: true, data: name, axisLabel: { width: NAME, overflow: 'break' } },
        }
      : {
          xAxis: { type: 'category', data: name, axisLabel: { interval: 0, hideOverlap: true } },
          yAxis: rate,
        };
  return {
    color: COLOURS,
    aria: { enabled: true },
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '–' : `${value}%`) },
    legend: { top: 0, data: KEYS.map((key) => names[key]) },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    ...axes,
    series: KEYS.map((key) => ({
      name: names[key],
      type: shape === 'lines' ? 'line' : 'bar',
      barMaxWidth: 28,
      data: rows.map((row) => point(row.rates[key])),
    })),
  };
}

/** Things by one rate, the first above. */
export function rankingChart(rows: readonly { readonly name: string; readonly rate?: number }[]): EChartsCoreOption {
  return {
    color: COLOURS,
    aria: { enabled: true },
    grid: { left: 8, right: 56, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.name),
      axisLabel: { width: NAME, overflow: 'break' },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        label: { show: true, position: 'right', formatter: '{c}%' },
        data: rows.map((row) => point(row.rate)),
      },
    ],
  };
}
