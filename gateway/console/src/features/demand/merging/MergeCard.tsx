import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import type { Versioned } from '@/kit/api/client';
import type { Demand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { useDemand } from '../queries';
import { statusTones, statusWords } from '../words';

import { AbsorbDialog, MergeDialog, ReleaseDialog } from './MergeDialogs';
import { mergingTexts } from './texts';

/** Which demand answers for this one, or for which ones this answers. */
export function MergeCard({ now, district }: { now: Versioned<Demand>; district: string }) {
  const say = useTexts(mergingTexts);
  const [open, setOpen] = useState<'ABSORB' | 'MERGE' | null>(null);
  const [releasing, setReleasing] = useState<string | null>(null);
  const demand = now.data;
  const mayAbsorb = demand.moves.includes('ABSORB');
  const mayMerge = demand.moves.includes('MERGE') && demand.absorbed.length === 0;
  if (!demand.mergedInto && demand.absorbed.length === 0 && !mayAbsorb && !mayMerge) {
    return null;
  }
  return (
    <section className="card">
      <h2>{say('title')}</h2>
      {demand.mergedInto ? (
        <>
          <p>{say('into')}</p>
          <OtherDemand district={district} id={demand.mergedInto} />
        </>
      ) : null}
      <ul className="rows">
        {demand.absorbed.map(({ source, stage }) => (
          <li key={source} className="row">
            <OtherDemand district={district} id={source} />
            <div className="row-side">
              <Chip tone={stage === 'ABSORBED' ? 'plain' : 'busy'}>{say(stage)}</Chip>
              {stage === 'ABSORBED' && demand.moves.includes('RELEASE') ? (
                <Button size="small" onClick={() => setReleasing(source)}>
                  {say('release')}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <div className="actions">
        {mayAbsorb ? <Button onClick={() => setOpen('ABSORB')}>{say('absorb')}</Button> : null}
        {mayMerge ? <Button onClick={() => setOpen('MERGE')}>{say('merge')}</Button> : null}
      </div>
      {open === 'ABSORB' ? <AbsorbDialog now={now} district={district} onClose={() => setOpen(null)} /> : null}
      {open === 'MERGE' ? <MergeDialog now={now} district={district} onClose={() => setOpen(null)} /> : null}
      {releasing ? (
        <ReleaseDialog now={now} district={district} source={releasing} onClose={() => setReleasing(null)} />
      ) : null}
    </section>
  );
}

function OtherDemand({ district, id }: { district: string; id: string }) {
  const status = useWords(statusWords);
  const other = useDemand(district, id).data?.data;
  return (
    <Link to={`/d/${district}/demands/${id}`} className="row-main">
      <span className="row-title">{other ? `${other.number} · ${other.description}` : '…'}</span>
      {other ? <Chip tone={statusTones[other.status]}>{status(other.status)}</Chip> : null}
    </Link>
  );
}
