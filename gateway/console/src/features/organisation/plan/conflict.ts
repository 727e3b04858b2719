import type { Plan, PlanItem } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';

import { useUnitNames } from '../queries';

import { functionWords, planTexts } from './texts';

/** What became of the items of a draft meanwhile: a row for each that is not the same everywhere, or for all if every one is. */
export function useDraftConflict(district: string) {
  const say = useTexts(planTexts);
  const functionName = useWords(functionWords);
  const unit = useUnitNames(district);
  const textOf = (items: readonly PlanItem[], number: number) => {
    const item = items.find((one) => one.number === number);
    return item
      ? [
          item.text,
          `${functionName(item.function)} · ${unit(item.owner)}`,
          item.due ? `${say('due')} ${item.due}` : '',
          item.indicator ? `${item.indicator} ${item.target ?? ''}` : '',
        ]
          .filter(Boolean)
          .join('\n')
      : say('notInIt');
  };
  return (seen: Plan, now: Plan, mine: readonly PlanItem[]): ConflictRow[] => {
    const numbers = new Set([seen.draft, now.draft, mine].flat().map((item) => item.number));
    const rows = [...numbers]
      .toSorted((one, other) => one - other)
      .map((number) => ({
        label: say('itemNumber', { number }),
        seen: textOf(seen.draft, number),
        now: textOf(now.draft, number),
        mine: textOf(mine, number),
      }));
    const moved = rows.filter((row) => row.seen !== row.now || row.mine !== row.now);
    return moved.length > 0 ? moved : rows;
  };
}
