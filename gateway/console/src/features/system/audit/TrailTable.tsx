import { usePeople } from '@/features/organisation/people';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { dateTime } from '@/kit/time/time';

import { type Attested, isSystem, useChanged, useDone } from './entry';
import { auditTexts } from './texts';

interface TrailEntry {
  readonly version: number;
  readonly text: unknown;
  readonly hash: string;
}

/** What is attested of each change, in words; the original stands behind it. */
export function TrailTable({ entries }: { entries: readonly TrailEntry[] }) {
  const say = useTexts(auditTexts);
  const language = useLanguage();
  const { district } = useHere();
  const people = usePeople(district);
  const done = useDone();
  const changed = useChanged();
  const who = (actor: string | undefined) =>
    isSystem(actor) ? say('system') : (people.find(({ person }) => person === actor)?.displayName ?? say('elsewhere'));
  return (
    <ScrollingTable label={say('title')}>
      <table className="plain-table stacked">
        <thead>
          <tr>
            <th scope="col">{say('version')}</th>
            <th scope="col">{say('when')}</th>
            <th scope="col">{say('command')}</th>
            <th scope="col">{say('who')}</th>
            <th scope="col">{say('changed')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const attested = (entry.text ?? {}) as Attested;
            return (
              <tr key={entry.hash}>
                <td data-label={say('version')}>{entry.version}</td>
                <td data-label={say('when')}>{attested.at ? dateTime(attested.at, language) : ''}</td>
                <td data-label={say('command')}>{done(attested)}</td>
                <td data-label={say('who')}>{who(attested.actor)}</td>
                <td data-label={say('changed')}>
                  <div>
                    {changed(attested)}
                    <details>
                      <summary className="faint">{say('original')}</summary>
                      <pre className="receipt">{JSON.stringify(attested, null, 2)}</pre>
                    </details>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollingTable>
  );
}
