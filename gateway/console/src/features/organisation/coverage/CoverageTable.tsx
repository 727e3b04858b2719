import type { Coverage } from '@/kit/api/types';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useTexts } from '@/kit/i18n/texts';

import { useUnitNames } from '../queries';

import { coverageTexts } from './texts';

const COUNTS = ['members', 'own', 'joint', 'attached', 'none'] as const;

export function CoverageTable({ district, rows }: { district: string; rows: Coverage['bySite'] }) {
  const say = useTexts(coverageTexts);
  const name = useUnitNames(district);
  return (
    <ScrollingTable label={say('bySite')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('site')}</th>
            {[...COUNTS, 'organisational' as const, 'contact' as const].map((key) => (
              <th key={key} scope="col" className="number">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.of ?? ''}>
              <th scope="row">{row.of ? name(row.of) : '–'}</th>
              {COUNTS.map((key) => (
                <td key={key} className="number">
                  {row[key]}
                </td>
              ))}
              <td className="number">{row.organisationalPercent}%</td>
              <td className="number">{row.contactPercent}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}
