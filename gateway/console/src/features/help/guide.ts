import type { Access } from '@/kit/access/access';

import { DISTRICT_TASKS } from './districtTasks';
import { MERCHANT_TASKS } from './merchantTasks';
import { STREET_TASKS } from './streetTasks';
import type { Task } from './task';

const TASKS: readonly Task[] = [...DISTRICT_TASKS, ...STREET_TASKS, ...MERCHANT_TASKS];

/** The tasks of whoever asks. */
export function guideOf(access: Access): readonly Task[] {
  return TASKS.filter((task) => task.for(access));
}

/** Those of the tasks that are done on one page. */
export function tasksAt(tasks: readonly Task[], place: string | null): readonly Task[] {
  return place ? tasks.filter((task) => task.at.includes(place)) : [];
}
