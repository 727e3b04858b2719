import { Button } from 'antd';

import { Message } from '@/kit/display/Message';
import { PagedList } from '@/kit/display/PagedList';
import { useTexts } from '@/kit/i18n/texts';

import { useNames } from '../names';

import { DemandRow } from './DemandRow';
import { useFound } from './queries';
import { listTexts } from './texts';

interface FoundListProps {
  readonly district: string;
  readonly text: string;
  readonly onClear: () => void;
}

/** What was found, the newest first. */
export function FoundList({ district, text, onClear }: FoundListProps) {
  const say = useTexts(listTexts);
  const names = useNames(district);
  const pages = useFound(district, text);
  const clear = <Button onClick={onClear}>{say('clearSearch')}</Button>;
  return (
    <>
      <div className="card-head">
        <h2 role="status">{say('searching', { text })}</h2>
        {clear}
      </div>
      <PagedList
        pages={pages}
        keyOf={(found) => found.id}
        row={(found) => <DemandRow demand={found} site={found.site} district={district} names={names} />}
        empty={<Message kind="empty" title={say('nothingFound', { text })} body={say('nothingFoundHint')} />}
      />
    </>
  );
}
