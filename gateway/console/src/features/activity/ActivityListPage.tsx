import { Segmented } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useUnitNames } from '@/features/organisation/queries';
import { may } from '@/kit/access/access';
import type { Activity, ActivityStatus } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { CreateLink } from '@/kit/display/CreateLink';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { PagedList } from '@/kit/display/PagedList';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { useActivityPages } from './queries';
import { activityTexts } from './texts';
import { activityKindWords, activityStatusTones, activityStatusWords } from './words';

export function Component() {
  const say = useTexts(activityTexts);
  const { district, access } = useHere();
  const [search, setSearch] = useSearchParams();
  const [now] = useState(() => new Date().toISOString());
  const status = (search.get('status') as ActivityStatus | null) ?? 'PUBLISHED';
  const pages = useActivityPages(district, status, status === 'PUBLISHED' ? now : undefined);
  return (
    <Page
      title={say('title')}
      action={
        may.planActivities(access) ? <CreateLink to={`/d/${district}/activities/new`}>{say('plan')}</CreateLink> : null
      }
    >
      {may.planActivities(access) ? (
        <div className="filters">
          <Segmented
            value={status}
            options={[
              { value: 'PUBLISHED', label: say('coming') },
              { value: 'PLANNED', label: say('planned') },
              { value: 'CANCELLED', label: say('cancelled') },
            ]}
            onChange={(one) => setSearch({ status: one })}
          />
        </div>
      ) : null}
      <PagedList
        pages={pages}
        keyOf={(activity) => activity.id}
        row={(activity) => <ActivityRow activity={activity} district={district} />}
        empty={
          <Message
            kind="empty"
            title={say(status === 'PLANNED' ? 'nonePlanned' : 'none')}
            body={status === 'PUBLISHED' ? say('noneHint') : undefined}
          />
        }
      />
    </Page>
  );
}

function ActivityRow({ activity, district }: { activity: Activity; district: string }) {
  const say = useTexts(activityTexts);
  const kind = useWords(activityKindWords);
  const status = useWords(activityStatusWords);
  const unit = useUnitNames(district);
  return (
    <Link to={`/d/${district}/activities/${activity.id}`} className="row">
      <div className="row-main">
        <span className="row-title">{activity.title}</span>
        <span className="row-notes">
          <Time at={activity.startsAt} />
          {activity.site ? <span>{unit(activity.site)}</span> : null}
          <span>{unit(activity.unit)}</span>
          <span>{say('places', { count: activity.capacity })}</span>
        </span>
      </div>
      <div className="row-side">
        <Chip tone="info">{kind(activity.kind)}</Chip>
        {activity.status === 'PUBLISHED' ? null : (
          <Chip tone={activityStatusTones[activity.status]}>{status(activity.status)}</Chip>
        )}
      </div>
    </Link>
  );
}
