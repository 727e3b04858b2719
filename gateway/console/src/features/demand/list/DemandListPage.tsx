import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

import { isOnlyRepresentative, may } from '@/kit/access/access';
import { readContent } from '@/kit/api/content';
import type { Demand } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { CreateLink } from '@/kit/display/CreateLink';
import { DownloadButton } from '@/kit/display/DownloadButton';
import { Fold } from '@/kit/display/Fold';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { PagedList } from '@/kit/display/PagedList';
import { SearchBox } from '@/kit/form/SearchBox';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { BulkBar } from '../bulk/BulkBar';
import { bulkTexts } from '../bulk/texts';
import { DemandSections } from '../DemandSections';
import { useNames } from '../names';
import { type DemandFilter, useDemandPages } from '../queries';
import { demandTexts } from '../texts';

import { DemandFilters } from './DemandFilters';
import { DemandRow } from './DemandRow';
import { FoundList } from './FoundList';
import { workbookOf } from './queries';
import { SavedFilters } from './SavedFilters';
import { listTexts } from './texts';

const FIELDS = ['status', 'unit', 'category', 'site', 'urgency', 'due', 'from', 'to', 'number'] as const;

const stateOf = (state: unknown): string => (state as { text?: string } | null)?.text ?? '';

/**
 * Demands in reach, by filters that stand in the address: they survive the back button and can be sent to a colleague. Words that are
 * searched for stand in the browser's history only: no address holds them.
 */
export function Component() {
  const say = useTexts(demandTexts);
  const list = useTexts(listTexts);
  const { district, access } = useHere();
  const navigate = useNavigate();
  const location = useLocation();
  const { search } = location;
  const text = stateOf(location.state);
  const own = isOnlyRepresentative(access);
  const file = may.file(access) ? <CreateLink to={`/d/${district}/demands/new`}>{say('file')}</CreateLink> : null;
  const searchFor = (wanted: string) => void navigate({ search }, { state: wanted ? { text: wanted } : null });
  return (
    <Page title={say(own ? 'mine' : 'title')} action={file}>
      <DemandSections />
      <SearchBox label={list('search')} hint={list('searchHint')} text={text} onSearch={searchFor} />
      {text ? (
        <FoundList district={district} text={text} onClear={() => searchFor('')} />
      ) : (
        <AllDemands district={district} own={own} />
      )}
    </Page>
  );
}

function AllDemands({ district, own }: { district: string; own: boolean }) {
  const list = useTexts(listTexts);
  const [search, setSearch] = useSearchParams();
  const [bulk, setBulk] = useState(false);
  const filter = Object.fromEntries(FIELDS.flatMap((f) => (search.get(f) ? [[f, search.get(f)]] : []))) as DemandFilter;
  const change = (next: DemandFilter) =>
    setSearch(Object.entries(next).filter((entry): entry is [string, string] => Boolean(entry[1])));
  const conditions = Object.keys(filter).length;
  const actions = <ListActions district={district} filter={filter} bulk={bulk} onBulk={setBulk} />;
  return (
    <>
      {own ? (
        actions
      ) : (
        <>
          <Fold label={conditions > 0 ? list('foldWith', { n: conditions }) : list('fold')}>
            <DemandFilters district={district} filter={filter} onChange={change} />
            {actions}
          </Fold>
          <SavedFilters district={district} filter={filter} onChoose={change} />
        </>
      )}
      <Listed district={district} filter={filter} bulk={bulk} onClear={() => change({})} />
    </>
  );
}

interface ListActionsProps {
  readonly district: string;
  readonly filter: DemandFilter;
  readonly bulk: boolean;
  readonly onBulk: (bulk: boolean) => void;
}

function ListActions({ district, filter, bulk, onBulk }: ListActionsProps) {
  const list = useTexts(listTexts);
  const { access } = useHere();
  const several = may.triage(access) || may.handle(access);
  return (
    <div className="actions list-actions">
      {several ? (
        <Button aria-pressed={bulk} onClick={() => onBulk(!bulk)}>
          {list(bulk ? 'bulkEnd' : 'bulk')}
        </Button>
      ) : null}
      {may.fileForOthers(access) ? (
        <ButtonLink to={`/d/${district}/demands/batches`}>{list('batches')}</ButtonLink>
      ) : null}
      {may.handOver(access) ? (
        <ButtonLink to={`/d/${district}/demands/hand-over`}>{list('handOver')}</ButtonLink>
      ) : null}
      {may.file(access) ? <ButtonLink to={`/d/${district}/demands/drafts`}>{list('drafts')}</ButtonLink> : null}
      {filter.number ? null : (
        <DownloadButton
          label={list('workbook')}
          name={`${district}-${list('workbookName')}.xlsx`}
          content={() => readContent(workbookOf(district, filter))}
        />
      )}
    </div>
  );
}

interface ListedProps {
  readonly district: string;
  readonly filter: DemandFilter;
  readonly bulk: boolean;
  readonly onClear: () => void;
}

function Listed({ district, filter, bulk, onClear }: ListedProps) {
  const say = useTexts(demandTexts);
  const bulkSay = useTexts(bulkTexts);
  const { access } = useHere();
  const names = useNames(district);
  const pages = useDemandPages(district, filter);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const filtered = Object.keys(filter).length > 0;
  const choose = (id: string, wanted: boolean) =>
    setChosen(new Set(wanted ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  const row = (demand: Demand) => (
    <DemandRow demand={demand} site={demand.place.site} district={district} names={names} />
  );
  return (
    <>
      {bulk ? (
        <BulkBar district={district} shown={pages.items} chosen={chosen} onChoose={(ids) => setChosen(new Set(ids))} />
      ) : null}
      <PagedList
        pages={pages}
        keyOf={(demand) => demand.id}
        row={(demand) =>
          bulk ? (
            <div className="chosen-row">
              <Checkbox
                aria-label={bulkSay('choose', { number: demand.number })}
                checked={chosen.has(demand.id)}
                onChange={(event) => choose(demand.id, event.target.checked)}
              />
              {row(demand)}
            </div>
          ) : (
            row(demand)
          )
        }
        empty={
          <Message
            kind="empty"
            title={say(filtered ? 'nothing' : 'noneYet')}
            body={filtered ? say('nothingHint') : may.file(access) ? say('noneYetHint') : undefined}
            action={filtered ? <Button onClick={onClear}>{say('clear')}</Button> : undefined}
          />
        }
      />
    </>
  );
}
