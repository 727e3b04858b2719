import { Form, Select } from 'antd';
import { useState } from 'react';

import type { Demand, Move } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';

import { useDemand } from '../queries';

import { useMergeCandidates } from './queries';
import { mergingTexts } from './texts';

interface CandidateSelectProps {
  readonly district: string;
  readonly demand: Demand;
  /** What must be possible to whatever is chosen. */
  readonly move: Move;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (chosen: string) => void;
}

/** Chooses another demand that may be about the same. */
export function CandidateSelect({ district, demand, move, ...field }: CandidateSelectProps) {
  const say = useTexts(mergingTexts);
  const [typed, setTyped] = useState('');
  const { candidates, loading } = useMergeCandidates(district, demand, typed.trim().toUpperCase(), move);
  const groups = [
    { label: say('likely'), demands: candidates.likely },
    { label: say('sameCategory'), demands: candidates.others },
  ];
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={loading}
      notFoundContent={loading ? undefined : say('noneFound')}
      options={groups
        .filter(({ demands }) => demands.length > 0)
        .map(({ label, demands }) => ({
          label,
          options: demands.map((one) => ({ value: one.id, label: `${one.number} · ${one.description}` })),
        }))}
    />
  );
}

interface WhichProps {
  readonly district: string;
  readonly number: string;
  /** The field that holds the other demand, which tells which of the two goes on. */
  readonly field: 'source' | 'target';
}

/** Says with both numbers which demand is merged into which. */
export function Which({ district, number, field }: WhichProps) {
  const chosen = Form.useWatch<string | undefined>(field);
  return chosen ? <WhichOne district={district} number={number} field={field} chosen={chosen} /> : null;
}

function WhichOne({ district, number, field, chosen }: WhichProps & { chosen: string }) {
  const say = useTexts(mergingTexts);
  const other = useDemand(district, chosen).data?.data.number;
  if (!other) {
    return null;
  }
  const [source, target] = field === 'source' ? [other, number] : [number, other];
  return (
    <p role="status">
      <strong>{say('which', { source, target })}</strong>
    </p>
  );
}
