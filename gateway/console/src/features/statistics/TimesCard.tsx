import { useUnitNames } from '@/features/organisation/queries';
import type { SpentTimes } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { ExcelButton } from '@/kit/table/ExcelButton';
import { duration } from '@/kit/time/time';

import { useTimes } from './reports';
import { statisticsTexts } from './texts';

interface TimesRow {
  readonly name: string;
  readonly spent: SpentTimes;
}

interface TimesCardProps {
  readonly district: string;
  readonly month: string;
  /** Of what and when, in the name of what is exported. */
  readonly of: string;
}

const PARTS = ['toAccept', 'toResolve'] as const;
const SHARES = ['median', 'p90', 'p95'] as const;
const HOUR = 3600;

/** How long it took until demands were accepted and resolved. */
export function TimesCard({ district, month, of }: TimesCardProps) {
  const say = useTexts(statisticsTexts);
  const unit = useUnitNames(district);
  const times = useTimes(district, month);
  const rows: TimesRow[] = times.data
    ? [
        { name: say('whole'), spent: times.data.district },
        ...Object.entries(times.data.byUnit).map(([code, spent]) => ({ name: unit(code), spent })),
      ]
    : [];
  const hours = (seconds: number | undefined) =>
    seconds === undefined ? null : Math.round((seconds / HOUR) * 10) / 10;
  const sheets = () =>
    PARTS.map((part) => ({
      name: say(part),
      headings: [say('name'), say('measured'), ...SHARES.map((one) => say('hours', { what: say(one) }))],
      rows: rows.map(({ name, spent }) => [
        name,
        spent[part].measured,
        ...SHARES.map((one) => hours(spent[part][one])),
      ]),
    }));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('times')}</h2>
        {rows.length > 0 ? <ExcelButton name={`${of} ${say('times')}`} sheets={sheets} /> : null}
      </div>
      <ProblemAlert problem={times.error} />
      {times.isLoading ? <Loading /> : null}
      {PARTS.map((part) => (rows.length > 0 ? <TimesTable key={part} part={part} rows={rows} /> : null))}
    </section>
  );
}

function TimesTable({ part, rows }: { part: keyof SpentTimes; rows: readonly TimesRow[] }) {
  const say = useTexts(statisticsTexts);
  const language = useLanguage();
  const shown = (seconds: number | undefined) => (seconds === undefined ? '–' : duration(seconds, language));
  return (
    <ScrollingTable label={say(part)}>
      <table className="plain-table stacked">
        <thead>
          <tr>
            <th scope="col">{say(part)}</th>
            <th scope="col" className="number">
              {say('measured')}
            </th>
            {SHARES.map((share) => (
              <th key={share} scope="col" className="number">
                {say(share)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, spent }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number" data-label={say('measured')}>
                {spent[part].measured}
              </td>
              {SHARES.map((share) => (
                <td key={share} className="number" data-label={say(share)}>
                  {shown(spent[part][share])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}
