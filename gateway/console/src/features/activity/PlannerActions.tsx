import { Button, Form, Select } from 'antd';
import { useState } from 'react';

import { api, read, type Versioned } from '@/kit/api/client';
import type { Activity, ActivityStatus, CancellationReason } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { activityKeys } from './queries';
import { activityTexts } from './texts';
import { type ActivityPhase, activityStatusWords, cancellationWords } from './words';

interface PlannerActionsProps {
  readonly district: string;
  readonly activity: Versioned<Activity>;
  readonly phase: ActivityPhase;
}

/** Publish what is planned; call off what has not begun. */
export function PlannerActions({ district, activity, phase }: PlannerActionsProps) {
  const say = useTexts(activityTexts);
  const reason = useWords(cancellationWords);
  const status = useWords(activityStatusWords);
  const [open, setOpen] = useState<'publish' | 'cancel' | null>(null);
  const path = { district, id: activity.data.id };
  const becoming = (mine: ActivityStatus) => (seen: Activity, now: Activity) => [
    { label: say('state'), seen: status(seen.status), now: status(now.status), mine: status(mine) },
  ];
  const shared = {
    now: activity,
    touches: [activityKeys.all(district)],
    draft: `activity.${activity.data.id}.${open}`,
    onClose: () => setOpen(null),
  };
  const reasons = (Object.keys(cancellationWords.zh) as CancellationReason[]).map((one) => ({
    value: one,
    label: reason(one),
  }));
  return (
    <div className="actions">
      {phase === 'PLANNED' ? (
        <Button type="primary" size="large" onClick={() => setOpen('publish')}>
          {say('publish')}
        </Button>
      ) : null}
      {phase === 'PLANNED' || phase === 'OPEN' || phase === 'CLOSED' ? (
        <Button size="large" danger onClick={() => setOpen('cancel')}>
          {say('cancel')}
        </Button>
      ) : null}
      {open === 'publish' ? (
        <VersionedDialog<Activity, object>
          {...shared}
          title={say('publish')}
          action={say('publish')}
          send={(_, header) =>
            read(api.POST('/api/v1/districts/{district}/activities/{id}/publication', { params: { path, header } }))
          }
          possible={(there) => there.status === 'PLANNED'}
          conflict={becoming('PUBLISHED')}
          done={say('published')}
        >
          <p>{say('publishBody')}</p>
        </VersionedDialog>
      ) : null}
      {open === 'cancel' ? (
        <VersionedDialog<Activity, { reason: CancellationReason }>
          {...shared}
          title={say('cancel')}
          action={say('callOff')}
          danger
          send={(body, header) =>
            read(
              api.POST('/api/v1/districts/{district}/activities/{id}/cancellation', { params: { path, header }, body }),
            )
          }
          possible={(there) => there.status !== 'CANCELLED'}
          conflict={becoming('CANCELLED')}
          done={say('called')}
        >
          <Form.Item name="reason" label={say('cancelReason')} rules={[{ required: true }]}>
            <Select options={reasons} />
          </Form.Item>
        </VersionedDialog>
      ) : null}
    </div>
  );
}
