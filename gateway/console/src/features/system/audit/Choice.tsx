import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { SearchBox } from '@/kit/form/SearchBox';
import { useTexts } from '@/kit/i18n/texts';
import { trailOf } from '@/kit/layout/AuditLink';
import { useHere } from '@/kit/layout/here';
import type { Problem } from '@/kit/problem/problem';

import type { AuditKind } from './kinds';
import { auditTexts } from './texts';

/** Something whose trail can be read, by the name that people know. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}

export interface Subjects {
  readonly items: readonly Subject[] | undefined;
  readonly error: Problem | null;
}

interface ListedProps {
  readonly useSubjects: (district: string) => Subjects;
  readonly id: string | null;
  readonly onChoose: (id: string) => void;
}

/** One of a list that is short enough to be read as a whole; typing narrows it. */
export function Listed({ useSubjects, id, onChoose }: ListedProps) {
  const say = useTexts(auditTexts);
  const { district } = useHere();
  const { items, error } = useSubjects(district);
  if (error) {
    return <Trouble problem={error} />;
  }
  const options = items?.map((one) => ({ value: one.id, label: one.note ? `${one.name} · ${one.note}` : one.name }));
  return (
    <Select
      className="search"
      style={{ width: '100%' }}
      aria-label={say('which')}
      placeholder={say(items?.length === 0 ? 'noneOfThese' : 'which')}
      loading={items === undefined}
      disabled={items?.length === 0}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={options?.some(({ value }) => value === id) ? id : null}
      onChange={(chosen: string) => onChoose(chosen)}
    />
  );
}

interface SoughtProps {
  readonly kind: AuditKind;
  readonly hint: string;
  readonly useSubjects: (district: string, text: string) => Subjects;
}

/** One of many, which is looked for. */
export function Sought({ kind, hint, useSubjects }: SoughtProps) {
  const say = useTexts(auditTexts);
  const [text, setText] = useState('');
  return (
    <>
      <SearchBox label={say('which')} hint={hint} text={text} onSearch={setText} />
      {text ? <Found kind={kind} text={text} useSubjects={useSubjects} /> : null}
    </>
  );
}

function Found({ kind, text, useSubjects }: Omit<SoughtProps, 'hint'> & { readonly text: string }) {
  const say = useTexts(auditTexts);
  const { district } = useHere();
  const { items, error } = useSubjects(district, text);
  if (error) {
    return <Trouble problem={error} />;
  }
  if (!items) {
    return <Loading />;
  }
  if (items.length === 0) {
    return <p role="status">{say('notFound', { text })}</p>;
  }
  return (
    <ul className="rows" aria-label={say('found')}>
      {items.map(({ id, name, note }) => (
        <li key={id}>
          <Link to={trailOf(district, kind, id)} className="row">
            <span className="row-title">{name}</span>
            <span className="faint">{note}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
