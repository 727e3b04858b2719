import { Alert } from 'antd';
import { useParams } from 'react-router';

import { useUnitNames } from '@/features/organisation/queries';
import { may } from '@/kit/access/access';
import type { Activity } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { type Language, useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { dateTime, dayOf, timeOnly } from '@/kit/time/time';
import { useNow } from '@/kit/time/useNow';

import { CalendarButton } from './CalendarButton';
import { MyPlace } from './MyPlace';
import { phaseOf, turnsOf } from './phase';
import { PlannerActions } from './PlannerActions';
import { useActivity } from './queries';
import { Registrations } from './Registrations';
import { activityTexts } from './texts';
import { activityKindWords, activityPhaseTones, activityPhaseWords } from './words';

export function Component() {
  const say = useTexts(activityTexts);
  const kind = useWords(activityKindWords);
  const phaseWord = useWords(activityPhaseWords);
  const language = useLanguage();
  const { district, access } = useHere();
  const { id = '' } = useParams();
  const activity = useActivity(district, id);
  const now = useNow(...(activity.data ? turnsOf(activity.data.data) : []));
  const unit = useUnitNames(district);
  if (activity.error && !activity.data) {
    return <Trouble problem={activity.error} retry={() => void activity.refetch()} />;
  }
  if (!activity.data) {
    return <Loading />;
  }
  const shown = activity.data.data;
  const phase = phaseOf(shown, now);
  return (
    <Page title={shown.title} action={<MyPlace district={district} activity={shown} phase={phase} />}>
      {phase === 'PLANNED' && may.planActivities(access) ? (
        <Alert
          className="page-note"
          type="info"
          showIcon
          title={say(
            now >= Date.parse(shown.registrationClosesAt)
              ? 'tooLate'
              : may.publishActivities(access)
                ? 'awaitsYou'
                : 'awaitsOffice',
          )}
        />
      ) : null}
      <section className="card">
        <p className="chips">
          <Chip tone="info">{kind(shown.kind)}</Chip>
          <Chip tone={activityPhaseTones[phase]}>{phaseWord(phase)}</Chip>
        </p>
        <p className="words">{shown.description}</p>
        <Facts
          facts={[
            {
              label: say('time'),
              value: `${dateTime(shown.startsAt, language)} – ${endOf(shown, language)}`,
            },
            { label: say('closes'), value: <Time at={shown.registrationClosesAt} /> },
            { label: say('site'), value: shown.site ? unit(shown.site) : say('siteElsewhere') },
            { label: say('unit'), value: unit(shown.unit) },
            { label: say('capacity'), value: shown.capacity },
          ]}
        />
        {phase === 'PLANNED' || phase === 'OVER' ? null : (
          <p>
            <CalendarButton district={district} of={shown.id} />
          </p>
        )}
      </section>
      {may.publishActivities(access) ? (
        <PlannerActions district={district} activity={activity.data} phase={phase} />
      ) : null}
      {may.planActivities(access) && shown.status !== 'PLANNED' ? (
        <Registrations district={district} activity={shown} />
      ) : null}
    </Page>
  );
}

/** On the day on which it begins the time is enough. */
function endOf({ startsAt, endsAt }: Activity, language: Language): string {
  return dayOf(new Date(startsAt)) === dayOf(new Date(endsAt))
    ? timeOnly(endsAt, language)
    : dateTime(endsAt, language);
}
