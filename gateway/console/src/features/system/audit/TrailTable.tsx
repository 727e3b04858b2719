import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { dateTime } from '@/kit/time/time';

import { auditTexts } from './texts';

interface TrailEntry {
  readonly version: number;
  readonly text: unknown;
  readonly hash: string;
}

interface Attested {
  readonly at?: string;
  readonly actor?: string;
  readonly command?: string;
  readonly changed?: Readonly<Record<string, unknown>>;
}

/** What is attested of each change; contents stand there as digests only. */
export function TrailTable({ entries }: { entries: readonly TrailEntry[] }) {
  const say = useTexts(auditTexts);
  const language = useLanguage();
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
                <td data-label={say('command')}>{attested.command}</td>
                <td data-label={say('who')}>{attested.actor}</td>
                <td data-label={say('changed')}>{Object.keys(attested.changed ?? {}).join(', ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollingTable>
  );
}
