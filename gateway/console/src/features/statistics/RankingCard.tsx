import { Segmented } from 'antd';
import { useMemo, useState } from 'react';

import { useUnitNames } from '@/features/organisation/queries';
import type { RankedBy } from '@/kit/api/types';
import { Chart } from '@/kit/chart/Chart';
import { Loading } from '@/kit/display/Loading';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { ExcelButton } from '@/kit/table/ExcelButton';

import { percent, rankingChart, share } from './rates';
import { useRanking } from './reports';
import { statisticsTexts } from './texts';

const RANK_ROW = 40;
const AXES = 50;

interface RankingCardProps {
  readonly district: string;
  readonly month: string;
  /** Of what and when, in the name of what is exported. */
  readonly of: string;
}

/** Departments by one of the rates. */
export function RankingCard({ district, month, of }: RankingCardProps) {
  const say = useTexts(statisticsTexts);
  const unit = useUnitNames(district);
  const [by, setBy] = useState<RankedBy>('SATISFACTION');
  const ranking = useRanking(district, month, by);
  const choices = [
    { value: 'RESPONSE', label: say('response') },
    { value: 'RESOLUTION', label: say('resolution') },
    { value: 'SATISFACTION', label: say('satisfaction') },
  ] satisfies { value: RankedBy; label: string }[];
  const name = `${of} ${say('ranking')} ${choices.find(({ value }) => value === by)!.label}`;
  const option = useMemo(
    () => rankingChart((ranking.data ?? []).map((place) => ({ name: unit(place.unit), rate: place.rate }))),
    [ranking.data, unit],
  );
  const sheet = () => ({
    name: say('ranking'),
    headings: [say('rank'), say('name'), say('rate'), say('routed')],
    rows: (ranking.data ?? []).map((place) => [place.rank, unit(place.unit), share(place.rate), place.routed]),
  });
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('ranking')}</h2>
        <Segmented<RankedBy> aria-label={say('rankedBy')} value={by} options={choices} onChange={setBy} />
      </div>
      <ProblemAlert problem={ranking.error} />
      {ranking.isLoading ? <Loading /> : null}
      {ranking.data?.length === 0 ? <p>{say('noRanking')}</p> : null}
      {ranking.data && ranking.data.length > 0 ? (
        <>
          <Chart option={option} label={say('ranking')} name={name} height={ranking.data.length * RANK_ROW + AXES}>
            <ExcelButton name={name} sheets={() => [sheet()]} />
          </Chart>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say('rank')}</th>
                <th scope="col">{say('name')}</th>
                <th scope="col" className="number">
                  {say('rate')}
                </th>
                <th scope="col" className="number">
                  {say('routed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {ranking.data.map((place) => (
                <tr key={place.unit}>
                  <td>{place.rank}</td>
                  <th scope="row">{unit(place.unit)}</th>
                  <td className="number">{percent(place.rate)}</td>
                  <td className="number">{place.routed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
    </section>
  );
}
