import { Select } from 'antd';
import { memo } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useUnitNames, useUnitOptions } from '@/features/organisation/queries';
import { isOnlyRepresentative, may } from '@/kit/access/access';
import type { Enterprise, EnterpriseStatus } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { CreateLink } from '@/kit/display/CreateLink';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { PagedList } from '@/kit/display/PagedList';
import { SearchBox } from '@/kit/form/SearchBox';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { useIndustry } from './industry';
import { IndustryPicker } from './IndustryPicker';
import { type EnterpriseFilter, useEnterprisePages } from './queries';
import { ledgerTexts } from './texts';
import { enterpriseKindWords, enterpriseStatusTones, enterpriseStatusWords } from './words';

/** Who is in which site. */
export function Component() {
  const say = useTexts(ledgerTexts);
  const status = useWords(enterpriseStatusWords);
  const { district, access } = useHere();
  const [search, setSearch] = useSearchParams();
  const sites = useUnitOptions(district, 'SITE');
  const filter: EnterpriseFilter = {
    site: search.get('site') ?? undefined,
    status: (search.get('status') as EnterpriseStatus | null) ?? undefined,
    industry: search.get('industry') ?? undefined,
    text: search.get('text') ?? undefined,
  };
  const pages = useEnterprisePages(district, filter);
  const unit = useUnitNames(district);
  const set = (part: EnterpriseFilter) =>
    setSearch(Object.entries({ ...filter, ...part }).filter((one): one is [string, string] => Boolean(one[1])));
  const own = isOnlyRepresentative(access);
  const statuses = Object.keys(enterpriseStatusWords.zh) as EnterpriseStatus[];
  return (
    <Page
      title={say('title')}
      action={
        may.keepLedger(access) ? <CreateLink to={`/d/${district}/ledger/new`}>{say('register')}</CreateLink> : null
      }
    >
      {own ? null : (
        <>
          <SearchBox
            label={say('search')}
            hint={say('searchHint')}
            text={filter.text ?? ''}
            onSearch={(text) => set({ text })}
          />
          <div className="filters">
            <Select
              aria-label={say('anySite')}
              placeholder={say('anySite')}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={false}
              value={filter.site}
              options={sites}
              onChange={(site?: string) => set({ site })}
            />
            <Select
              aria-label={say('anyStatus')}
              placeholder={say('anyStatus')}
              allowClear
              value={filter.status}
              options={statuses.map((one) => ({ value: one, label: status(one) }))}
              onChange={(one?: EnterpriseStatus) => set({ status: one })}
            />
            <IndustryPicker
              label={say('anyIndustry')}
              allowClear
              value={filter.industry}
              onChange={(industry) => set({ industry })}
            />
          </div>
        </>
      )}
      <PagedList
        pages={pages}
        keyOf={(entry) => entry.id}
        row={(entry) => <EnterpriseRow entry={entry} district={district} unit={unit} />}
        empty={
          filter.text ? (
            <Message kind="empty" title={say('noneFound', { text: filter.text })} body={say('noneFoundHint')} />
          ) : (
            <Message kind="empty" title={say('none')} body={may.keepLedger(access) ? say('noneHint') : undefined} />
          )
        }
      />
    </Page>
  );
}

interface EnterpriseRowProps {
  readonly entry: Enterprise;
  readonly district: string;
  readonly unit: (code: string) => string;
}

/** Rendered again only when something in it has changed: lists of the ledger are long. */
const EnterpriseRow = memo(function EnterpriseRow({ entry, district, unit }: EnterpriseRowProps) {
  const say = useTexts(ledgerTexts);
  const kind = useWords(enterpriseKindWords);
  const status = useWords(enterpriseStatusWords);
  const industry = useIndustry();
  return (
    <Link to={`/d/${district}/ledger/${entry.id}`} className="row">
      <div className="row-main">
        <span className="row-title">{entry.name}</span>
        <span className="row-notes">
          <span>{[unit(entry.site), entry.floor, entry.room].filter(Boolean).join(' · ')}</span>
          <span>{kind(entry.kind)}</span>
          <span>{industry(entry.industry)}</span>
          <span>{say('people', { count: entry.staff })}</span>
        </span>
      </div>
      <div className="row-side">
        <Chip tone={enterpriseStatusTones[entry.status]}>{status(entry.status)}</Chip>
      </div>
    </Link>
  );
});
