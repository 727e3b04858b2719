import { App, Button, Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';

import { may } from '@/kit/access/access';
import type { Recurrence, RecurrenceStatus } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { PagedList } from '@/kit/display/PagedList';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { DemandSections } from '../DemandSections';
import { useNames } from '../names';

import { findRecurrences, recurrenceKeys, useRecurrences } from './queries';
import { recurrenceTexts, recurrenceTones, recurrenceWords } from './texts';

export function Component() {
  return (
    <RequireRight right={may.seeRecurrences}>
      <Recurrences />
    </RequireRight>
  );
}

const STATUSES = Object.keys(recurrenceWords.zh) as RecurrenceStatus[];

/** Matters that come back, those with the most demands first. */
function Recurrences() {
  const say = useTexts(recurrenceTexts);
  const word = useWords(recurrenceWords);
  const { district, access } = useHere();
  const [search, setSearch] = useSearchParams();
  const status = STATUSES.find((one) => one === search.get('status')) ?? 'PROPOSED';
  const pages = useRecurrences(district, status);
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      action={may.decideRecurrences(access) ? <FindNow district={district} /> : null}
    >
      <DemandSections />
      <div className="filters">
        <Segmented
          aria-label={say('state')}
          value={status}
          options={STATUSES.map((one) => ({ value: one, label: word(one) }))}
          onChange={(next) => setSearch({ status: next })}
        />
      </div>
      <PagedList
        pages={pages}
        keyOf={(recurrence) => recurrence.id}
        row={(recurrence) => <RecurrenceRow recurrence={recurrence} district={district} />}
        empty={
          <Message
            kind="empty"
            title={say(`none${status}`)}
            body={status === 'PROPOSED' ? say('nonePROPOSEDBody') : undefined}
          />
        }
      />
    </Page>
  );
}

function FindNow({ district }: { district: string }) {
  const say = useTexts(recurrenceTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: (_: void, key) => findRecurrences(district, key),
    touches: [recurrenceKeys.all(district)],
    done: ({ proposed, recounted, lapsed }) => void message.success(say('found', { proposed, recounted, lapsed })),
  });
  return (
    <>
      <Button size="large" loading={command.isPending} onClick={() => command.mutate()}>
        {say('find')}
      </Button>
      <ProblemAlert problem={command.error} />
    </>
  );
}

function RecurrenceRow({ recurrence, district }: { recurrence: Recurrence; district: string }) {
  const say = useTexts(recurrenceTexts);
  const word = useWords(recurrenceWords);
  const names = useNames(district);
  const { demands, enterprises } = recurrence;
  return (
    <Link to={`/d/${district}/demands/recurrences/${recurrence.id}`} className="row">
      <div className="row-main">
        <span className="row-title">
          {recurrence.topic?.text ??
            say('at', { site: names.unit(recurrence.site), category: names.category(recurrence.category) })}
        </span>
        <span className="row-notes">
          {recurrence.topic ? <span>{names.unit(recurrence.site)}</span> : null}
          <span>{say('count', { demands, enterprises })}</span>
          <span>{recurrence.words.join(' · ')}</span>
        </span>
      </div>
      <div className="row-side">
        <Chip tone={recurrenceTones[recurrence.status]}>{word(recurrence.status)}</Chip>
        <span className="faint">
          <Time at={recurrence.lastAt} exact={false} />
        </span>
      </div>
    </Link>
  );
}
