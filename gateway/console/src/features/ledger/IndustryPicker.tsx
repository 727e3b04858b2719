import { Select } from 'antd';
import { useMemo, useState } from 'react';

import { useTexts, useWords } from '@/kit/i18n/texts';

import { divisionWords, everydayWords } from './divisions';
import { isIndustry, useIndustry } from './industry';
import { ledgerTexts } from './texts';
import { industryWords } from './words';

interface IndustryPickerProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string | undefined) => void;
  /** Where no label stands beside it. */
  readonly label?: string;
  readonly allowClear?: boolean;
}

const has = (text: string | undefined, part: string) => text?.toLowerCase().includes(part) ?? false;

/** Found by its words, by what people call it, or by its code; a finer code than a division is taken as typed. */
export function IndustryPicker({ id, value, onChange, label, allowClear }: IndustryPickerProps) {
  const say = useTexts(ledgerTexts);
  const nameOf = useIndustry();
  const options = useIndustryOptions();
  const [typed, setTyped] = useState('');
  const code = typed.trim().toUpperCase();
  const exact = code.length > 3 && isIndustry(code) ? [{ value: code, label: nameOf(code), known: '' }] : [];
  return (
    <Select
      id={id}
      aria-label={label}
      placeholder={label ?? say('industryFind')}
      allowClear={allowClear}
      popupMatchSelectWidth={false}
      showSearch={{
        onSearch: setTyped,
        filterOption: (text, option) => {
          const part = text.trim().toLowerCase();
          return has(option?.label, part) || has(option?.value, part) || has(option?.known, part);
        },
      }}
      value={value}
      options={[...exact, ...options]}
      optionRender={({ value: one, label: name }) => <Named name={name} code={String(one)} />}
      labelRender={({ value: one }) => <Named name={nameOf(String(one))} code={String(one)} />}
      onChange={onChange}
      notFoundContent={say('industryUnknown')}
    />
  );
}

function Named({ name, code }: { name: React.ReactNode; code: string }) {
  return (
    <>
      {name} <span className="faint">{code}</span>
    </>
  );
}

function useIndustryOptions() {
  const say = useTexts(ledgerTexts);
  const section = useWords(industryWords);
  const division = useWords(divisionWords);
  return useMemo(
    () =>
      Object.keys(industryWords.zh).flatMap((letter) => [
        { value: letter, label: say('wholeSection', { section: section(letter) }), known: '' },
        ...Object.keys(divisionWords.zh)
          .filter((code) => code.startsWith(letter))
          .map((code) => ({ value: code, label: division(code), known: everydayWords[code] ?? '' })),
      ]),
    [say, section, division],
  );
}
