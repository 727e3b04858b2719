import { Link } from 'react-router';

import { useNames } from '@/features/demand/names';
import { may } from '@/kit/access/access';
import type { CountedDemand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { PagedList } from '@/kit/display/PagedList';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { dateTime } from '@/kit/time/time';

import { useCountedDemands } from './queries';
import { useRateFilter } from './RateFilters';
import { useShownName } from './ScopeLine';
import { statisticsTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.seeRates}>
      <CountedDemands />
    </RequireRight>
  );
}

/** The demands behind the figures of a month, each with what it adds to them. */
function CountedDemands() {
  const say = useTexts(statisticsTexts);
  const { district } = useHere();
  const filter = useRateFilter();
  const { month, scope } = filter;
  const pages = useCountedDemands(district, month, scope);
  return (
    <Page title={say('demandsTitle')} hint={`${useShownName(district, filter, month)} · ${say('demandsHint')}`}>
      <p>
        <Link to={`/d/${district}/statistics${filter.addressOf('unit', scope.unit)}`}>{say('toFigures')}</Link>
      </p>
      <PagedList
        pages={pages}
        keyOf={(one) => one.demand}
        row={(one) => <CountedRow counted={one} district={district} />}
        empty={<Message kind="empty" title={say('demandsNone')} />}
      />
    </Page>
  );
}

function CountedRow({ counted, district }: { counted: CountedDemand; district: string }) {
  const say = useTexts(statisticsTexts);
  const language = useLanguage();
  const names = useNames(district);
  const { demand, number, unit, category, site, routedAt, contactedInTime, solved, satisfied } = counted;
  return (
    <div className="row">
      <div className="row-main">
        <span className="row-title">
          {number ? <Link to={`/d/${district}/demands/${demand}`}>{number}</Link> : say('elsewhere')}
        </span>
        <span className="row-notes">
          <span>{names.unit(unit)}</span>
          {category ? <span>{names.category(category)}</span> : null}
          {site ? <span>{names.unit(site)}</span> : null}
          {routedAt ? <span>{say('routedAt', { time: dateTime(routedAt, language) })}</span> : null}
        </span>
      </div>
      <span className="chips">
        {counted.excluded ? <Chip tone="warn">{say('leftOut')}</Chip> : null}
        <Chip tone={contactedInTime ? 'good' : 'bad'}>{say(contactedInTime ? 'inTime' : 'notInTime')}</Chip>
        {solved === undefined ? (
          <Chip>{say('unanswered')}</Chip>
        ) : (
          <>
            <Chip tone={solved ? 'good' : 'bad'}>{say(solved ? 'isSolved' : 'notSolved')}</Chip>
            <Chip tone={satisfied ? 'good' : 'bad'}>{say(satisfied ? 'isSatisfied' : 'notSatisfied')}</Chip>
          </>
        )}
        {counted.madeUp && solved !== undefined ? <Chip tone="warn">{say('madeUp')}</Chip> : null}
        {counted.reopened ? <Chip tone="warn">{say('again')}</Chip> : null}
      </span>
    </div>
  );
}
