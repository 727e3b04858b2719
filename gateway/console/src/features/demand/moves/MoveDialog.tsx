import { useQueryClient } from '@tanstack/react-query';

import type { based, Versioned } from '@/kit/api/client';
import type { Demand } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Dialog } from '@/kit/form/Dialog';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';

import { useNames } from '../names';
import { demandKeys, useCategories, useDemand } from '../queries';
import { demandTexts } from '../texts';
import { moveWords, statusWords } from '../words';

import { bodyOf, type MoveForm } from './form';
import { MoveFields } from './MoveFields';
import { type OfferedMove, sendMove } from './send';
import { moveTexts } from './texts';

interface MoveDialogProps {
  readonly move: OfferedMove;
  readonly district: string;
  readonly id: string;
  readonly onClose: () => void;
}

/** Asks for what a move needs, on the version that is read when the dialog opens. */
export function MoveDialog(props: MoveDialogProps) {
  const demand = useDemand(props.district, props.id);
  const categories = useCategories(props.district);
  if (demand.error || !demand.data || categories.isLoading) {
    return (
      <Dialog footer={null} onCancel={props.onClose}>
        {demand.error ? <ProblemAlert problem={demand.error} /> : <Loading />}
      </Dialog>
    );
  }
  const proposed = categories.data?.find((category) => category.code === demand.data.data.category)?.unit;
  return <OpenDialog {...props} now={demand.data} proposed={proposed} />;
}

interface OpenDialogProps extends MoveDialogProps {
  readonly now: Versioned<Demand>;
  readonly proposed?: string;
}

function initialOf(move: OfferedMove, demand: Demand, proposed: string | undefined): Partial<MoveForm> {
  switch (move) {
    case 'RECLASSIFY':
      return { category: demand.category, urgency: demand.urgency };
    case 'ROUTE':
      return { route: 'DIRECT_TRANSFER', unit: proposed };
    case 'CHANGE_UNIT':
      return { route: demand.lead?.route ?? 'DIRECT_TRANSFER' };
    default:
      return {};
  }
}

function OpenDialog({ move, district, id, onClose, now, proposed }: OpenDialogProps) {
  const name = useWords(moveWords);
  const say = useTexts(moveTexts);
  const rows = useMoveConflict(move, district);
  const queries = useQueryClient();
  const send = async (values: MoveForm, header: ReturnType<typeof based>) => {
    const moved = await sendMove(move, { district, id, header }, bodyOf(move, values));
    // The next move may be asked for before the page has read the demand again.
    queries.setQueryData(demandKeys.one(district, id), moved);
  };
  return (
    <VersionedDialog<Demand, MoveForm>
      title={`${name(move)} · ${now.data.number}`}
      action={name(move)}
      danger={move === 'WITHDRAW' || move === 'DECLINE'}
      initial={initialOf(move, now.data, proposed)}
      draft={`demand.${id}.${move}`}
      now={now}
      touches={[demandKeys.all(district)]}
      renamed={{ '/contactedAt': ['at'], '/whistle/assisting': ['assisting'], '/whistle/meetAt': ['meetAt'] }}
      send={send}
      possible={(demand) => demand.moves.includes(move)}
      conflict={rows}
      done={say('done', { move: name(move) })}
      onClose={onClose}
    >
      <p className="row-title faint">{now.data.description}</p>
      <MoveFields move={move} district={district} />
    </VersionedDialog>
  );
}

/** Somebody else moved the demand meanwhile: from what to what. */
function useMoveConflict(move: OfferedMove, district: string): (seen: Demand, now: Demand) => ConflictRow[] {
  const say = useTexts(moveTexts);
  const demandSay = useTexts(demandTexts);
  const status = useWords(statusWords);
  const name = useWords(moveWords);
  const names = useNames(district);
  const unitOf = (demand: Demand) => (demand.lead ? names.unit(demand.lead.unit) : demandSay('notRouted'));
  const mine = say('willBe', { move: name(move) });
  return (seen, now) => [
    { label: say('stateSeen'), seen: status(seen.status), now: status(now.status), mine },
    { label: say('unitSeen'), seen: unitOf(seen), now: unitOf(now), mine: '' },
  ];
}
