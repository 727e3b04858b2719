import { type Access, may } from '@/kit/access/access';
import type { PlanTask, SolutionPlan } from '@/kit/api/types';

export type PlanStep = 'WRITE' | 'PROPOSE' | 'APPROVE' | 'SEND_BACK' | 'REVISE';
export type TaskStep = 'FINISH' | 'DROP';

/** Whether somebody acts for a unit of the plan: the office does for all. */
function isOf(access: Access, unit: string): boolean {
  return may.triage(access) || access.units.includes(unit);
}

export function planSteps(plan: SolutionPlan, access: Access): PlanStep[] {
  const writes = isOf(access, plan.lead);
  switch (plan.status) {
    case 'DRAFT':
      return writes ? ['WRITE', 'PROPOSE'] : [];
    case 'PROPOSED':
      return may.triage(access) ? ['APPROVE', 'SEND_BACK'] : [];
    default:
      return writes ? ['REVISE'] : [];
  }
}

export function taskSteps(plan: SolutionPlan, task: PlanTask, access: Access): TaskStep[] {
  if (plan.status !== 'APPROVED' || task.state !== 'OPEN') {
    return [];
  }
  const steps: TaskStep[] = isOf(access, task.unit) || isOf(access, plan.lead) ? ['FINISH'] : [];
  return may.triage(access) ? [...steps, 'DROP'] : steps;
}
