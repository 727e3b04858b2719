import { Button } from 'antd';
import { useState } from 'react';

import type { Demand } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { demandTexts } from '../texts';
import { moveWords } from '../words';

import { MoveDialog } from './MoveDialog';
import { type OfferedMove, offered } from './send';

/** Moves that correct or end something: never what a page is mainly for. */
const ASIDE: readonly OfferedMove[] = ['CHANGE_UNIT', 'RECLASSIFY', 'REOPEN', 'WITHDRAW'];

/** The legal moves of whoever reads, as buttons; the first carries the demand on. */
export function MoveBar({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(demandTexts);
  const name = useWords(moveWords);
  const [open, setOpen] = useState<OfferedMove | null>(null);
  const moves = offered(demand.moves);
  if (moves.length === 0) {
    return <p className="faint">{say('noActions')}</p>;
  }
  return (
    <>
      <div className="actions">
        {moves.map((move, index) => (
          <Button
            key={move}
            size="large"
            type={index === 0 && !ASIDE.includes(move) ? 'primary' : 'default'}
            danger={move === 'WITHDRAW'}
            onClick={() => setOpen(move)}
          >
            {name(move)}
          </Button>
        ))}
      </div>
      {open ? <MoveDialog move={open} district={district} id={demand.id} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
