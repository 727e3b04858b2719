import { api, read, type Versioned } from '@/kit/api/client';
import type { Plan } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts } from '@/kit/i18n/texts';

import { useDraftConflict } from './conflict';
import { PlanItems } from './PlanItems';
import { planKeys } from './queries';
import { planTexts } from './texts';

/** Whether there is something in the draft that is not published yet. */
export function isPublishable({ draft, versions }: Plan): boolean {
  return draft.length > 0 && JSON.stringify(versions.at(-1)?.items) !== JSON.stringify(draft);
}

interface PublishDialogProps {
  readonly district: string;
  readonly plan: Versioned<Plan>;
  readonly onClose: () => void;
}

/** Publishes the draft that is shown; if a colleague has changed it meanwhile, what would be published now is shown first. */
export function PublishDialog({ district, plan, onClose }: PublishDialogProps) {
  const say = useTexts(planTexts);
  const conflict = useDraftConflict(district);
  const stateOf = ({ versions }: Plan) =>
    versions.length > 0 ? say('version', { number: versions.length }) : say('draftOnly');
  return (
    <VersionedDialog<Plan, object>
      title={say('publish')}
      action={say('publish')}
      draft={`organisation-plan.${plan.data.id}.publication`}
      now={plan}
      touches={[planKeys.all(district)]}
      send={(_, header) =>
        read(
          api.POST('/api/v1/districts/{district}/plans/{id}/publication', {
            params: { path: { district, id: plan.data.id }, header },
          }),
        )
      }
      possible={isPublishable}
      conflict={(seen, now) => [
        {
          label: say('publishedState'),
          seen: stateOf(seen),
          now: stateOf(now),
          mine: say('version', { number: now.versions.length + 1 }),
        },
        ...conflict(seen, now, now.draft),
      ]}
      goOn={say('publishNow')}
      done={say('donePublish')}
      onClose={onClose}
    >
      <p>{say('publishBody')}</p>
      <PlanItems district={district} items={plan.data.draft} />
    </VersionedDialog>
  );
}
