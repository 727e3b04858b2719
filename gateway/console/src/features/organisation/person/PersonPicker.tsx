import { Select } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import { useJoin, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { asUsername, calledOf, type Person, useCalled, usePersons } from './persons';
import { personTexts } from './texts';

interface PickerProps<V> {
  readonly district: string;
  /** Given by the form. */
  readonly id?: string;
  readonly value?: V;
  readonly onChange?: (chosen: V) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly one: Person;
}

/** One person, found by name or user name: of the district, or, for those who appoint, anybody whose whole user name is typed. */
export function PersonPicker({ district, value, onChange, ...field }: PickerProps<Person | undefined>) {
  const { common, personOf } = usePicker(district, value ? [value] : []);
  return (
    <Select<string, Choice>
      {...field}
      {...common}
      allowClear
      value={value?.person}
      onChange={(chosen?: string) => onChange?.(chosen === undefined ? undefined : personOf(chosen))}
    />
  );
}

/** Several persons, each found the same way. */
export function PeoplePicker({ district, value = [], onChange, ...field }: PickerProps<readonly Person[]>) {
  const { common, personOf } = usePicker(district, value);
  return (
    <Select<string[], Choice>
      {...field}
      {...common}
      mode="multiple"
      maxTagCount={12}
      value={value.map(({ person }) => person)}
      onChange={(chosen) => onChange?.(chosen.flatMap((one) => personOf(one) ?? []))}
    />
  );
}

/** What both share: those who are known, those who are chosen, and whoever was just found by the user name. */
function usePicker(district: string, chosen: readonly Person[]) {
  const say = useTexts(personTexts);
  const join = useJoin();
  const { persons, isLoading } = usePersons(district);
  const [typed, setTyped] = useState('');
  const username = asUsername(typed);
  const { access } = useHere();
  const elsewhere = may.organise(access);
  const known = persons.some((one) => one.username === username);
  const called = useCalled(district, known || !elsewhere ? null : username);
  const all = joined([...called.found, ...chosen, ...persons]);
  const options = all.map((one) => ({ value: one.person, label: labelOf(one), one }));
  const noneFound = () => {
    if (!elsewhere || !username) {
      return `${say('none')}${say(elsewhere ? 'noneTyped' : 'askSecretary')}`;
    }
    if (called.isLooking) {
      return say('searching');
    }
    return called.error ? say('away') : say('noneCalled', { username });
  };
  return {
    personOf: (id: string) => all.find(({ person }) => person === id),
    common: {
      options,
      loading: isLoading,
      placeholder: say('choose'),
      notFoundContent: typed ? <p className="faint">{noneFound()}</p> : undefined,
      showSearch: {
        onSearch: setTyped,
        filterOption: (input: string, option?: Choice) => !!option && matches(option.one, input),
      },
      optionRender: ({ data }: { data: Choice }) => (
        <span className="row-main">
          {calledOf(data.one)}
          <span className="row-notes">
            {data.one.username && data.one.displayName ? <span>{data.one.username}</span> : null}
            <span>{join(data.one.posts) || say('noPost')}</span>
          </span>
        </span>
      ),
    },
  };
}

/** Each once, with all that is known of them. */
function joined(several: readonly Person[]): Person[] {
  const all = new Map<string, Person>();
  several.forEach((one) => all.set(one.person, { ...all.get(one.person), ...one }));
  return [...all.values()];
}

function matches({ displayName, username = '' }: Person, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return displayName.toLowerCase().includes(wanted) || username.includes(wanted);
}

/** Two people may have one name: the user name tells them apart. */
function labelOf(one: Person): string {
  return one.displayName && one.username ? `${one.displayName} · ${one.username}` : calledOf(one);
}
