import { Button } from 'antd';
import { type ReactElement, useState } from 'react';

import type { Unit } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';

import { EndUnitDialog } from './EndUnitDialog';
import { MoveUnitDialog } from './MoveUnitDialog';
import { useUnitHistory } from './queries';
import { RenameDialog } from './RenameDialog';
import { SplitDialog } from './SplitDialog';
import { unitTexts } from './texts';
import type { UnitChangeProps } from './UnitDialog';

type Change = 'rename' | 'move' | 'split' | 'merge' | 'close';

const CHANGES: readonly Change[] = ['rename', 'move', 'split', 'merge', 'close'];

/** A district's topmost unit stands for it: it has a name, and no other place. */
const changesOf = (unit: Unit): readonly Change[] => (unit.kind === 'DISTRICT' ? ['rename'] : CHANGES);

type UnitActionsProps = Pick<UnitChangeProps, 'district' | 'unit' | 'onGone'>;

/** What can be made of a unit that has not been closed. */
export function UnitActions({ district, unit, onGone }: UnitActionsProps) {
  const say = useTexts(unitTexts);
  const [asked, setAsked] = useState<Change | null>(null);
  const life = useUnitHistory(district, unit.id);
  if (!life.data) {
    return null;
  }
  const close = () => setAsked(null);
  const given = { district, unit, now: life.data, onGone, onClose: close };
  const dialogs: Readonly<Record<Change, () => ReactElement>> = {
    rename: () => <RenameDialog {...given} />,
    move: () => <MoveUnitDialog {...given} />,
    split: () => <SplitDialog {...given} />,
    merge: () => <EndUnitDialog {...given} merger />,
    close: () => <EndUnitDialog {...given} merger={false} />,
  };
  return (
    <>
      {life.data.data.validTo ? null : (
        <div className="actions">
          {changesOf(unit).map((change) => (
            <Button key={change} danger={change === 'close'} onClick={() => setAsked(change)}>
              {say(change)}
            </Button>
          ))}
        </div>
      )}
      {asked ? dialogs[asked]() : null}
    </>
  );
}
