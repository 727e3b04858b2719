import { App } from 'antd';
import { useState } from 'react';

import { useUnitNames } from '@/features/organisation/queries';
import { api, based, read, type Versioned } from '@/kit/api/client';
import type { Enterprise, EnterpriseStatus } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { ConflictDialog, type ConflictRow } from '@/kit/problem/ConflictDialog';
import { isProblem } from '@/kit/problem/problem';
import { useCommand } from '@/kit/query/useCommand';

import { PremisesFields, ProfileFields } from './EnterpriseFields';
import { ledgerKeys } from './queries';
import { ledgerTexts } from './texts';
import { enterpriseKindWords, enterpriseStatusWords } from './words';

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
  const { message } = App.useApp();
  const [seen] = useState(now);
  const [stale, setStale] = useState<Values | null>(null);
  const rowsOf = useConflictRows(district, change);
  const command = useCommand({
    send: ({ values, version }: { values: Values; version: string }, key) =>
      send(district, seen.data.id, change, values, based(key, version)),
    touches: [ledgerKeys.all(district)],
    done: () => {
      void message.success(say('saved'));
      onClose();
    },
  });
  const titles = { amendment: say('amend'), relocation: say('relocate'), status: say('status') };
  const fields = {
    amendment: <ProfileFields />,
    relocation: <PremisesFields district={district} />,
    status:
      change.kind === 'status' ? (
        <p>{say('becomeBody', { name: seen.data.name, status: status(change.status) })}</p>
      ) : null,
  };
  const fresh = stale !== null && now.version !== seen.version;
  return (
    <>
      <FormDialog<Values>
        title={titles[change.kind]}
        action={say('save')}
        initial={seen.data}
        pending={command.isPending}
        onSend={(values, refuse) =>
          command.mutate(
            { values, version: seen.version },
            { onError: (problem) => (isProblem(problem, 'stale-version') ? setStale(values) : refuse(problem)) },
          )
        }
        onClose={onClose}
      >
        {fields[change.kind]}
      </FormDialog>
      {fresh ? (
        <ConflictDialog
          rows={rowsOf(seen.data, now.data, stale)}
          onKeep={onClose}
          onOverwrite={() => command.mutate({ values: stale, version: now.version })}
        />
      ) : null}
    </>
  );
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
  const unit = useUnitNames(district);
  const wordOf = (field: string, value: string | number | undefined): string => {
    if (value === undefined) {
      return '';
    }
    const text = String(value);
    const words: Record<string, () => string> = {
      kind: () => kind(text),
      status: () => status(text),
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
