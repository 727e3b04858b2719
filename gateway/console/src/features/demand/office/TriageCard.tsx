import { Button } from 'antd';
import { useState } from 'react';

import type { Demand } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { DemandRow } from '../list/DemandRow';
import { MoveDialog } from '../moves/MoveDialog';
import { useNames } from '../names';
import { useCategories } from '../queries';
import { demandTexts } from '../texts';
import { moveWords } from '../words';

/** One demand that waits for the office, with the unit that its category proposes. */
export function TriageCard({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(demandTexts);
  const move = useWords(moveWords);
  const names = useNames(district);
  const categories = useCategories(district);
  const [open, setOpen] = useState<'ROUTE' | 'DECLINE' | null>(null);
  const proposed = categories.data?.find((category) => category.code === demand.category)?.unit;
  return (
    <section className="card">
      <DemandRow demand={demand} site={demand.place.site} district={district} names={names} />
      <div className="actions">
        {demand.moves.includes('ROUTE') ? (
          <Button type="primary" onClick={() => setOpen('ROUTE')}>
            {proposed ? say('proposed', { unit: names.unit(proposed) }) : move('ROUTE')}
          </Button>
        ) : null}
        {demand.moves.includes('DECLINE') ? (
          <Button onClick={() => setOpen('DECLINE')}>{move('DECLINE')}</Button>
        ) : null}
        <ButtonLink to={`/d/${district}/demands/${demand.id}`} type="text">
          {say('open')}
        </ButtonLink>
      </div>
      {open ? <MoveDialog move={open} district={district} id={demand.id} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}
