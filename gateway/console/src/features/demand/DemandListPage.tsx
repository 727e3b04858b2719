import { Button } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { Link, useSearchParams } from 'react-router';

import { isAnyOf, may } from '@/kit/access/access';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { MoreButton } from '@/kit/display/MoreButton';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { DemandFilters } from './DemandFilters';
import { DemandList } from './DemandList';
import { DemandSections } from './DemandSections';
import { type DemandFilter, useDemandPages } from './queries';
import { demandTexts } from './texts';

const FIELDS = ['status', 'unit', 'category', 'site', 'urgency', 'number'] as const;

/** Demands in reach, by filters that stand in the address: they survive the back button and can be sent to a colleague. */
export function Component() {
  const say = useTexts(demandTexts);
  const { district, access } = useHere();
  const [search, setSearch] = useSearchParams();
  const filter = Object.fromEntries(FIELDS.flatMap((f) => (search.get(f) ? [[f, search.get(f)]] : []))) as DemandFilter;
  const pages = useDemandPages(district, filter);
  const own = isAnyOf(access, 'enterprise-rep') && access.roles.size === 1;
  const file = may.file(access) ? (
    <ButtonLink to={`/d/${district}/demands/new`} type="primary" size="large" icon={<PlusOutlined aria-hidden />} block>
      {say('file')}
    </ButtonLink>
  ) : null;
  const change = (next: DemandFilter) =>
    setSearch(Object.entries(next).filter((entry): entry is [string, string] => Boolean(entry[1])));
  const filtered = Object.keys(filter).length > 0;
  return (
    <Page title={say(own ? 'mine' : 'title')} action={file}>
      <DemandSections />
      {own ? null : <DemandFilters district={district} filter={filter} onChange={change} />}
      {may.handOver(access) ? (
        <p>
          <Link to={`/d/${district}/demands/hand-over`}>{say('handOver')}</Link>
        </p>
      ) : null}
      {pages.error ? <Trouble problem={pages.error} retry={pages.refresh} /> : null}
      {pages.isLoading ? <Loading /> : null}
      {!pages.isLoading && !pages.error && pages.items.length === 0 ? (
        <Message
          kind="empty"
          title={say(filtered ? 'nothing' : 'noneYet')}
          body={filtered ? say('nothingHint') : may.file(access) ? say('noneYetHint') : undefined}
          action={filtered ? <Button onClick={() => change({})}>{say('clear')}</Button> : undefined}
        />
      ) : null}
      {pages.items.length > 0 ? (
        <section className="card">
          <DemandList demands={pages.items} district={district} />
          <MoreButton pages={pages} />
        </section>
      ) : null}
    </Page>
  );
}
