import type { EChartsCoreOption } from 'echarts/core';

import type { Coverage } from '@/kit/api/types';

interface CoverageNames {
  readonly organisational: string;
  readonly work: string;
  readonly target: string;
}

/** The two coverages over the months, in per cent, each with what is to be reached this year. */
export function coverageChart(
  months: Coverage['byMonth'],
  target: Coverage['target'],
  names: CoverageNames,
): EChartsCoreOption {
  const line = (name: string, data: number[], wanted: number | undefined) => ({
    name,
    type: 'line',
    data,
    symbolSize: 8,
    markLine:
      wanted === undefined
        ? undefined
        : {
            symbol: 'none',
            data: [{ yAxis: wanted }],
            label: { formatter: `${names.target} ${wanted}%`, position: 'insideEndTop' },
          },
  });
  return {
    color: ['#9e1b1b', '#2b6cb8'],
    aria: { enabled: true },
    tooltip: { trigger: 'axis', valueFormatter: (value: number) => `${value}%` },
    legend: { top: 0 },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: months.map((month) => month.of ?? '') },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
    series: [
      line(
        names.organisational,
        months.map((month) => month.organisationalPercent),
        target?.organisationalPercent,
      ),
      line(
        names.work,
        months.map((month) => month.workPercent),
        target?.workPercent,
      ),
    ],
  };
}

/** The two coverages of groups beside each other, below each other on the page. */
export function groupChart(
  rows: readonly { readonly name: string; readonly organisational: number; readonly work: number }[],
  names: Pick<CoverageNames, 'organisational' | 'work'>,
): EChartsCoreOption {
  const bars = (name: string, data: number[]) => ({ name, type: 'bar', barMaxWidth: 18, data });
  return {
    color: ['#9e1b1b', '#2b6cb8'],
    aria: { enabled: true },
    tooltip: { trigger: 'axis', valueFormatter: (value: number) => `${value}%` },
    legend: { top: 0 },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLabel: { width: 110, overflow: 'break' },
    },
    series: [
      bars(
        names.organisational,
        rows.map(({ organisational }) => organisational),
      ),
      bars(
        names.work,
        rows.map(({ work }) => work),
      ),
    ],
  };
}
