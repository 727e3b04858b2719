import type { Rates } from '@/kit/api/types';
import { Tile } from '@/kit/display/Tile';
import { useTexts } from '@/kit/i18n/texts';

import { percent } from './rates';
import { statisticsTexts } from './texts';

export function RateTiles({ rates }: { rates: Rates }) {
  const say = useTexts(statisticsTexts);
  const tiles = [
    [say('response'), percent(rates.response), say('responseHint')],
    [say('resolution'), percent(rates.resolution), say('resolutionHint')],
    [say('satisfaction'), percent(rates.satisfaction), say('satisfactionHint')],
    [say('routed'), rates.routed, ''],
    [say('reopened'), rates.reopened, ''],
  ] as const;
  return (
    <div className="tiles">
      {tiles.map(([label, value, hint]) => (
        <Tile key={label} label={label} value={value ?? say('notYet')} hint={hint} />
      ))}
    </div>
  );
}
