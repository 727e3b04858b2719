import { Link } from 'react-router';

import { useChain } from '@/features/organisation/chain/queries';
import { chainTexts } from '@/features/organisation/chain/texts';
import { roleWords } from '@/features/organisation/words';
import type { Chain, Demand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { useJoin, useTexts, useWords } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';

import { useNames } from '../names';
import { usePeople } from '../people';
import { demandTexts } from '../texts';
import { routeWords } from '../words';

interface ResponsibleProps {
  readonly demand: Demand;
  readonly district: string;
}

/** Nobody has to answer for these any more. */
const OVER: readonly Demand['status'][] = ['CLOSED', 'DECLINED', 'WITHDRAWN', 'MERGED'];

/** Who answers for a demand: the unit, the person who works on it, and who above them, tier by tier. */
export function Responsible({ demand, district }: ResponsibleProps) {
  const say = useTexts(demandTexts);
  const route = useWords(routeWords);
  const names = useNames(district);
  const { nameOf } = usePeople(district);
  const { lead } = demand;
  return (
    <section className="card">
      <h2>{say('responsible')}</h2>
      {lead ? (
        <>
          <p className="words">
            {[names.unit(lead.unit), route(lead.route), say(lead.takenUp ? 'takenUp' : 'notTakenUp')].join(' · ')}
          </p>
          {lead.officer ? <p className="words">{say('officer', { name: nameOf(lead.officer) })}</p> : null}
        </>
      ) : (
        <p className="words faint">{say('notRouted')}</p>
      )}
      {demand.moves.includes('HAND_OVER') ? (
        <p>
          <Link to={`/d/${district}/demands/hand-over`}>{say('handOver')}</Link>
        </p>
      ) : null}
      {OVER.includes(demand.status) ? null : <Above demand={demand} district={district} />}
    </section>
  );
}

/** The chain of the lead unit; before it is routed, of the unit that its category proposes. */
function Above({ demand, district }: ResponsibleProps) {
  const say = useTexts(demandTexts);
  const about: Record<string, string> = demand.lead ? { unit: demand.lead.unit } : { category: demand.category };
  const chain = useChain(district, about);
  const address = `/d/${district}/organisation/chain?${new URLSearchParams(about).toString()}`;
  return (
    <>
      <h3>{say('chain')}</h3>
      <ProblemAlert problem={chain.error} />
      {chain.isLoading ? <Loading /> : null}
      {chain.data ? <Tiers chain={chain.data} district={district} /> : null}
      <Link to={address}>{say('wholeChain')}</Link>
    </>
  );
}

function Tiers({ chain, district }: { chain: Chain; district: string }) {
  const say = useTexts(chainTexts);
  const upwards = chain.tiers.toSorted((one, other) => other.number - one.number);
  return (
    <ul className="rows">
      {upwards.map((tier) => (
        <li key={tier.number} className="row">
          <TierLine tier={tier} district={district} />
          {tier.number === chain.firstToAnswer ? <Chip tone="good">{say('first')}</Chip> : null}
        </li>
      ))}
    </ul>
  );
}

/** A person, the post that they hold, and at which tier that stands. */
function TierLine({ tier, district }: { tier: Chain['tiers'][number]; district: string }) {
  const say = useTexts(chainTexts);
  const role = useWords(roleWords);
  const join = useJoin();
  const names = useNames(district);
  const answering = tier.posts.filter(({ people }) => people.length > 0);
  return (
    <div className="row-main">
      <span className="row-notes">{say('tier', { number: tier.number })}</span>
      {answering.length === 0 ? <span className="faint">{say('NOBODY')}</span> : null}
      {answering.map(({ post, unit, role: held, people }) => (
        <span key={post}>
          <strong>{join(people.map(({ displayName }) => displayName))}</strong> {names.unit(unit)} · {role(held)}
        </span>
      ))}
    </div>
  );
}
