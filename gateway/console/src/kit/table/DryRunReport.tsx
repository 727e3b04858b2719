import type { DryRun, DryRunRow } from '../api/types';
import { Chip, type Tone } from '../display/Chip';
import { ScrollingTable } from '../display/ScrollingTable';
import { Tile } from '../display/Tile';
import { useTexts } from '../i18n/texts';

import { tableTexts } from './texts';

const TONES: Readonly<Record<DryRunRow['change'], Tone>> = {
  ADDED: 'good',
  CHANGED: 'info',
  SAME: 'plain',
  REFUSED: 'bad',
};

/** What a table would do: in numbers, and row by row with what is wrong. */
export function DryRunReport({ report, title }: { report: DryRun; title: string }) {
  const say = useTexts(tableTexts);
  const counts = [
    ['ADDED', report.added],
    ['CHANGED', report.changed],
    ['SAME', report.same],
    ['REFUSED', report.refused],
  ] as const;
  return (
    <>
      <div className="tiles">
        {counts.map(([change, count]) => (
          <Tile key={change} label={say(change)} value={count} />
        ))}
      </div>
      {report.rows.length > 0 ? (
        <>
          <ScrollingTable label={title}>
            <table className="plain-table stacked">
              <thead>
                <tr>
                  <th scope="col">{say('row')}</th>
                  <th scope="col">{say('change')}</th>
                  <th scope="col">{say('content')}</th>
                  <th scope="col">{say('problems')}</th>
                </tr>
              </thead>
              <tbody>
                {report.rows.map((row) => (
                  <Row key={row.number} row={row} />
                ))}
              </tbody>
            </table>
          </ScrollingTable>
          <p className="faint">{say('shown', { count: report.rows.length })}</p>
        </>
      ) : null}
    </>
  );
}

function Row({ row }: { row: DryRunRow }) {
  const say = useTexts(tableTexts);
  const cells = Object.entries(row.cells).filter(([, value]) => value);
  return (
    <tr>
      <td data-label={say('row')}>{row.number}</td>
      <td data-label={say('change')}>
        <Chip tone={TONES[row.change]}>{say(row.change)}</Chip>
      </td>
      <td data-label={say('content')}>
        <span className="row-notes">
          {cells.map(([column, value]) => (
            <span key={column}>
              {value}
              {row.before[column] ? ` (${say('was', { value: row.before[column] })})` : ''}
            </span>
          ))}
        </span>
      </td>
      <td data-label={say('problems')}>
        {row.problems.map((problem) => (
          <div key={problem.column + problem.code} className="problem-text">
            {problem.text}
          </div>
        ))}
      </td>
    </tr>
  );
}
