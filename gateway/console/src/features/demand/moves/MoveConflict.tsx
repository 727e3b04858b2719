import { Modal } from 'antd';

import type { Demand } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { frameTexts } from '@/kit/layout/texts';
import { ConflictDialog } from '@/kit/problem/ConflictDialog';

import { useNames } from '../names';
import { demandTexts } from '../texts';
import { moveWords, statusWords } from '../words';

import type { OfferedMove } from './send';
import { moveTexts } from './texts';

interface MoveConflictProps {
  readonly move: OfferedMove;
  readonly district: string;
  readonly seen: Demand;
  readonly now: Demand;
  readonly onKeep: () => void;
  readonly onGoOn: () => void;
}

/** Somebody else moved the demand meanwhile: shows from what to what, and goes on only if the move is still open. */
export function MoveConflict({ move, district, seen, now, onKeep, onGoOn }: MoveConflictProps) {
  const say = useTexts(moveTexts);
  const demandSay = useTexts(demandTexts);
  const frame = useTexts(frameTexts);
  const status = useWords(statusWords);
  const name = useWords(moveWords);
  const names = useNames(district);
  if (!now.moves.includes(move)) {
    return (
      <Modal open title={frame('conflictTitle')} onOk={onKeep} onCancel={onKeep} cancelButtonProps={{ hidden: true }}>
        {`${say('movesGone')} ${say('stateSeen')}: ${status(now.status)}`}
      </Modal>
    );
  }
  const unitOf = (demand: Demand) => (demand.lead ? names.unit(demand.lead.unit) : demandSay('notRouted'));
  const mine = say('willBe', { move: name(move) });
  return (
    <ConflictDialog
      rows={[
        { label: say('stateSeen'), seen: status(seen.status), now: status(now.status), mine },
        { label: say('unitSeen'), seen: unitOf(seen), now: unitOf(now), mine: '' },
      ]}
      onKeep={onKeep}
      onOverwrite={onGoOn}
    />
  );
}
