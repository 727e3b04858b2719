import { type Access, may } from '@/kit/access/access';
import type { Demand, DoorService } from '@/kit/api/types';

export type DoorStep = 'OFFER' | 'CHOOSE' | 'DECLINE' | 'VISIT';

const OPEN: readonly Demand['status'][] = ['ROUTED', 'IN_PROGRESS', 'ON_HOLD'];

/**
 * What the reader can do about a visit. Who filed a demand is known by being able to withdraw it; the office chooses for
 * somebody on the telephone.
 */
export function doorSteps(demand: Demand, service: DoorService | null, access: Access, now: number): DoorStep[] {
  if (!OPEN.includes(demand.status)) {
    return [];
  }
  const leads = may.handle(access) && demand.lead !== undefined && access.units.includes(demand.lead.unit);
  const answers = may.triage(access) || demand.moves.includes('WITHDRAW');
  const steps: DoorStep[] = [];
  if (answers && service?.status === 'OFFERED') {
    steps.push('CHOOSE', 'DECLINE');
  }
  if (leads && service?.status === 'AGREED' && service.agreed && Date.parse(service.agreed.from) <= now) {
    steps.push('VISIT');
  }
  if (leads && service?.status !== 'VISITED') {
    steps.push('OFFER');
  }
  return steps;
}
