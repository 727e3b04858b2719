import { useCallback, useMemo } from 'react';

import { Chart } from '@/kit/chart/Chart';
import { useTexts } from '@/kit/i18n/texts';
import { useWide } from '@/kit/layout/useWide';
import { ExcelButton } from '@/kit/table/ExcelButton';

import { rateChart, rateNames, type RateRow, type RateShape } from './rates';
import { RateTable } from './RateTable';
import { useRateSheet } from './sheets';
import { statisticsTexts } from './texts';

interface RateSectionProps {
  readonly title: string;
  /** Of what and when, in the name of what is exported. */
  readonly of: string;
  readonly rows: readonly RateRow[];
  /** Whether each row comes after the one before in time. */
  readonly overTime?: boolean;
}

const ROW = 72;
const AXES = 90;

/** The three rates of several things, as a picture and as a table. */
export function RateSection({ title, of, rows, overTime = false }: RateSectionProps) {
  const say = useTexts(statisticsTexts);
  const wide = useWide();
  const shape: RateShape = overTime ? 'lines' : wide ? 'columns' : 'bars';
  const sheet = useRateSheet();
  const name = `${of} ${title}`;
  const drawn = useCallback((as: RateShape) => rateChart(rows, rateNames(say), as), [rows, say]);
  const option = useMemo(() => drawn(shape), [drawn, shape]);
  const onPaper = useMemo(() => drawn(overTime ? 'lines' : 'columns'), [drawn, overTime]);
  return (
    <section className="card">
      <h2>{title}</h2>
      <Chart
        option={option}
        onPaper={onPaper}
        label={title}
        name={name}
        height={shape === 'bars' ? rows.length * ROW + AXES : undefined}
      >
        <ExcelButton name={name} sheets={() => [sheet(title, rows)]} />
      </Chart>
      <RateTable rows={rows} caption={title} />
    </section>
  );
}
