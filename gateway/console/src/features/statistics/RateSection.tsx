import { useMemo } from 'react';

import { Chart } from '@/kit/chart/Chart';
import { useTexts } from '@/kit/i18n/texts';

import { rateChart, type RateRow } from './rates';
import { RateTable } from './RateTable';
import { statisticsTexts } from './texts';

interface RateSectionProps {
  readonly title: string;
  readonly rows: readonly RateRow[];
  readonly type?: 'bar' | 'line';
}

/** The three rates of several things, as a picture and as a table. */
export function RateSection({ title, rows, type = 'bar' }: RateSectionProps) {
  const say = useTexts(statisticsTexts);
  const option = useMemo(
    () =>
      rateChart(
        rows,
        { response: say('response'), resolution: say('resolution'), satisfaction: say('satisfaction') },
        type,
      ),
    [rows, say, type],
  );
  return (
    <section className="card">
      <h2>{title}</h2>
      <Chart option={option} label={title} />
      <RateTable rows={rows} caption={title} />
    </section>
  );
}
