import type { Coverage } from '@/kit/api/types';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useTexts } from '@/kit/i18n/texts';

import { coverageTexts } from './texts';

export const COUNTS = ['members', 'own', 'joint', 'attached', 'none', 'visited'] as const;
const SHARES = ['organisational', 'work'] as const;

interface CoverageTableProps {
  readonly label: string;
  readonly of: string;
  readonly rows: Coverage['bySite'];
  /** The name of a row; those that belong nowhere have an empty code. */
  readonly nameOf: (code: string) => string;
}

/** Both coverages of each group, with the counts behind them. */
export function CoverageTable({ label, of, rows, nameOf }: CoverageTableProps) {
  const say = useTexts(coverageTexts);
  return (
    <ScrollingTable label={label}>
      <table className="plain-table stacked">
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {[...COUNTS, ...SHARES].map((key) => (
              <th key={key} scope="col" className="number">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.of ?? ''}>
              <th scope="row">{row.of ? nameOf(row.of) : say('unrecorded')}</th>
              {COUNTS.map((key) => (
                <td key={key} className="number" data-label={say(key)}>
                  {row[key]}
                </td>
              ))}
              <td className="number" data-label={say('organisational')}>
                {row.organisationalPercent}%
              </td>
              <td className="number" data-label={say('work')}>
                {row.workPercent}%
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}
