import { useMemo } from 'react';

import type { Rates } from '@/kit/api/types';
import { PictureButton } from '@/kit/chart/PictureButton';
import { Tile } from '@/kit/display/Tile';
import { useTexts } from '@/kit/i18n/texts';
import { ExcelButton } from '@/kit/table/ExcelButton';
import type { Sheet } from '@/kit/table/workbook';

import { percent, rateChart, rateNames } from './rates';
import { statisticsTexts } from './texts';

interface RateTilesProps {
  readonly rates: Rates;
  /** Of what and when, in the name of what is exported. */
  readonly of: string;
  /** Everything that the page shows, as tables. */
  readonly sheets: () => readonly Sheet[];
}

/** The figures of all that is shown, and the way to keep them. */
export function RateTiles({ rates, of, sheets }: RateTilesProps) {
  const say = useTexts(statisticsTexts);
  const option = useMemo(() => rateChart([{ name: say('whole'), rates }], rateNames(say), 'columns'), [rates, say]);
  const tiles = [
    [say('response'), percent(rates.response), say('responseHint')],
    [say('resolution'), percent(rates.resolution), say('resolutionHint')],
    [say('satisfaction'), percent(rates.satisfaction), say('satisfactionHint')],
    [say('routed'), rates.routed, ''],
    [say('reopened'), rates.reopened, ''],
  ] as const;
  return (
    <>
      <div className="tiles">
        {tiles.map(([label, value, hint]) => (
          <Tile key={label} label={label} value={value ?? say('notYet')} hint={hint} />
        ))}
      </div>
      <div className="chart-actions">
        <PictureButton name={of} option={option} />
        <ExcelButton name={of} sheets={sheets} />
      </div>
    </>
  );
}
