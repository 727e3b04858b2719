import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { may } from '@/kit/access/access';
import type { Versioned } from '@/kit/api/client';
import type { Plan, PlanReport } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { dateOnly, dayOf } from '@/kit/time/time';

import { AsOfPicker } from '../AsOfPicker';

import { PlanItemLine } from './PlanItems';
import { type ItemProgress, ProgressDialog } from './ProgressDialog';
import { usePlanReport } from './queries';
import { functionWords, planTexts } from './texts';

interface PlanReportCardProps {
  readonly district: string;
  readonly plan: Versioned<Plan>;
}

/** How far the published version is, or was on a day, function by function. */
export function PlanReportCard({ district, plan }: PlanReportCardProps) {
  const say = useTexts(planTexts);
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf') ?? undefined;
  const { id, versions } = plan.data;
  const report = usePlanReport(district, id, asOf);
  return (
    <section className="card">
      <div className="card-head">
        <h2>
          {say('report')} · {say('version', { number: versions.length })}
        </h2>
        <AsOfPicker day={asOf} latest={dayOf(new Date())} onChange={(day) => setSearch(day ? { asOf: day } : {})} />
      </div>
      {asOf ? <p className="faint">{say('stoodOn', { date: dateOnly(asOf, language) })}</p> : null}
      {report.error ? <Trouble problem={report.error} retry={() => void report.refetch()} /> : null}
      {report.isLoading ? <Loading /> : null}
      {report.data ? (
        <Functions district={district} plan={plan} report={report.data} past={asOf !== undefined} />
      ) : null}
    </section>
  );
}

interface FunctionsProps extends PlanReportCardProps {
  readonly report: PlanReport;
  /** How it was on an earlier day: nothing can be added to that. */
  readonly past: boolean;
}

function Functions({ district, plan, report, past }: FunctionsProps) {
  const say = useTexts(planTexts);
  const functionName = useWords(functionWords);
  const { access } = useHere();
  const [reporting, setReporting] = useState<number | null>(null);
  const all = report.functions.flatMap(({ items }) => items);
  const action = ({ item }: ItemProgress) =>
    may.progress(access, item.owner) && !past ? (
      <Button onClick={() => setReporting(item.number)}>{say('progress')}</Button>
    ) : null;
  return (
    <>
      {report.functions.map(({ function: of, percent, items }) => (
        <div key={of}>
          <h3>{functionName(of)}</h3>
          {items.length > 0 ? <Progress percent={percent} aria-label={functionName(of)} /> : null}
          {items.length === 0 ? <p className="faint">{say('noItems')}</p> : null}
          <ul className="rows">
            {items.map((one) => (
              <ItemRow key={one.item.number} district={district} progress={one} action={action(one)} />
            ))}
          </ul>
        </div>
      ))}
      {reporting !== null ? (
        <ProgressDialog
          district={district}
          plan={plan}
          number={reporting}
          now={all.find(({ item }) => item.number === reporting)}
          onClose={() => setReporting(null)}
        />
      ) : null}
    </>
  );
}

interface ItemRowProps {
  readonly district: string;
  readonly progress: ItemProgress;
  readonly action: React.ReactNode;
}

function ItemRow({ district, progress, action }: ItemRowProps) {
  const say = useTexts(planTexts);
  const { item, note, percent, overdue } = progress;
  return (
    <li className="row">
      <span className="row-main">
        <PlanItemLine district={district} item={item} />
        {note ? <span className="faint">{note}</span> : null}
      </span>
      <span className="row-side">
        <Chip tone={overdue ? 'bad' : percent === 100 ? 'good' : 'info'}>
          {say('doneBy', { percent })}
          {overdue ? ` · ${say('overdue')}` : ''}
        </Chip>
        {action}
      </span>
    </li>
  );
}
