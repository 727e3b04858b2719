import type { ReactNode } from 'react';

import type { based, Versioned } from '@/kit/api/client';
import type { Unit, UnitHistory } from '@/kit/api/types';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';
import { dateOnly } from '@/kit/time/time';

import { organisationKeys, useUnitNames } from '../queries';

import { newestName, newestPlace } from './history';
import type { UnitTarget } from './queries';
import { unitTexts } from './texts';

/** What every change of a unit is given. */
export interface UnitChangeProps {
  readonly district: string;
  readonly unit: Unit;
  readonly now: Versioned<UnitHistory>;
  /** Shows another unit, on another day if one is given, once this one has gone. */
  readonly onGone: (unit: string | undefined, lastDay: string) => void;
  readonly onClose: () => void;
}

/** What somebody is about to make of a unit, beside what it is. */
interface Wanted {
  readonly name?: string;
  readonly parent?: string;
  readonly lastDay?: string;
}

interface UnitDialogProps<V extends object> extends UnitChangeProps {
  readonly what: 'rename' | 'move' | 'split' | 'merge' | 'close';
  readonly initial?: Partial<V>;
  readonly about: Readonly<Record<string, (string | number)[]>>;
  readonly wanted: (values: V) => Wanted;
  readonly send: (target: UnitTarget, values: V) => Promise<unknown>;
  readonly onDone?: (values: V) => void;
  readonly children: ReactNode;
}

const TITLE = {
  rename: 'renameTitle',
  move: 'moveTitle',
  split: 'splitTitle',
  merge: 'mergeTitle',
  close: 'closeTitle',
} as const;

/** A change of a unit, on the version of its history that was seen. */
export function UnitDialog<V extends object>(props: UnitDialogProps<V>) {
  const { district, unit, what } = props;
  const say = useTexts(unitTexts);
  const language = useLanguage();
  const conflict = useUnitConflict(district);
  const send = (values: V, header: ReturnType<typeof based>) => props.send({ district, id: unit.id, header }, values);
  return (
    <VersionedDialog<UnitHistory, V>
      title={say(TITLE[what], { name: nameIn(language, unit) })}
      action={say(what)}
      danger={what !== 'rename' && what !== 'move'}
      initial={props.initial}
      draft={`unit.${unit.id}.${what}`}
      now={props.now}
      touches={[organisationKeys.all(district)]}
      about={props.about}
      send={send}
      possible={(life) => !life.validTo}
      conflict={(seen, now, mine) => conflict(seen, now, props.wanted(mine))}
      done={say('done')}
      onDone={props.onDone}
      onClose={props.onClose}
    >
      {props.children}
    </VersionedDialog>
  );
}

function useUnitConflict(district: string): (seen: UnitHistory, now: UnitHistory, mine: Wanted) => ConflictRow[] {
  const say = useTexts(unitTexts);
  const language = useLanguage();
  const unit = useUnitNames(district);
  const dayOr = (day: string | undefined) => (day ? dateOnly(day, language) : say('none'));
  const nameOf = (life: UnitHistory) => nameIn(language, newestName(life));
  const placeOf = (life: UnitHistory) => unit(newestPlace(life).parent ?? '');
  return (seen, now, mine) => [
    { label: say('name'), seen: nameOf(seen), now: nameOf(now), mine: mine.name ?? '' },
    { label: say('place'), seen: placeOf(seen), now: placeOf(now), mine: mine.parent ? unit(mine.parent) : '' },
    {
      label: say('end'),
      seen: dayOr(seen.validTo),
      now: dayOr(now.validTo),
      mine: mine.lastDay ? dayOr(mine.lastDay) : '',
    },
  ];
}
