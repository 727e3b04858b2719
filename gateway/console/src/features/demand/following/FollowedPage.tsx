import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import type { FollowedDemand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { PagedList } from '@/kit/display/PagedList';
import { Time } from '@/kit/display/Time';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { DemandSections } from '../DemandSections';
import { useNames } from '../names';
import { outcomeWords, statusTones, statusWords } from '../words';

import { FollowerRating } from './FollowerRating';
import { useFollowed } from './queries';
import { followingTexts } from './texts';

/** What somebody follows. Of another's demand one sees where it stands, not what was written in it. */
export function Component() {
  const say = useTexts(followingTexts);
  const { district } = useHere();
  const pages = useFollowed(district);
  const [rating, setRating] = useState<FollowedDemand | null>(null);
  return (
    <Page title={say('title')} hint={say('hint')}>
      <DemandSections />
      <PagedList
        pages={pages}
        keyOf={(demand) => demand.id}
        row={(demand) => <FollowedRow demand={demand} district={district} onRate={() => setRating(demand)} />}
        empty={<Message kind="empty" title={say('none')} body={say('noneHint')} />}
      />
      {rating ? <FollowerRating demand={rating} district={district} onClose={() => setRating(null)} /> : null}
    </Page>
  );
}

interface FollowedRowProps {
  readonly demand: FollowedDemand;
  readonly district: string;
  readonly onRate: () => void;
}

const ANSWERED: readonly FollowedDemand['status'][] = ['RESOLVED', 'CLOSED'];

function FollowedRow({ demand, district, onRate }: FollowedRowProps) {
  const say = useTexts(followingTexts);
  const status = useWords(statusWords);
  const outcome = useWords(outcomeWords);
  const names = useNames(district);
  const title = `${names.category(demand.category)} · ${demand.number}`;
  const canRate = demand.meToo && !demand.rated && ANSWERED.includes(demand.status);
  return (
    <div className="row">
      <div className="row-main">
        <span className="row-title">
          {demand.meToo ? title : <Link to={`/d/${district}/demands/${demand.id}`}>{title}</Link>}
        </span>
        <span className="row-notes">
          {demand.site ? <span>{names.unit(demand.site)}</span> : null}
          {demand.unit ? <span>{names.unit(demand.unit)}</span> : null}
          <Time at={demand.submittedAt} />
        </span>
      </div>
      <div className="row-side">
        <span className="chips">
          {demand.meToo ? <Chip>{say('mine')}</Chip> : null}
          <Chip tone={statusTones[demand.status]}>{status(demand.status)}</Chip>
          {demand.outcome ? <Chip tone="good">{outcome(demand.outcome)}</Chip> : null}
        </span>
        {canRate ? (
          <Button type="primary" size="small" onClick={onRate}>
            {say('rate')}
          </Button>
        ) : null}
        {demand.rated ? <span className="faint">{say('rated')}</span> : null}
      </div>
    </div>
  );
}
