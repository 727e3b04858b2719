import { Link } from 'react-router';

import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useTexts } from '@/kit/i18n/texts';

import { percent, type RateRow } from './rates';
import { statisticsTexts } from './texts';

export function RateTable({ rows, caption }: { rows: readonly RateRow[]; caption: string }) {
  const say = useTexts(statisticsTexts);
  const shown = (rate: number | undefined) => percent(rate) ?? say('notYet');
  return (
    <ScrollingTable label={caption}>
      <table className="plain-table stacked">
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col" className="number">
              {say('routed')}
            </th>
            <th scope="col" className="number">
              {say('response')}
            </th>
            <th scope="col" className="number">
              {say('resolution')}
            </th>
            <th scope="col" className="number">
              {say('satisfaction')}
            </th>
            <th scope="col" className="number">
              {say('reopened')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, rates, to }) => (
            <tr key={to ?? name}>
              <th scope="row">{to ? <Link to={to}>{name}</Link> : name}</th>
              <td className="number" data-label={say('routed')}>
                {rates.routed}
              </td>
              <td className="number" data-label={say('response')}>
                {shown(rates.response)}
              </td>
              <td className="number" data-label={say('resolution')}>
                {shown(rates.resolution)}
              </td>
              <td className="number" data-label={say('satisfaction')}>
                {shown(rates.satisfaction)}
              </td>
              <td className="number" data-label={say('reopened')}>
                {rates.reopened}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}
