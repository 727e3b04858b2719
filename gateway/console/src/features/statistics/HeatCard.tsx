import { HeatmapChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { use as register } from 'echarts/core';
import { useMemo } from 'react';

import { useUnitNames } from '@/features/organisation/queries';
import { Chart } from '@/kit/chart/Chart';
import { Loading } from '@/kit/display/Loading';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useTexts } from '@/kit/i18n/texts';
import { useShade } from '@/kit/layout/theme';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';

import { heatChart, type HeatRow, useHeat } from './reports';
import { statisticsTexts } from './texts';

register([HeatmapChart, VisualMapComponent]);

const ROW = 34;
const AXES = 110;

/** In which site, at what hour of the day demands were filed. */
export function HeatCard({ district, month }: { district: string; month: string }) {
  const say = useTexts(statisticsTexts);
  const unit = useUnitNames(district);
  const shade = useShade();
  const heat = useHeat(district, month);
  const rows = useMemo(
    () => (heat.data ?? []).map(({ site, hours }) => ({ name: unit(site), hours })),
    [heat.data, unit],
  );
  const option = useMemo(() => heatChart(rows, (hour) => say('hour', { hour }), shade), [rows, say, shade]);
  return (
    <section className="card">
      <h2>{say('heat')}</h2>
      <p className="faint">{say('heatHint')}</p>
      <ProblemAlert problem={heat.error} />
      {heat.isLoading ? <Loading /> : null}
      {heat.data && rows.length === 0 ? <p>{say('noHeat')}</p> : null}
      {rows.length > 0 ? (
        <>
          <Chart option={option} label={say('heat')} height={rows.length * ROW + AXES} />
          <HeatTable rows={rows} />
        </>
      ) : null}
    </section>
  );
}

function HeatTable({ rows }: { rows: readonly HeatRow[] }) {
  const say = useTexts(statisticsTexts);
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return (
    <ScrollingTable label={say('heat')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('site')}</th>
            {hours.map((hour) => (
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
