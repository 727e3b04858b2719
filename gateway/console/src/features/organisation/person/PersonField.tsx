import { Form, Input } from 'antd';

import { useTexts } from '@/kit/i18n/texts';

import { PersonPicker } from './PersonPicker';
import type { Person } from './persons';
import { personTexts } from './texts';

/** What a form holds that asks for one person. */
export interface PersonForm {
  person: Person;
  /** Asked for only of somebody whose name is not known. */
  displayName?: string;
}

/** A chosen person as requests name them. */
export function namedOf({ person, displayName = '' }: PersonForm): { person: string; displayName: string } {
  return { person: person.person, displayName: person.displayName || displayName };
}

/** Asks for one person, and for the name of somebody whose name nobody has told. */
export function PersonField({ district, label }: { district: string; label: string }) {
  const say = useTexts(personTexts);
  const person = Form.useWatch<Person | undefined>('person');
  return (
    <>
      <Form.Item name="person" label={label} extra={say('hint')} rules={[{ required: true }]}>
        <PersonPicker district={district} />
      </Form.Item>
      {person && !person.displayName ? (
        <Form.Item
          name="displayName"
          label={say('displayName')}
          rules={[{ required: true, whitespace: true, max: 60 }]}
        >
          <Input />
        </Form.Item>
      ) : null}
    </>
  );
}
