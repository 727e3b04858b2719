import { useState } from 'react';

import { useUnitNames } from '@/features/organisation/queries';
import { api, type based, read, type Versioned } from '@/kit/api/client';
import type { Enterprise, EnterpriseStatus } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';

import { PremisesFields, ProfileFields } from './EnterpriseFields';
import { useIndustry } from './industry';
import { ledgerKeys } from './queries';
import { ledgerTexts } from './texts';
import { enterpriseKindWords, enterpriseStatusWords, nextStatuses } from './words';

export type EnterpriseChange =
  { kind: 'amendment' } | { kind: 'relocation' } | { kind: 'status'; status: EnterpriseStatus };

type Values = Pick<Enterprise, 'name' | 'kind' | 'industry' | 'staff' | 'site' | 'floor' | 'room'>;

interface ChangeDialogProps {
  readonly district: string;
  readonly now: Versioned<Enterprise>;
  readonly change: EnterpriseChange;
  readonly onClose: () => void;
}

const FIELDS = {
  amendment: ['name', 'kind', 'industry', 'staff'],
  relocation: ['site', 'floor', 'room'],
  status: ['status'],
} as const;

/** Changes an entry on the version that was seen; if somebody was faster, both are shown and the person decides. */
export function ChangeDialog({ district, now, change, onClose }: ChangeDialogProps) {
  const say = useTexts(ledgerTexts);
  const status = useWords(enterpriseStatusWords);
  const rowsOf = useConflictRows(district, change);
  const { data: entry } = now;
  const [base] = useState(now.version);
  const titles = { amendment: say('amend'), relocation: say('relocate'), status: say('status') };
  const fields = {
    amendment: <ProfileFields />,
    relocation: <PremisesFields district={district} />,
    status:
      change.kind === 'status' ? <p>{say('becomeBody', { name: entry.name, status: status(change.status) })}</p> : null,
  };
  return (
    <VersionedDialog<Enterprise, Values>
      title={titles[change.kind]}
      action={say('save')}
      // What was typed on another version would undo in silence what has changed since.
      draft={`enterprise.${change.kind}.${entry.id}.${base}`}
      initial={entry}
      now={now}
      touches={[ledgerKeys.all(district)]}
      send={(values, header) => send(district, entry.id, change, values, header)}
      possible={(there) => isPossible(there, change)}
      conflict={rowsOf}
      done={say('saved')}
      onClose={onClose}
    >
      {fields[change.kind]}
    </VersionedDialog>
  );
}

function isPossible(entry: Enterprise, change: EnterpriseChange): boolean {
  return change.kind === 'status'
    ? (nextStatuses[entry.status] ?? []).includes(change.status)
    : entry.status !== 'GONE';
}

function send(
  district: string,
  id: string,
  change: EnterpriseChange,
  { name, kind, industry, staff, site, floor, room }: Values,
  header: ReturnType<typeof based>,
) {
  const params = { path: { district, id }, header };
  const base = '/api/v1/districts/{district}/enterprises/{id}';
  switch (change.kind) {
    case 'amendment':
      return read(api.POST(`${base}/amendment`, { params, body: { name, kind, industry, staff } }));
    case 'relocation':
      return read(
        api.POST(`${base}/relocation`, { params, body: { site, floor: floor || undefined, room: room || undefined } }),
      );
    case 'status':
      return read(api.POST(`${base}/status`, { params, body: { status: change.status } }));
  }
}

/** What was seen, what is there now and what is about to be written, field by field in words. */
function useConflictRows(district: string, change: EnterpriseChange) {
  const say = useTexts(ledgerTexts);
  const kind = useWords(enterpriseKindWords);
  const status = useWords(enterpriseStatusWords);
  const industry = useIndustry();
  const unit = useUnitNames(district);
  const wordOf = (field: string, value: string | number | undefined): string => {
    if (value === undefined) {
      return '';
    }
    const text = String(value);
    const words: Record<string, () => string> = {
      kind: () => kind(text),
      status: () => status(text),
      industry: () => `${industry(text)} · ${text}`,
      site: () => unit(text),
    };
    return words[field]?.() ?? text;
  };
  return (seen: Enterprise, now: Enterprise, mine: Values): ConflictRow[] => {
    const wanted: Enterprise = change.kind === 'status' ? { ...seen, status: change.status } : { ...seen, ...mine };
    return FIELDS[change.kind].map((field) => ({
      label: say(field),
      seen: wordOf(field, seen[field]),
      now: wordOf(field, now[field]),
      mine: wordOf(field, wanted[field]),
    }));
  };
}
