import { Button } from 'antd';
import { useState } from 'react';

import type { Deadline, Demand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { dateTime } from '@/kit/time/time';
import { useNow } from '@/kit/time/useNow';

import { toneOf } from '../clocks';
import { useNames } from '../names';
import { useDeadlines } from '../queries';
import { demandTexts } from '../texts';
import { clockWords } from '../words';

import { deadlineTexts } from './deadlineTexts';
import { linesOf } from './explain';

/** The deadlines at a glance, and on request how each of them came about. */
export function Deadlines({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(demandTexts);
  const clockName = useWords(clockWords);
  const language = useLanguage();
  const now = useNow();
  const names = useNames(district);
  const [open, setOpen] = useState(false);
  return (
    <section className="card">
      <h2>{say('deadlines')}</h2>
      <ul className="rows">
        {demand.clocks.map((clock) => (
          <li key={`${clock.kind}${clock.unit ?? ''}${clock.startedAt}`} className="row">
            <span className="row-main">
              {say('due', { clock: clockName(clock.kind) })}
              <span className="row-notes">
                <span>{dateTime(clock.dueAt, language)}</span>
                {clock.unit ? <span>{names.unit(clock.unit)}</span> : null}
              </span>
            </span>
            <span className="row-side">
              <Chip tone={toneOf(clock, now)}>
                <ClockState demand={clock} />
              </Chip>
              {clock.provisional ? <Chip tone="warn">{say('provisional')}</Chip> : null}
            </span>
          </li>
        ))}
      </ul>
      {demand.clocks.some((clock) => clock.provisional) ? <p className="faint">{say('provisionalHint')}</p> : null}
      <Button onClick={() => setOpen(!open)} aria-expanded={open}>
        {say(open ? 'hideExplain' : 'explain')}
      </Button>
      {open ? <Explanation district={district} id={demand.id} /> : null}
    </section>
  );
}

function ClockState({ demand: clock }: { demand: Demand['clocks'][number] }) {
  const say = useTexts(deadlineTexts);
  if (clock.stoppedAt) {
    return say(clock.missed ? 'keptLate' : 'kept');
  }
  return <Time at={clock.dueAt} exact={false} />;
}

function Explanation({ district, id }: { district: string; id: string }) {
  const deadlines = useDeadlines(district, id, true);
  if (deadlines.error) {
    return <Trouble problem={deadlines.error} retry={() => void deadlines.refetch()} />;
  }
  return deadlines.data ? (
    <>
      {deadlines.data.map((deadline) => (
        <Lines
          key={deadline.clock + (deadline.unit ?? '') + deadline.startedAt}
          deadline={deadline}
          district={district}
        />
      ))}
    </>
  ) : (
    <Loading />
  );
}

function Lines({ deadline, district }: { deadline: Deadline; district: string }) {
  const clockName = useWords(clockWords);
  const say = useTexts(deadlineTexts);
  const language = useLanguage();
  const { unit } = useNames(district);
  const now = useNow();
  return (
    <>
      <h3>{clockName(deadline.clock)}</h3>
      <ol className="lines">
        {linesOf(deadline, { language, say, unit, now }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}
