import dayjs, { type Dayjs } from 'dayjs';

import type { Plan, PlanItem } from '@/kit/api/types';

/** An item as the editor holds it: not complete yet, its day in a picker. */
export type ItemForm = Partial<Omit<PlanItem, 'due'>> & { due?: Dayjs };

/** The same as a draft keeps it. */
export type ItemDraft = Partial<PlanItem>;

export const formOf = ({ due, ...item }: ItemDraft): ItemForm => ({ ...item, due: due ? dayjs(due) : undefined });

export const draftOf = ({ due, ...item }: ItemForm): ItemDraft => ({ ...item, due: due?.format('YYYY-MM-DD') });

/** The highest number that an item of the plan has or ever had: progress is known by numbers, so that none is given twice. */
function highest({ draft, versions }: Plan): number {
  const items = [...draft, ...versions.flatMap((version) => version.items)];
  return Math.max(0, ...items.map((item) => item.number));
}

/** Items keep their numbers; a new one takes the next that was never given in the plan as it is now. */
export function numbered(items: readonly ItemForm[], now: Plan): PlanItem[] {
  let next = Math.max(highest(now), ...items.map((item) => item.number ?? 0));
  return items.map((item) => ({ ...(draftOf(item) as PlanItem), number: item.number ?? ++next }));
}
