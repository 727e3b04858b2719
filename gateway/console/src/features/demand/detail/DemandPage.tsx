import { useParams } from 'react-router';

import { EnterpriseName } from '@/features/ledger/EnterpriseName';
import { AppealCard } from '@/features/statistics/appeals/AppealCard';
import { may } from '@/kit/access/access';
import type { Demand } from '@/kit/api/types';
import { FileList } from '@/kit/attachment/FileList';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';

import { Comments } from '../comments/Comments';
import { DoorCard } from '../door/DoorCard';
import { Escalations } from '../escalation/Escalations';
import { FollowBar } from '../following/FollowBar';
import { MergeCard } from '../merging/MergeCard';
import { MoveBar } from '../moves/MoveBar';
import { useNames } from '../names';
import { PlanCard } from '../plan/PlanCard';
import { useDemand, useDemandFiles } from '../queries';
import { useAnswerFacts } from '../questions/useAnswerFacts';
import { demandTexts } from '../texts';
import { WhistleCard } from '../whistle/WhistleCard';
import { channelWords, statusTones, statusWords, urgencyWords } from '../words';

import { ContactLine } from './ContactLine';
import { Deadlines } from './Deadlines';
import { Outcome } from './Outcome';
import { Pending } from './Pending';
import { Responsible } from './Responsible';
import { SelfCheckCard } from './SelfCheckCard';
import { Timeline } from './Timeline';

export function Component() {
  const say = useTexts(demandTexts);
  const { district, access } = useHere();
  const { id = '' } = useParams();
  const demand = useDemand(district, id);
  if (demand.error && !demand.data) {
    return <Trouble problem={demand.error} retry={() => void demand.refetch()} />;
  }
  if (!demand.data) {
    return <Loading />;
  }
  const shown = demand.data.data;
  const staff = may.workOnDemands(access);
  return (
    <Page title={shown.number}>
      <div className="columns">
        <div>
          <Substance demand={shown} district={district} />
          <Pending demand={shown} district={district} />
          <Outcome demand={shown} />
          <section className="card">
            <h2>{say('actions')}</h2>
            <MoveBar demand={shown} district={district} />
          </section>
          {staff && shown.lead?.route === 'WHISTLE' ? <WhistleCard demand={shown} district={district} /> : null}
          {shown.lead?.route === 'DOOR_TO_DOOR' ? <DoorCard demand={shown} district={district} /> : null}
          <Comments district={district} id={shown.id} />
          <Timeline district={district} id={shown.id} />
        </div>
        <div>
          <Responsible demand={shown} district={district} />
          {staff && shown.lead ? <PlanCard demand={shown} district={district} /> : null}
          <Deadlines demand={shown} district={district} />
          {staff ? <Escalations district={district} id={shown.id} /> : null}
          {staff ? <MergeCard now={demand.data} district={district} /> : null}
          {staff && shown.lead ? <AppealCard demand={shown} district={district} /> : null}
          <FollowBar district={district} id={shown.id} />
          <SelfCheckCard district={district} id={shown.id} />
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
  const files = useDemandFiles(district, demand);
  const answers = useAnswerFacts(district, demand);
  const names = useNames(district);
  const enterprise = demand.enterprise ? <EnterpriseName district={district} creditCode={demand.enterprise} /> : null;
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
      <FileList service="demand" district={district} files={files.data} />
      <ProblemAlert problem={files.error} />
      <Facts
        facts={[
          ...answers,
          { label: say('place'), value: demand.place.site && names.unit(demand.place.site) },
          { label: say('floor'), value: demand.place.floor },
          { label: say('submittedAt'), value: <Time at={demand.submittedAt} /> },
          { label: say('channel'), value: channel(demand.channel) },
          { label: say('enterprise'), value: demand.anonymous ? say('anonymous') : enterprise },
          { label: say('contact'), value: <ContactLine demand={demand} district={district} /> },
        ]}
      />
    </section>
  );
}
