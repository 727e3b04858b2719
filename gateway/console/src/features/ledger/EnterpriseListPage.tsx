import { Input, Select } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { Link, useSearchParams } from 'react-router';

import { useUnitNames, useUnitOptions } from '@/features/organisation/queries';
import { isAnyOf, may } from '@/kit/access/access';
import type { Enterprise, EnterpriseStatus } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { LongList } from '@/kit/display/LongList';
import { Message } from '@/kit/display/Message';
import { MoreButton } from '@/kit/display/MoreButton';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

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
  };
  const pages = useEnterprisePages(district, filter);
  const set = (part: EnterpriseFilter) =>
    setSearch(Object.entries({ ...filter, ...part }).filter((one): one is [string, string] => Boolean(one[1])));
  const own = isAnyOf(access, 'enterprise-rep') && access.roles.size === 1;
  const statuses = Object.keys(enterpriseStatusWords.zh) as EnterpriseStatus[];
  return (
    <Page
      title={say('title')}
      action={
        may.keepLedger(access) ? (
          <ButtonLink
            to={`/d/${district}/ledger/new`}
            type="primary"
            size="large"
            icon={<PlusOutlined aria-hidden />}
            block
          >
            {say('register')}
          </ButtonLink>
        ) : null
      }
    >
      {own ? null : (
        <div className="filters" role="search">
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
          <Input.Search
            aria-label={say('industryCode')}
            placeholder={say('industryCode')}
            allowClear
            defaultValue={filter.industry}
            onSearch={(industry) => set({ industry: industry.trim().toUpperCase() || undefined })}
          />
        </div>
      )}
      {pages.error ? <Trouble problem={pages.error} retry={pages.refresh} /> : null}
      {pages.isLoading ? <Loading /> : null}
      {!pages.isLoading && !pages.error && pages.items.length === 0 ? (
        <Message kind="empty" title={say('none')} body={may.keepLedger(access) ? say('noneHint') : undefined} />
      ) : null}
      {pages.items.length > 0 ? (
        <section className="card">
          <LongList
            items={pages.items}
            keyOf={(entry) => entry.id}
            row={(entry) => <EnterpriseRow entry={entry} district={district} />}
          />
          <MoreButton pages={pages} />
        </section>
      ) : null}
    </Page>
  );
}

function EnterpriseRow({ entry, district }: { entry: Enterprise; district: string }) {
  const say = useTexts(ledgerTexts);
  const kind = useWords(enterpriseKindWords);
  const status = useWords(enterpriseStatusWords);
  const unit = useUnitNames(district);
  return (
    <Link to={`/d/${district}/ledger/${entry.id}`} className="row">
      <div className="row-main">
        <span className="row-title">{entry.name}</span>
        <span className="row-notes">
          <span>{[unit(entry.site), entry.floor, entry.room].filter(Boolean).join(' · ')}</span>
          <span>{kind(entry.kind)}</span>
          <span>{entry.industry}</span>
          <span>{say('people', { count: entry.staff })}</span>
        </span>
      </div>
      <div className="row-side">
        <Chip tone={enterpriseStatusTones[entry.status]}>{status(entry.status)}</Chip>
      </div>
    </Link>
  );
}
