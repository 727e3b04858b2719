import { useParams } from 'react-router';

import type { Demand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { MoveBar } from '../moves/MoveBar';
import { useNames } from '../names';
import { useDemand } from '../queries';
import { demandTexts } from '../texts';
import { channelWords, statusTones, statusWords, urgencyWords } from '../words';

import { ContactLine } from './ContactLine';
import { Deadlines } from './Deadlines';
import { Outcome } from './Outcome';
import { Pending } from './Pending';
import { Timeline } from './Timeline';

export function Component() {
  const say = useTexts(demandTexts);
  const { district } = useHere();
  const { id = '' } = useParams();
  const demand = useDemand(district, id);
  if (demand.error && !demand.data) {
    return <Trouble problem={demand.error} retry={() => void demand.refetch()} />;
  }
  if (!demand.data) {
    return <Loading />;
  }
  const shown = demand.data.data;
  return (
    <Page title={shown.number} trail={[{ label: say('title'), to: `/d/${district}/demands` }]}>
      <div className="columns">
        <div>
          <Substance demand={shown} district={district} />
          <Pending demand={shown} district={district} />
          <Outcome demand={shown} />
          <section className="card">
            <h2>{say('actions')}</h2>
            <MoveBar demand={shown} district={district} />
          </section>
          <Timeline district={district} id={shown.id} />
        </div>
        <div>
          <Responsible demand={shown} district={district} />
          <Deadlines demand={shown} district={district} />
        </div>
      </div>
    </Page>
  );
}

function Substance({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(demandTexts);
  const status = useWords(statusWords);
  const urgency = useWords(urgencyWords);
  const channel = useWords(channelWords);
  const names = useNames(district);
  const place = [demand.place.site && names.unit(demand.place.site), demand.place.floor].filter(Boolean).join(' · ');
  return (
    <section className="card">
      <div className="chips">
        <Chip tone={statusTones[demand.status]}>{status(demand.status)}</Chip>
        <Chip tone={demand.urgency === 'EMERGENCY' || demand.urgency === 'URGENT' ? 'bad' : 'plain'}>
          {urgency(demand.urgency)}
        </Chip>
        <Chip>{names.category(demand.category)}</Chip>
        {demand.round > 1 ? <Chip tone="warn">{say('round', { round: demand.round })}</Chip> : null}
      </div>
      <p className="words description">{demand.description}</p>
      <Facts
        facts={[
          { label: say('place'), value: place },
          { label: say('submittedAt'), value: <Time at={demand.submittedAt} /> },
          { label: say('channel'), value: channel(demand.channel) },
          { label: say('enterprise'), value: demand.enterprise },
          { label: say('contact'), value: <ContactLine demand={demand} district={district} /> },
        ]}
      />
    </section>
  );
}

function Responsible({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(demandTexts);
  const names = useNames(district);
  return (
    <section className="card">
      <h2>{say('responsible')}</h2>
      {demand.lead ? (
        <p className="words">
          {names.unit(demand.lead.unit)} · {say(demand.lead.takenUp ? 'takenUp' : 'notTakenUp')}
        </p>
      ) : (
        <p className="words faint">{say('notRouted')}</p>
      )}
    </section>
  );
}
