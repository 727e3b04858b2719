import { useQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

import { api, read } from '@/kit/api/client';
import type { Coverage } from '@/kit/api/types';
import { Chart } from '@/kit/chart/Chart';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Tile } from '@/kit/display/Tile';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import type { Problem } from '@/kit/problem/problem';
import { pickerOf } from '@/kit/time/time';

import { OrganisationMenu } from '../OrganisationMenu';
import { organisationKeys } from '../queries';
import { organisationTexts } from '../texts';

import { coverageChart } from './chart';
import { CoverageTable } from './CoverageTable';
import { coverageTexts } from './texts';

const MONTHS = 12;

/** How many member organisations have a Party organisation, and how many a contact: by site and over a year. */
export function Component() {
  const say = useTexts(coverageTexts);
  const sayDay = useTexts(organisationTexts);
  const { district } = useHere();
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf') ?? undefined;
  const coverage = useQuery<Coverage, Problem>({
    queryKey: [...organisationKeys.all(district), 'coverage', asOf ?? null],
    queryFn: () =>
      read(
        api.GET('/api/v1/districts/{district}/coverage', {
          params: { path: { district }, query: { asOf, months: MONTHS } },
        }),
      ),
  });
  return (
    <Page title={say('title')} hint={say('hint')}>
      <OrganisationMenu />
      <div className="filters">
        <DatePicker
          aria-label={sayDay('asOf')}
          placeholder={`${sayDay('asOf')}: ${sayDay('today')}`}
          value={asOf ? pickerOf(`${asOf}T00:00:00+08:00`) : null}
          onChange={(day) => setSearch(day ? { asOf: day.format('YYYY-MM-DD') } : {})}
        />
      </div>
      {coverage.error ? <Trouble problem={coverage.error} retry={() => void coverage.refetch()} /> : null}
      {coverage.isLoading ? <Loading /> : null}
      {coverage.data?.total.members === 0 ? (
        <Message kind="empty" title={say('none0')} body={say('noneHint')} />
      ) : coverage.data ? (
        <Figures district={district} coverage={coverage.data} />
      ) : null}
    </Page>
  );
}

function Figures({ district, coverage }: { district: string; coverage: Coverage }) {
  const say = useTexts(coverageTexts);
  const { total, byMonth, bySite } = coverage;
  const option = useMemo(
    () => coverageChart(byMonth, { organisational: say('organisational'), contact: say('contact') }),
    [byMonth, say],
  );
  return (
    <>
      <div className="tiles">
        <Tile
          label={say('organisational')}
          value={`${total.organisationalPercent}%`}
          hint={say('organisationalHint')}
        />
        <Tile label={say('contact')} value={`${total.contactPercent}%`} hint={say('contactHint')} />
        <Tile label={say('members')} value={total.members} />
        <Tile label={say('none')} value={total.none} />
      </div>
      <section className="card">
        <h2>{say('byMonth')}</h2>
        <Chart option={option} label={say('byMonth')} />
      </section>
      <section className="card">
        <h2>{say('bySite')}</h2>
        <CoverageTable district={district} rows={bySite} />
      </section>
    </>
  );
}
