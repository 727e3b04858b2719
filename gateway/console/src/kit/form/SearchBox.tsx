import { Input } from 'antd';
import { useState } from 'react';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

interface SearchBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

const LEAST = 2;

/** Looks for any part of a text; a single character would find too much. */
export function SearchBox({ label, hint, text, onSearch }: SearchBoxProps) {
  const say = useTexts(frameTexts);
  const [short, setShort] = useState(false);
  const search = (typed: string) => {
    const wanted = typed.trim();
    setShort(wanted.length > 0 && wanted.length < LEAST);
    if (wanted.length !== 1) {
      onSearch(wanted);
    }
  };
  return (
    <div className="search" role="search">
      <Input.Search
        key={text}
        aria-label={label}
        placeholder={hint}
        allowClear
        enterButton
        maxLength={100}
        status={short ? 'error' : undefined}
        defaultValue={text}
        onSearch={search}
      />
      {short ? (
        <p role="alert" className="problem-text">
          {say('searchShort')}
        </p>
      ) : null}
    </div>
  );
}
