import type { Demand, SolutionPlan } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { dateTime } from '@/kit/time/time';
import { useNow } from '@/kit/time/useNow';

import { useNames } from '../names';
import { usePeople } from '../people';

import { planTexts } from './texts';
import { planStatusWords, planTones, tierWords } from './words';

/** Which demand it is for, and how far it is. */
export function PlanHead({ plan, demand, district }: { plan: SolutionPlan; demand: Demand; district: string }) {
  const say = useTexts(planTexts);
  const status = useWords(planStatusWords);
  const names = useNames(district);
  return (
    <section className="card">
      <p className="chips">
        <Chip tone={planTones[plan.status]}>{status(plan.status)}</Chip>
        <Chip>{say('version', { n: plan.number })}</Chip>
      </p>
      <Facts
        facts={[
          { label: say('demand'), value: demand.description },
          { label: say('lead'), value: names.unit(plan.lead) },
        ]}
      />
    </section>
  );
}

/** How it is to be solved, and who approved it when. */
export function PlanMeasures({ plan, district }: { plan: SolutionPlan; district: string }) {
  const say = useTexts(planTexts);
  const language = useLanguage();
  const { nameOf } = usePeople(district);
  const now = useNow();
  return (
    <section className="card">
      <h2>{say('measures')}</h2>
      {plan.measures.trim() ? <p className="words">{plan.measures}</p> : <p className="faint">{say('noMeasures')}</p>}
      {plan.approvals.length > 0 ? (
        <>
          <h3>{say('approvals')}</h3>
          <ul className="lines">
            {plan.approvals.map(({ version, by, at }) => (
              <li key={version}>{say('approvedBy', { n: version, name: nameOf(by), time: dateTime(at, language) })}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="print-only">{say('printed', { time: dateTime(new Date(now).toISOString(), language) })}</p>
    </section>
  );
}

/** 责任清单: which unit answers for what, at which tier of the chain. */
export function DutyList({ plan, district }: { plan: SolutionPlan; district: string }) {
  const say = useTexts(planTexts);
  const tier = useWords(tierWords);
  const names = useNames(district);
  return (
    <section className="card">
      <h2>{say('duties')}</h2>
      {plan.responsibilities.length === 0 ? <p className="faint">{say('noDuties')}</p> : null}
      {plan.responsibilities.length > 0 ? (
        <ScrollingTable label={say('duties')}>
          <table className="plain-table stacked">
            <thead>
              <tr>
                <th scope="col">{say('unit')}</th>
                <th scope="col">{say('tier')}</th>
                <th scope="col">{say('duty')}</th>
              </tr>
            </thead>
            <tbody>
              {plan.responsibilities.map((line) => (
                <tr key={`${line.unit} ${line.duty}`}>
                  <td data-label={say('unit')}>{names.unit(line.unit)}</td>
                  <td data-label={say('tier')}>{tier(String(line.tier))}</td>
                  <td className="words" data-label={say('duty')}>
                    {line.duty}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollingTable>
      ) : null}
    </section>
  );
}
