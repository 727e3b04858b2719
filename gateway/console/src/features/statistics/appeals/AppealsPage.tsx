import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import { useUnitNames } from '@/features/organisation/queries';
import { may } from '@/kit/access/access';
import type { RateAppeal } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { PagedList } from '@/kit/display/PagedList';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';

import { StatisticsMenu } from '../StatisticsMenu';

import { DecideDialog } from './DecideDialog';
import { useAppeals } from './queries';
import { appealTexts, exclusionWords } from './texts';

export function Component() {
  return (
    <RequireRight right={may.seeAppeals}>
      <Appeals />
    </RequireRight>
  );
}

/** What is asked to be left out of the rates, the oldest first. */
function Appeals() {
  const say = useTexts(appealTexts);
  const { district } = useHere();
  const [decided, setDecided] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const pages = useAppeals(district, decided);
  return (
    <Page title={say('title')} hint={say('hint')}>
      <StatisticsMenu />
      <div className="filters">
        <Segmented
          aria-label={say('state')}
          value={decided ? 'decided' : 'waiting'}
          options={[
            { value: 'waiting', label: say('waiting') },
            { value: 'decided', label: say('decided') },
          ]}
          onChange={(value) => setDecided(value === 'decided')}
        />
      </div>
      <PagedList
        pages={pages}
        keyOf={(appeal) => appeal.demand}
        row={(appeal) => <AppealRow appeal={appeal} district={district} onDecide={() => setOpen(appeal.demand)} />}
        empty={<Message kind="empty" title={say(decided ? 'noneDecided' : 'none')} />}
      />
      {open ? <DecideDialog district={district} demand={open} onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}

interface AppealRowProps {
  readonly appeal: RateAppeal;
  readonly district: string;
  readonly onDecide: () => void;
}

function AppealRow({ appeal, district, onDecide }: AppealRowProps) {
  const say = useTexts(appealTexts);
  const reason = useWords(exclusionWords);
  const unit = useUnitNames(district);
  const { access } = useHere();
  return (
    <div className="row">
      <div className="row-main">
        <span className="row-title">
          <Link to={`/d/${district}/demands/${appeal.demand}`}>{appeal.number}</Link> · {reason(appeal.reason)}
        </span>
        <p className="words">{appeal.text}</p>
        <span className="row-notes">
          <span>{unit(appeal.unit)}</span>
          <Time at={appeal.at} />
          {appeal.ruling ? <span>{appeal.ruling.text}</span> : null}
        </span>
      </div>
      <div className="row-side">
        {appeal.ruling ? (
          <Chip tone={appeal.ruling.granted ? 'good' : 'plain'}>
            {say(appeal.ruling.granted ? 'granted' : 'refused')}
          </Chip>
        ) : may.decideAppeals(access) ? (
          <Button type="primary" onClick={onDecide}>
            {say('decide')}
          </Button>
        ) : (
          <Chip tone="warn">{say('waiting')}</Chip>
        )}
      </div>
    </div>
  );
}
