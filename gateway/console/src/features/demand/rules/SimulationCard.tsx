import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import type { RuleDifference, Simulation } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { Tile } from '@/kit/display/Tile';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { dateTime } from '@/kit/time/time';

import { useNames } from '../names';
import { clockWords, urgencyWords } from '../words';

import { useSimulation } from './queries';
import { ruleTexts } from './ruleTexts';

/** What a version would have changed for past demands. */
export function SimulationCard({ district, version }: { district: string; version: string }) {
  const say = useTexts(ruleTexts);
  const [asked, setAsked] = useState(false);
  const simulation = useSimulation(district, version, asked);
  const start = () => (asked ? void simulation.refetch() : setAsked(true));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('simulation')}</h2>
        <Button loading={simulation.isFetching} onClick={start}>
          {say(asked ? 'again' : 'simulate')}
        </Button>
      </div>
      <ProblemAlert problem={simulation.error} />
      {simulation.isLoading ? (
        <>
          <p role="status">{say('simulating')}</p>
          <Loading />
        </>
      ) : null}
      {simulation.data ? <Outcome outcome={simulation.data} district={district} /> : null}
    </section>
  );
}

function Outcome({ outcome, district }: { outcome: Simulation; district: string }) {
  const say = useTexts(ruleTexts);
  const more = outcome.moreMissed > 0 ? `+${outcome.moreMissed}` : outcome.moreMissed;
  return (
    <>
      <div className="tiles">
        <Tile label={say('looked')} value={outcome.demands} />
        <Tile label={say('clocks')} value={outcome.clocks} />
        <Tile label={say('different')} value={outcome.different.length} />
        <Tile label={say('moreMissed')} value={more} />
      </div>
      {outcome.different.length === 0 ? (
        <p role="status">{say('noDifference')}</p>
      ) : (
        <DifferenceTable rows={outcome.different} district={district} />
      )}
    </>
  );
}

function DifferenceTable({ rows, district }: { rows: readonly RuleDifference[]; district: string }) {
  const say = useTexts(ruleTexts);
  const clock = useWords(clockWords);
  const urgency = useWords(urgencyWords);
  const names = useNames(district);
  return (
    <ScrollingTable label={say('simulation')}>
      <table className="plain-table stacked">
        <thead>
          <tr>
            <th scope="col">{say('demand')}</th>
            <th scope="col">{say('category')}</th>
            <th scope="col">{say('clock')}</th>
            <th scope="col">{say('was')}</th>
            <th scope="col">{say('wouldBe')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.demand + row.clock + row.wasDueAt}>
              <td data-label={say('demand')}>
                <Link to={`/d/${district}/demands/${row.demand}`}>{row.number}</Link>
              </td>
              <td data-label={say('category')}>
                {names.category(row.category)} · {urgency(row.urgency)}
              </td>
              <td data-label={say('clock')}>{clock(row.clock)}</td>
              <td data-label={say('was')}>
                <Due at={row.wasDueAt} missed={row.wasMissed} />
              </td>
              <td data-label={say('wouldBe')}>
                <Due at={row.wouldBeDueAt} missed={row.wouldBeMissed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}

function Due({ at, missed }: { at: string; missed: boolean }) {
  const say = useTexts(ruleTexts);
  const language = useLanguage();
  return (
    <span>
      {dateTime(at, language)} {missed ? <Chip tone="bad">{say('missed')}</Chip> : null}
    </span>
  );
}
