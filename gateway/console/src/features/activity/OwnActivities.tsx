import type { Activity } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { LongList } from '@/kit/display/LongList';
import { Message } from '@/kit/display/Message';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';

import { ActivityRow } from './ActivityRow';
import { useActivities, useMyRegistrations } from './queries';
import { activityTexts } from './texts';

/** What somebody has a place at, and what was called off of it; the latest first. */
export function OwnActivities({ district }: { district: string }) {
  const say = useTexts(activityTexts);
  const own = useMyRegistrations(district);
  const seats = new Map(
    own.data?.filter((one) => one.status === 'CONFIRMED').map((one) => [one.activity, one.seat] as const),
  );
  const activities = useActivities(district, [...new Set(own.data?.map((one) => one.activity))]);
  if (own.error && !own.data) {
    return <Trouble problem={own.error} retry={() => void own.refetch()} />;
  }
  if (own.isLoading || activities.some((one) => one.isLoading)) {
    return <Loading />;
  }
  const shown = activities
    .flatMap((one) => (one.data ? [one.data.data] : []))
    .filter((one) => seats.has(one.id) || one.status === 'CANCELLED')
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  const failed = activities.find((one) => one.error && !one.data);
  return (
    <>
      {failed?.error ? <Trouble problem={failed.error} retry={() => void failed.refetch()} /> : null}
      {shown.length > 0 ? (
        <section className="card">
          <LongList
            items={shown}
            keyOf={(one) => one.id}
            row={(one) => <OwnRow activity={one} district={district} seat={seats.get(one.id)} />}
          />
        </section>
      ) : failed ? null : (
        <Message kind="empty" title={say('noneOwn')} body={say('noneOwnHint')} />
      )}
    </>
  );
}

function OwnRow({ activity, district, seat }: { activity: Activity; district: string; seat: number | undefined }) {
  const say = useTexts(activityTexts);
  return (
    <ActivityRow
      activity={activity}
      district={district}
      aside={seat === undefined ? null : <Chip tone="good">{say('mine', { seat })}</Chip>}
    />
  );
}
