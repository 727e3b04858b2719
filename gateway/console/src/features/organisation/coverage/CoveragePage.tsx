import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';

import { industryWords } from '@/features/ledger/words';
import { may } from '@/kit/access/access';
import type { Coverage } from '@/kit/api/types';
import { Chart } from '@/kit/chart/Chart';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Tile } from '@/kit/display/Tile';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ExcelButton } from '@/kit/table/ExcelButton';
import { dayOf } from '@/kit/time/time';

import { RegisterMember } from '../RegisterMember';
import { AsOfPicker } from '../AsOfPicker';
import { OrganisationMenu } from '../OrganisationMenu';
import { useUnitNames } from '../queries';

import { coverageChart } from './chart';
import { CoverageSection } from './CoverageSection';
import { useCoverage, useCoverages } from './queries';
import { useCoverageSheet } from './sheet';
import { TargetDialog } from './TargetDialog';
import { coverageTexts } from './texts';

const MONTHS = 12;

/** How many member organisations have a Party organisation, and how many a contact: by site and over a year. */
export function Component() {
  const say = useTexts(coverageTexts);
  const { district, districts, access } = useHere();
  const [aiming, setAiming] = useState(false);
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf') ?? undefined;
  const coverage = useCoverage(district, asOf, MONTHS);
  return (
    <Page title={say('title')} hint={say('hint')}>
      <OrganisationMenu />
      <div className="filters">
        <AsOfPicker day={asOf} onChange={(day) => setSearch(day ? { asOf: day } : {})} />
        {may.organise(access) && coverage.data ? (
          <Button onClick={() => setAiming(true)}>{say('setTarget')}</Button>
        ) : null}
      </div>
      {coverage.error ? <Trouble problem={coverage.error} retry={() => void coverage.refetch()} /> : null}
      {coverage.isLoading ? <Loading /> : null}
      {coverage.data?.total.members === 0 ? (
        <Message
          kind="empty"
          title={say('none0')}
          body={say('noneHint')}
          action={may.organise(access) ? <RegisterMember district={district} /> : null}
        />
      ) : coverage.data ? (
        <Figures district={district} coverage={coverage.data} />
      ) : null}
      {districts.length > 1 ? <AcrossDistricts asOf={asOf} /> : null}
      {aiming && coverage.data ? (
        <TargetDialog district={district} coverage={coverage.data} onClose={() => setAiming(false)} />
      ) : null}
    </Page>
  );
}

/** For those with several districts: all of them side by side. */
function AcrossDistricts({ asOf }: { asOf: string | undefined }) {
  const say = useTexts(coverageTexts);
  const language = useLanguage();
  const { districts } = useHere();
  const rows = useCoverages(
    districts.map(({ id }) => id),
    asOf,
  );
  const nameOf = useCallback(
    (district: string) =>
      nameIn(
        language,
        districts.find(({ id }) => id === district),
      ),
    [districts, language],
  );
  return (
    <CoverageSection
      title={say('byDistrict')}
      exported={`${say('title')} ${asOf ?? dayOf(new Date())}`}
      of={say('district')}
      rows={rows}
      nameOf={nameOf}
    />
  );
}

function Figures({ district, coverage }: { district: string; coverage: Coverage }) {
  const say = useTexts(coverageTexts);
  const siteName = useUnitNames(district);
  const industry = useWords(industryWords);
  const sheet = useCoverageSheet();
  const language = useLanguage();
  const { districts } = useHere();
  const districtName = nameIn(
    language,
    districts.find(({ id }) => id === district),
  );
  const { total, target, byMonth, bySite, byIndustry } = coverage;
  const option = useMemo(
    () =>
      coverageChart(byMonth, target, {
        organisational: say('organisational'),
        work: say('work'),
        target: say('target'),
      }),
    [byMonth, target, say],
  );
  const exported = `${districtName} ${coverage.day}`;
  const sections = [
    { title: say('bySite'), of: say('site'), rows: bySite, nameOf: siteName },
    { title: say('byIndustry'), of: say('industry'), rows: byIndustry, nameOf: industry },
  ];
  const sheets = () => [
    sheet({ name: coverage.day, of: say('district'), rows: [{ ...total, of: district }], nameOf: () => districtName }),
    sheet({ name: say('byMonth'), of: say('month'), rows: byMonth, nameOf: (month) => month }),
    ...sections.map(({ title, ...section }) => sheet({ name: title, ...section })),
  ];
  const reached = (hint: string, wanted: number | undefined) =>
    wanted === undefined ? hint : `${hint} · ${say('targetOf', { percent: wanted })}`;
  return (
    <>
      <div className="tiles">
        <Tile
          label={say('organisational')}
          value={`${total.organisationalPercent}%`}
          hint={reached(say('organisationalHint'), target?.organisationalPercent)}
        />
        <Tile
          label={say('work')}
          value={`${total.workPercent}%`}
          hint={reached(say('workHint'), target?.workPercent)}
        />
        <Tile label={say('contact')} value={`${total.contactPercent}%`} hint={say('contactHint')} />
        <Tile label={say('members')} value={total.members} />
        <Tile label={say('none')} value={total.none} />
      </div>
      <section className="card">
        <h2>{say('byMonth')}</h2>
        <Chart option={option} label={say('byMonth')} name={`${exported} ${say('byMonth')}`}>
          <ExcelButton name={`${exported} ${say('title')}`} sheets={sheets} />
        </Chart>
      </section>
      {sections.map((section) => (
        <CoverageSection key={section.title} {...section} exported={exported} />
      ))}
    </>
  );
}
