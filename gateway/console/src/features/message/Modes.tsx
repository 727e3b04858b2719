import { Form, Select } from 'antd';

import type { MailMode, Preferences } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useTexts } from '@/kit/i18n/texts';

import { settingsTexts } from './texts';

const MODES: readonly MailMode[] = ['IMMEDIATE', 'DIGEST', 'OFF'];

/** Each kind of message, and how it is mailed. */
export function Modes({ kinds }: { kinds: Preferences['kinds'] }) {
  const say = useTexts(settingsTexts);
  const options = MODES.map((mode) => ({ value: mode, label: say(mode) }));
  return (
    <table className="plain-table modes">
      <thead>
        <tr>
          <th scope="col">{say('kind')}</th>
          <th scope="col">{say('mode')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind.type}>
            <th scope="row">
              {kind.name} {kind.urgent ? <Chip tone="bad">{say('urgent')}</Chip> : null}
            </th>
            <td>
              <Form.Item name={['modes', kind.type]} noStyle>
                <Select aria-label={`${kind.name} · ${say('mode')}`} options={options} style={{ width: 140 }} />
              </Form.Item>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
