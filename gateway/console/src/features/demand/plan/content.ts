import type { Dayjs } from 'dayjs';

import type { PlanContent, SolutionPlan } from '@/kit/api/types';
import { instantOf, pickerOf } from '@/kit/time/time';

/** What the editor holds: open tasks only, those that ended stay as they are. */
export interface PlanForm {
  measures: string;
  tasks: TaskForm[];
  responsibilities: { unit?: string; tier?: number; duty?: string }[];
}

export interface TaskForm {
  id?: string;
  what?: string;
  unit?: string;
  person?: string;
  dueAt?: Dayjs;
}

export function formOf(plan: SolutionPlan): PlanForm {
  return {
    measures: plan.measures,
    tasks: plan.tasks
      .filter((task) => task.state === 'OPEN')
      .map(({ id, what, unit, person, dueAt }) => ({ id, what, unit, person, dueAt: pickerOf(dueAt) })),
    responsibilities: plan.responsibilities.map((line) => ({ ...line })),
  };
}

export function contentOf(form: PlanForm): PlanContent {
  return {
    measures: form.measures.trim(),
    tasks: form.tasks.map(({ id, what, unit, person, dueAt }) => ({
      id,
      what: what?.trim() ?? '',
      unit: unit ?? '',
      person: person || undefined,
      dueAt: dueAt ? instantOf(dueAt) : '',
    })),
    responsibilities: form.responsibilities.map(({ unit, tier, duty }) => ({
      unit: unit ?? '',
      tier: tier ?? 5,
      duty: duty?.trim() ?? '',
    })),
  };
}

/** What was typed goes into a draft as it is sent, and comes back with pickers. */
export function formOfDraft(draft: Partial<PlanContent>, plan: SolutionPlan): PlanForm {
  const whole = formOf(plan);
  return {
    measures: draft.measures ?? whole.measures,
    tasks:
      draft.tasks?.map((task) => ({ ...task, dueAt: task.dueAt ? pickerOf(task.dueAt) : undefined })) ?? whole.tasks,
    responsibilities: draft.responsibilities ?? whole.responsibilities,
  };
}
