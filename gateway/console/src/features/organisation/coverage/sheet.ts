import type { Coverage } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';
import type { Sheet } from '@/kit/table/workbook';

import { COUNTS } from './CoverageTable';
import { coverageTexts } from './texts';

interface Shown {
  readonly name: string;
  readonly of: string;
  readonly rows: Coverage['bySite'];
  readonly nameOf: (code: string) => string;
}

/** Coverage as a table of a workbook: the counts and shares that are shown. */
export function useCoverageSheet(): (shown: Shown) => Sheet {
  const say = useTexts(coverageTexts);
  const part = (percent: number) => ({ share: percent / 100 });
  return ({ name, of, rows, nameOf }) => ({
    name,
    headings: [of, ...COUNTS.map((key) => say(key)), say('organisational'), say('work')],
    rows: rows.map((row) => [
      row.of ? nameOf(row.of) : say('unrecorded'),
      ...COUNTS.map((key) => row[key]),
      part(row.organisationalPercent),
      part(row.workPercent),
    ]),
  });
}
