import { Segmented } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { may } from '@/kit/access/access';
import { CreateLink } from '@/kit/display/CreateLink';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { PagedList } from '@/kit/display/PagedList';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { ActivityRow } from './ActivityRow';
import { CalendarButton } from './CalendarButton';
import { OwnActivities } from './OwnActivities';
import { type ActivityChoice, useActivityPages } from './queries';
import { activityTexts } from './texts';

const FOR_ALL = ['coming', 'own', 'past'] as const;
const FOR_PLANNERS = ['planned', 'cancelled'] as const;

type Shown = (typeof FOR_ALL)[number] | (typeof FOR_PLANNERS)[number];

/** What is held, was held and is to be held in the district. */
export function Component() {
  const say = useTexts(activityTexts);
  const { district, access } = useHere();
  const [search, setSearch] = useSearchParams();
  const planner = may.planActivities(access);
  const choices: readonly Shown[] = planner ? [...FOR_ALL, ...FOR_PLANNERS] : FOR_ALL;
  const shown = choices.find((one) => one === search.get('show')) ?? 'coming';
  return (
    <Page
      title={say('title')}
      action={planner ? <CreateLink to={`/d/${district}/activities/new`}>{say('plan')}</CreateLink> : null}
    >
      <div className="filters">
        <Segmented
          value={shown}
          options={choices.map((one) => ({ value: one, label: say(one) }))}
          onChange={(show) => setSearch(show === 'coming' ? {} : { show })}
        />
      </div>
      {shown === 'own' ? <OwnActivities district={district} /> : <Activities key={shown} shown={shown} />}
      {shown === 'coming' || shown === 'own' ? (
        <div className="calendar-file">
          <CalendarButton district={district} of={shown === 'own' ? 'registrations' : undefined} />
          <p className="faint">{say('calendarHint')}</p>
        </div>
      ) : null}
    </Page>
  );
}

function Activities({ shown }: { shown: Exclude<Shown, 'own'> }) {
  const say = useTexts(activityTexts);
  const { district } = useHere();
  const [now] = useState(() => new Date().toISOString());
  const choice: Record<typeof shown, ActivityChoice> = {
    coming: { status: 'PUBLISHED', from: now },
    past: { status: 'PUBLISHED', before: now },
    planned: { status: 'PLANNED' },
    cancelled: { status: 'CANCELLED' },
  };
  const none = { coming: say('none'), past: say('noneHere'), planned: say('nonePlanned'), cancelled: say('noneHere') };
  const pages = useActivityPages(district, choice[shown]);
  return (
    <PagedList
      pages={pages}
      keyOf={(activity) => activity.id}
      row={(activity) => <ActivityRow activity={activity} district={district} />}
      empty={<Message kind="empty" title={none[shown]} body={shown === 'coming' ? say('noneHint') : undefined} />}
    />
  );
}
