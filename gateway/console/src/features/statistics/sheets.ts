import type { Rates } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';
import type { Sheet } from '@/kit/table/workbook';

import { type RateRow, share } from './rates';
import { statisticsTexts } from './texts';

/** Rates as a table of a workbook: as they are shown, with the counts behind them. */
export function useRateSheet(): (name: string, rows: readonly Pick<RateRow, 'name' | 'rates'>[]) => Sheet {
  const say = useTexts(statisticsTexts);
  const figures = ({ routed, contacted, answered, solved, satisfied, reopened, excluded, ...rates }: Rates) => [
    routed,
    share(rates.response),
    share(rates.resolution),
    share(rates.satisfaction),
    reopened,
    contacted,
    answered,
    solved,
    satisfied,
    excluded,
  ];
  return (name, rows) => ({
    name,
    headings: [
      say('name'),
      say('routed'),
      say('response'),
      say('resolution'),
      say('satisfaction'),
      say('reopened'),
      say('contacted'),
      say('answered'),
      say('solved'),
      say('satisfied'),
      say('excluded'),
    ],
    rows: rows.map((row) => [row.name, ...figures(row.rates)]),
  });
}
