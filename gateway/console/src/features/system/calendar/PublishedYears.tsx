import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { texts, useJoin, useTexts } from '@/kit/i18n/texts';
import { dayRange } from '@/kit/time/time';

import { usePublishedYears } from './queries';
import { runs } from './runs';

const yearTexts = texts(
  {
    title: '已发布的年份',
    none: '还没有发布任何年份；所有时限按周一至周五暂算。',
    year: '年份',
    holidays: '放假的工作日',
    makeupDays: '上班的周末',
    days: '{count} 天：{days}',
    noDays: '无',
  },
  {
    title: 'Published years',
    none: 'No year is published yet: all deadlines are computed Monday to Friday.',
    year: 'Year',
    holidays: 'Weekdays that are free',
    makeupDays: 'Weekend days that are worked',
    days: '{count}: {days}',
    noDays: 'None',
  },
);

/** Which days of each published year differ from Monday to Friday. */
export function PublishedYears({ calendar }: { calendar: string }) {
  const say = useTexts(yearTexts);
  const join = useJoin();
  const language = useLanguage();
  const published = usePublishedYears(calendar);
  const shown = (days: readonly string[]) =>
    days.length === 0
      ? say('noDays')
      : say('days', {
          count: days.length,
          days: join(runs(days).map(({ first, last }) => dayRange(first, last, language))),
        });
  return (
    <section className="card" aria-labelledby="published-years">
      <h2 id="published-years">{say('title')}</h2>
      {published.error ? <Trouble problem={published.error} retry={() => void published.refetch()} /> : null}
      {published.isLoading ? <Loading /> : null}
      {published.data?.length === 0 ? <p>{say('none')}</p> : null}
      {published.data?.length ? (
        <table className="plain-table stacked">
          <thead>
            <tr>
              <th scope="col">{say('year')}</th>
              <th scope="col">{say('holidays')}</th>
              <th scope="col">{say('makeupDays')}</th>
            </tr>
          </thead>
          <tbody>
            {published.data.map(({ year, holidays, makeupDays }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td data-label={say('holidays')}>{shown(holidays)}</td>
                <td data-label={say('makeupDays')}>{shown(makeupDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
