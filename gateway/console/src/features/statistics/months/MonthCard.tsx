import { Alert, App, Button, Popconfirm } from 'antd';

import { may } from '@/kit/access/access';
import { readContent } from '@/kit/api/content';
import type { FrozenMonth } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { DownloadButton } from '@/kit/display/DownloadButton';
import { Facts } from '@/kit/display/Facts';
import { Time } from '@/kit/display/Time';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { percent } from '../rates';
import { statisticsTexts } from '../texts';

import { freezeMonth, monthKeys, recomputeMonth, workbookOf } from './queries';
import { monthTexts } from './texts';

interface MonthCardProps {
  readonly district: string;
  readonly month: string;
  /** A month that is not over cannot be frozen. */
  readonly running: boolean;
  readonly frozen?: FrozenMonth;
}

/** One month: its rates as they were frozen, or that it is still open. */
export function MonthCard({ district, month, running, frozen }: MonthCardProps) {
  const say = useTexts(monthTexts);
  const { access } = useHere();
  const state = frozen ? 'frozen' : running ? 'running' : 'open';
  return (
    <section className="card" aria-label={month}>
      <div className="card-head">
        <h2>{month}</h2>
        <Chip tone={frozen ? 'good' : 'plain'}>{say(state)}</Chip>
      </div>
      {frozen ? <Frozen frozen={frozen} district={district} /> : null}
      {!frozen && !running && may.freezeRates(access) ? <Freeze district={district} month={month} /> : null}
    </section>
  );
}

function Frozen({ frozen, district }: { frozen: FrozenMonth; district: string }) {
  const say = useTexts(monthTexts);
  const rateSay = useTexts(statisticsTexts);
  const { access } = useHere();
  const { month, district: rates } = frozen.rates;
  const shown = (rate: number | undefined) => percent(rate) ?? rateSay('notYet');
  return (
    <>
      <Facts
        facts={[
          { label: rateSay('response'), value: shown(rates.response) },
          { label: rateSay('resolution'), value: shown(rates.resolution) },
          { label: rateSay('satisfaction'), value: shown(rates.satisfaction) },
          {
            label: rateSay('routed'),
            value: `${rates.routed}${rates.excluded > 0 ? ` (${say('excluded', { count: rates.excluded })})` : ''}`,
          },
          { label: say('frozenAt'), value: <Time at={frozen.frozenAt} /> },
          { label: say('rules'), value: frozen.rules },
        ]}
      />
      <div className="actions month-actions">
        <DownloadButton
          label={say('workbook')}
          name={`${district}-${month}.xlsx`}
          content={() => readContent(workbookOf(district, month))}
        />
        {may.recomputeRates(access) ? <Recompute district={district} month={month} /> : null}
      </div>
    </>
  );
}

function Freeze({ district, month }: { district: string; month: string }) {
  const say = useTexts(monthTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: (_: void, key) => freezeMonth(district, month, key),
    touches: [monthKeys.all(district)],
    done: () => void message.success(say('freezeDone', { month })),
  });
  return (
    <>
      <ProblemAlert problem={command.error} />
      <Popconfirm title={say('freezeSure', { month })} onConfirm={() => command.mutate()}>
        <Button loading={command.isPending}>{say('freeze')}</Button>
      </Popconfirm>
    </>
  );
}

function Recompute({ district, month }: { district: string; month: string }) {
  const say = useTexts(monthTexts);
  const command = useCommand({ send: (_: void, key) => recomputeMonth(district, month, key), touches: [] });
  return (
    <>
      <Button loading={command.isPending} onClick={() => command.mutate()}>
        {say('recompute')}
      </Button>
      <ProblemAlert problem={command.error} />
      {command.data ? (
        <Alert
          role="status"
          showIcon
          type={command.data.same ? 'success' : 'error'}
          title={say(command.data.same ? 'same' : 'differs')}
        />
      ) : null}
    </>
  );
}
