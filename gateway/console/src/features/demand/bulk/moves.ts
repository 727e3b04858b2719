import { api, keyed, read } from '@/kit/api/client';
import type { BulkMove, BulkOutcome, DeclineReason, Demand, Urgency } from '@/kit/api/types';

export type BulkAction = BulkMove['move'];

export const BULK_ACTIONS = [
  'ROUTE',
  'TAKE_UP',
  'CHANGE_UNIT',
  'RECLASSIFY',
  'DECLINE',
] as const satisfies readonly BulkAction[];

/** What the dialog holds. */
export interface BulkForm {
  unit?: string;
  reason?: DeclineReason;
  instead?: string;
  category?: string;
  urgency?: Urgency;
}

/** What can be done with one of them at least; of the others the report tells. */
export function offeredFor(demands: readonly Pick<Demand, 'moves'>[]): BulkAction[] {
  return BULK_ACTIONS.filter((action) => demands.some((demand) => demand.moves.includes(action)));
}

export async function moveAll(
  district: string,
  move: BulkAction,
  demands: readonly Demand[],
  form: BulkForm,
  key: string,
): Promise<BulkOutcome[]> {
  const { items } = await read(
    api.POST('/api/v1/districts/{district}/demand-moves', {
      params: { path: { district }, header: keyed(key) },
      body: { move, demands: demands.map(({ id }) => ({ id })), ...form },
    }),
  );
  return items;
}
