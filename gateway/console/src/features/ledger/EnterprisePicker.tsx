import { Select } from 'antd';
import { useEffect, useState } from 'react';

import { useUnitNames } from '@/features/organisation/queries';
import { useTexts } from '@/kit/i18n/texts';

import { isCreditCode } from './creditCode';
import { useEnterpriseChoices, useEnterpriseWith } from './queries';
import { ledgerTexts } from './texts';

interface EnterprisePickerProps {
  readonly id?: string;
  readonly district: string;
  /** A credit code. */
  readonly value?: string;
  readonly onChange?: (creditCode: string | undefined) => void;
}

const PATIENCE_MS = 300;

/** Picks an enterprise by its name; one that the ledger does not hold can be given by its credit code. */
export function EnterprisePicker({ id, district, value, onChange }: EnterprisePickerProps) {
  const say = useTexts(ledgerTexts);
  const unit = useUnitNames(district);
  const [typed, setTyped] = useState('');
  const text = useSettled(typed);
  const found = useEnterpriseChoices(district, text);
  const chosen = useEnterpriseWith(district, value ?? '', Boolean(value)).data;
  const listed = typed.trim().length < 2 ? [] : (found.data ?? []);
  const code = typed.trim().toUpperCase();
  const unknown = isCreditCode(code) && found.isSuccess && listed.length === 0;
  const options = [
    ...listed.map((one) => ({
      value: one.creditCode,
      label: one.name,
      where: [unit(one.site), one.floor, one.room].filter(Boolean).join(' · '),
    })),
    ...(unknown ? [{ value: code, label: code, where: say('notInLedger') }] : []),
  ];
  return (
    <Select
      id={id}
      allowClear
      placeholder={say('pick')}
      value={value || undefined}
      options={options}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      labelRender={({ label, value: one }) => (chosen?.creditCode === one ? chosen.name : (label ?? one))}
      optionRender={({ label, value: one, data }) => (
        <div className="picked">
          <div>{label}</div>
          <div className="faint">{[data.where, label === one ? null : one].filter(Boolean).join(' · ')}</div>
        </div>
      )}
      notFoundContent={say(typed.trim().length < 2 || found.isFetching || text !== typed ? 'pickHint' : 'pickNone')}
      onChange={(one?: string) => {
        setTyped('');
        onChange?.(one);
      }}
    />
  );
}

/** A text as it was a moment after the last key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
