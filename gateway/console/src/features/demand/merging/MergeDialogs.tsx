import { App, Form } from 'antd';

import type { Versioned } from '@/kit/api/client';
import type { Demand } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';
import { useCommand } from '@/kit/query/useCommand';

import { demandKeys } from '../queries';
import { statusWords } from '../words';

import { CandidateSelect, Which } from './CandidateSelect';
import { absorb, mergeInto, release } from './queries';
import { mergingTexts } from './texts';

interface MergeDialogProps {
  readonly now: Versioned<Demand>;
  readonly district: string;
  readonly onClose: () => void;
}

/** Chooses the duplicate that is answered together with this one. */
export function AbsorbDialog({ now, district, onClose }: MergeDialogProps) {
  const say = useTexts(mergingTexts);
  const conflict = useMergeConflict(say('absorb'));
  return (
    <VersionedDialog<Demand, { source: string }>
      title={say('absorb')}
      action={say('absorb')}
      draft={`demand.${now.data.id}.ABSORB`}
      now={now}
      touches={[demandKeys.all(district)]}
      send={({ source }, header) => absorb({ district, id: now.data.id, header }, source)}
      possible={(demand) => demand.moves.includes('ABSORB')}
      conflict={conflict}
      done={say('done')}
      onClose={onClose}
    >
      <p>{say('absorbBody', { number: now.data.number })}</p>
      <Form.Item name="source" label={say('source')} extra={say('candidateHint')} rules={[{ required: true }]}>
        <CandidateSelect district={district} demand={now.data} move="MERGE" />
      </Form.Item>
      <Which district={district} number={now.data.number} field="source" />
    </VersionedDialog>
  );
}

/** On the page of the duplicate: chooses the demand that answers for it. */
export function MergeDialog({ now, district, onClose }: MergeDialogProps) {
  const say = useTexts(mergingTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: ({ target }: { target: string }, key) => mergeInto(district, target, now.data.id, key),
    touches: [demandKeys.all(district)],
    done: () => {
      void message.success(say('done'));
      onClose();
    },
  });
  return (
    <FormDialog<{ target: string }>
      title={say('merge')}
      action={say('merge')}
      draft={`demand.${now.data.id}.MERGE`}
      pending={command.isPending}
      renamed={{ '/source': ['target'] }}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <p>{say('mergeBody', { number: now.data.number })}</p>
      <Form.Item name="target" label={say('target')} extra={say('candidateHint')} rules={[{ required: true }]}>
        <CandidateSelect district={district} demand={now.data} move="ABSORB" />
      </Form.Item>
      <Which district={district} number={now.data.number} field="target" />
    </FormDialog>
  );
}

/** Gives a merged demand back. */
export function ReleaseDialog({ now, district, source, onClose }: MergeDialogProps & { source: string }) {
  const say = useTexts(mergingTexts);
  const conflict = useMergeConflict(say('release'));
  return (
    <VersionedDialog<Demand, object>
      title={say('releaseTitle')}
      action={say('release')}
      draft={`demand.${now.data.id}.RELEASE`}
      now={now}
      touches={[demandKeys.all(district)]}
      send={(_, header) => release({ district, id: now.data.id, header }, source)}
      possible={(demand) => demand.absorbed.some((one) => one.source === source && one.stage === 'ABSORBED')}
      conflict={conflict}
      done={say('done')}
      onClose={onClose}
    >
      <p>{say('releaseBody')}</p>
    </VersionedDialog>
  );
}

function useMergeConflict(what: string): (seen: Demand, now: Demand) => ConflictRow[] {
  const say = useTexts(mergingTexts);
  const status = useWords(statusWords);
  return (seen, now) => [
    { label: say('state'), seen: status(seen.status), now: status(now.status), mine: say('willBe', { what }) },
    { label: say('count'), seen: String(seen.absorbed.length), now: String(now.absorbed.length), mine: '' },
  ];
}
