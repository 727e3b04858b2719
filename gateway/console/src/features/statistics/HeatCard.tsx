import { HeatmapChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { use as register } from 'echarts/core';
import { useCallback, useMemo } from 'react';

import { useUnitNames } from '@/features/organisation/queries';
import { Chart } from '@/kit/chart/Chart';
import { Loading } from '@/kit/display/Loading';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useTexts } from '@/kit/i18n/texts';
import { type Shade, useShade } from '@/kit/layout/theme';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { ExcelButton } from '@/kit/table/ExcelButton';

import { heatChart, type HeatRow, useHeat } from './reports';
import { statisticsTexts } from './texts';

register([HeatmapChart, VisualMapComponent]);

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const ROW = 34;
const AXES = 110;

interface HeatCardProps {
  readonly district: string;
  readonly month: string;
  /** Of what and when, in the name of what is exported. */
  readonly of: string;
}

/** In which site, at what hour of the day demands were filed. */
export function HeatCard({ district, month, of }: HeatCardProps) {
  const say = useTexts(statisticsTexts);
  const unit = useUnitNames(district);
  const shade = useShade();
  const heat = useHeat(district, month);
  const rows = useMemo(
    () => (heat.data ?? []).map(({ site, hours }) => ({ name: unit(site), hours })),
    [heat.data, unit],
  );
  const name = `${of} ${say('heat')}`;
  const drawn = useCallback((on: Shade) => heatChart(rows, (hour) => say('hour', { hour }), on), [rows, say]);
  const option = useMemo(() => drawn(shade), [drawn, shade]);
  const onPaper = useMemo(() => drawn('light'), [drawn]);
  const sheet = () => ({
    name: say('heat'),
    headings: [say('site'), ...HOURS.map((hour) => say('hour', { hour }))],
    rows: rows.map((row) => [row.name, ...row.hours]),
  });
  return (
    <section className="card">
      <h2>{say('heat')}</h2>
      <p className="faint">{say('heatHint')}</p>
      <ProblemAlert problem={heat.error} />
      {heat.isLoading ? <Loading /> : null}
      {heat.data && rows.length === 0 ? <p>{say('noHeat')}</p> : null}
      {rows.length > 0 ? (
        <>
          <Chart option={option} onPaper={onPaper} label={say('heat')} name={name} height={rows.length * ROW + AXES}>
            <ExcelButton name={name} sheets={() => [sheet()]} />
          </Chart>
          <HeatTable rows={rows} />
        </>
      ) : null}
    </section>
  );
}

function HeatTable({ rows }: { rows: readonly HeatRow[] }) {
  const say = useTexts(statisticsTexts);
  return (
    <ScrollingTable label={say('heat')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('site')}</th>
            {HOURS.map((hour) => (
              <th key={hour} scope="col" className="number">
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {row.hours.map((count, hour) => (
                <td key={hour} className="number">
                  {count || ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}
