import { useMemo } from 'react';

import { Chart } from '@/kit/chart/Chart';
import { useTexts } from '@/kit/i18n/texts';
import { useWide } from '@/kit/layout/useWide';

import { rateChart, type RateRow, type RateShape } from './rates';
import { RateTable } from './RateTable';
import { statisticsTexts } from './texts';

interface RateSectionProps {
  readonly title: string;
  readonly rows: readonly RateRow[];
  /** Whether each row comes after the one before in time. */
  readonly overTime?: boolean;
}

const ROW = 72;
const AXES = 90;

/** The three rates of several things, as a picture and as a table. */
export function RateSection({ title, rows, overTime = false }: RateSectionProps) {
  const say = useTexts(statisticsTexts);
  const wide = useWide();
  const shape: RateShape = overTime ? 'lines' : wide ? 'columns' : 'bars';
  const option = useMemo(
    () =>
      rateChart(
        rows,
        { response: say('response'), resolution: say('resolution'), satisfaction: say('satisfaction') },
        shape,
      ),
    [rows, say, shape],
  );
  return (
    <section className="card">
      <h2>{title}</h2>
      <Chart option={option} label={title} height={shape === 'bars' ? rows.length * ROW + AXES : undefined} />
      <RateTable rows={rows} caption={title} />
    </section>
  );
}
