import { Link } from 'react-router';

import type { AttachedDemand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { useNames } from '../names';
import { statusTones, statusWords } from '../words';

import { recurrenceTexts } from './texts';

interface AttachedDemandsProps {
  readonly district: string;
  readonly newest: readonly AttachedDemand[];
  readonly all: number;
}

/** The demands of a recurrence that were filed last. */
export function AttachedDemands({ district, newest, all }: AttachedDemandsProps) {
  const say = useTexts(recurrenceTexts);
  const status = useWords(statusWords);
  const names = useNames(district);
  return (
    <section className="card">
      <h2>{say('demands', { shown: newest.length, all })}</h2>
      {newest.length === 0 ? <p className="faint">{say('hidden')}</p> : null}
      <ul className="rows">
        {newest.map((demand) => (
          <li key={demand.id}>
            <Link to={`/d/${district}/demands/${demand.id}`} className="row">
              <span className="row-main">
                <span className="row-title">{demand.excerpt}</span>
                <span className="row-notes">
                  <span>{names.category(demand.category)}</span>
                  {demand.floor ? <span>{demand.floor}</span> : null}
                  <span>{demand.number}</span>
                  <Time at={demand.submittedAt} exact={false} />
                </span>
              </span>
              <span className="row-side">
                <Chip tone={statusTones[demand.status]}>{status(demand.status)}</Chip>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
