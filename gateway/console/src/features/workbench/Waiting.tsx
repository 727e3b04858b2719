import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import { useUnitNames } from '@/features/organisation/queries';
import { Chip } from '@/kit/display/Chip';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { useNow } from '@/kit/time/useNow';

import { useWaiting, type WaitingItem } from './useWaiting';
import { waitingTexts } from './waitingTexts';

const SHOWN = 5;

/** Other things that wait for the reader; nothing is shown where there is nothing. */
export function Waiting() {
  const say = useTexts(waitingTexts);
  const { items, error, retry } = useWaiting();
  const [all, setAll] = useState(false);
  if (items.length === 0 && !error) {
    return null;
  }
  return (
    <section className="card">
      <h2>{say('title')}</h2>
      {error ? <Trouble problem={error} retry={retry} /> : null}
      <ul className="rows">
        {(all ? items : items.slice(0, SHOWN)).map((item) => (
          <li key={item.key}>
            <Row item={item} />
          </li>
        ))}
      </ul>
      {items.length > SHOWN ? (
        <Button block type="text" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer') : say('more', { count: items.length })}
        </Button>
      ) : null}
    </section>
  );
}

function Row({ item }: { item: WaitingItem }) {
  const { district } = useHere();
  const unit = useUnitNames(district);
  return (
    <Link to={item.to} className="row">
      <div className="row-main">
        <span className="row-title">{item.title}</span>
        <span className="row-notes">
          {item.unit ? <span>{unit(item.unit)}</span> : null}
          {item.note ? <span>{item.note}</span> : null}
        </span>
      </div>
      {item.dueAt ? <Due at={item.dueAt} appointment={item.appointment} /> : null}
    </Link>
  );
}

function Due({ at, appointment }: { at: string; appointment?: boolean }) {
  const say = useTexts(waitingTexts);
  const late = Date.parse(at) <= useNow();
  return (
    <Chip tone={late ? 'bad' : 'info'}>
      {late && !appointment ? `${say('late')} · ` : ''}
      <Time at={at} />
    </Chip>
  );
}
