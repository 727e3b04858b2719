import { useMemo } from 'react';

import type { Coverage } from '@/kit/api/types';
import { Chart } from '@/kit/chart/Chart';
import { useTexts } from '@/kit/i18n/texts';
import { ExcelButton } from '@/kit/table/ExcelButton';

import { groupChart } from './chart';
import { CoverageTable } from './CoverageTable';
import { useCoverageSheet } from './sheet';
import { coverageTexts } from './texts';

interface CoverageSectionProps {
  readonly title: string;
  /** Of what and when, in the name of what is exported. */
  readonly exported: string;
  readonly of: string;
  readonly rows: Coverage['bySite'];
  readonly nameOf: (code: string) => string;
}

const ROW = 52;
const AXES = 90;

/** Both coverages of several groups, as a picture and as a table. */
export function CoverageSection({ title, exported, of, rows, nameOf }: CoverageSectionProps) {
  const say = useTexts(coverageTexts);
  const sheet = useCoverageSheet();
  const name = `${exported} ${title}`;
  const option = useMemo(
    () =>
      groupChart(
        rows.map((row) => ({
          name: row.of ? nameOf(row.of) : say('unrecorded'),
          organisational: row.organisationalPercent,
          work: row.workPercent,
        })),
        { organisational: say('organisational'), work: say('work') },
      ),
    [rows, nameOf, say],
  );
  return (
    <section className="card">
      <h2>{title}</h2>
      {rows.length > 0 ? (
        <Chart option={option} label={title} name={name} height={rows.length * ROW + AXES}>
          <ExcelButton name={name} sheets={() => [sheet({ name: title, of, rows, nameOf })]} />
        </Chart>
      ) : null}
      <CoverageTable label={title} of={of} rows={rows} nameOf={nameOf} />
    </section>
  );
}
