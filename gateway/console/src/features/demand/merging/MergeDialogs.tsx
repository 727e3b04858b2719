import { Form, Select } from 'antd';
import { useState } from 'react';

import type { Versioned } from '@/kit/api/client';
import type { Demand } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';

import { demandKeys } from '../queries';
import { statusWords } from '../words';

import { absorb, release, useMergeCandidates } from './queries';
import { mergingTexts } from './texts';

interface MergeDialogProps {
  readonly now: Versioned<Demand>;
  readonly district: string;
  readonly onClose: () => void;
}

/** Chooses the demand that is answered together with this one. */
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
      <p>{say('absorbBody')}</p>
      <Form.Item name="source" label={say('source')} extra={say('sourceHint')} rules={[{ required: true }]}>
        <CandidateSelect district={district} target={now.data} />
      </Form.Item>
    </VersionedDialog>
  );
}

interface CandidateSelectProps {
  readonly district: string;
  readonly target: Demand;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (source: string) => void;
}

function CandidateSelect({ district, target, ...field }: CandidateSelectProps) {
  const say = useTexts(mergingTexts);
  const [typed, setTyped] = useState('');
  const candidates = useMergeCandidates(district, target, typed.trim().toUpperCase());
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={candidates.isFetching}
      notFoundContent={candidates.isFetching ? undefined : say('noneFound')}
      options={candidates.data?.map((one) => ({ value: one.id, label: `${one.number} · ${one.description}` }))}
    />
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
