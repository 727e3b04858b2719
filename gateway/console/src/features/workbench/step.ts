import type { Demand } from '@/kit/api/types';

/** What there can be to do with a demand, what comes first at the top. */
const STEPS = [
  ['UPHOLD_RETURN', 'decideReturn'],
  ['APPROVE_HOLD', 'decideHold'],
  ['TAKE_UP', 'takeUp'],
  ['FIRST_CONTACT', 'contact'],
  ['RESOLVE', 'resolve'],
] as const satisfies readonly (readonly [Demand['moves'][number], string])[];

export type Step = (typeof STEPS)[number][1] | 'paused' | 'disputed' | 'assist';

/** The next step of whoever has a demand on their desk, by the moves that are open to them; null where its state says it. */
export function stepOf({ status, moves, lead }: Demand, units: readonly string[]): Step | null {
  if (status === 'SUBMITTED' || status === 'REOPENED') {
    return null;
  }
  const open = STEPS.find(([move]) => moves.includes(move));
  if (open) {
    return open[1];
  }
  if (lead && !units.includes(lead.unit)) {
    return 'assist';
  }
  return status === 'DISPUTED' ? 'disputed' : 'paused';
}
