import { Button } from 'antd';
import { useState } from 'react';

import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';

import { useCategories } from '../queries';

import { filingTexts } from './texts';

interface CategoryPickerProps {
  readonly district: string;
  readonly value?: string;
  readonly onChange?: (code: string | undefined) => void;
}

const groupOf = (code: string) => code.split('.')[0]!;

/** Two taps: the field, then the matter. */
export function CategoryPicker({ district, value, onChange }: CategoryPickerProps) {
  const say = useTexts(filingTexts);
  const language = useLanguage();
  const categories = useCategories(district).data ?? [];
  const [opened, setOpened] = useState(value ? groupOf(value) : null);
  const groups = categories.filter((category) => !category.code.includes('.'));
  const group = groups.find((category) => category.code === opened);
  const matters = group
    ? categories.filter((category) => category.selectable && groupOf(category.code) === group.code)
    : groups;
  const choose = (code: string) => {
    const chosen = categories.find((category) => category.code === code);
    if (chosen?.selectable) {
      onChange?.(code);
    } else {
      setOpened(code);
    }
  };
  return (
    <div role="group" aria-label={say('chooseCategory')}>
      {group ? (
        <p className="chips">
          <strong>{nameIn(language, group)}</strong>
          <Button
            size="small"
            onClick={() => {
              setOpened(null);
              onChange?.(undefined);
            }}
          >
            {say('change')}
          </Button>
        </p>
      ) : null}
      <div className="choices">
        {matters.map((category) => (
          <button
            key={category.code}
            type="button"
            className="choice"
            aria-pressed={category.code === value}
            onClick={() => choose(category.code)}
          >
            {nameIn(language, category)}
          </button>
        ))}
      </div>
    </div>
  );
}
