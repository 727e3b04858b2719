import { Input } from 'antd';
import { useState } from 'react';

import { useTexts } from '@/kit/i18n/texts';

import { listTexts } from './texts';

interface SearchBoxProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

const LEAST = 2;

/** Searches all that is in reach: what was written, numbers, sites, enterprises. */
export function SearchBox({ text, onSearch }: SearchBoxProps) {
  const say = useTexts(listTexts);
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
        aria-label={say('search')}
        placeholder={say('searchHint')}
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
