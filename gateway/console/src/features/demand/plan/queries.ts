import { useQuery } from '@tanstack/react-query';

import { api, type based, keyed, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { Attachment, PlanContent, SolutionPlan } from '@/kit/api/types';
import type { Sent } from '@/kit/attachment/useUploads';
import { isProblem, type Problem } from '@/kit/problem/problem';

import { demandKeys } from '../queries';

const BASE = '/api/v1/districts/{district}/demands/{id}/plan';

/** The solution plan of a demand, or null if none was begun. */
export function usePlan(district: string, id: string) {
  return useQuery<Versioned<SolutionPlan> | null, Problem>({
    queryKey: [...demandKeys.one(district, id), 'plan'],
    queryFn: async () => {
      try {
        return await readVersioned(api.GET(BASE, { params: { path: { district, id } } }));
      } catch (fault) {
        if (isProblem(fault, 'not-found')) {
          return null;
        }
        throw fault;
      }
    },
  });
}

/** The files that show that tasks were done, by their ids. */
export function useTaskFiles(district: string, id: string, plan: SolutionPlan) {
  return useQuery<ReadonlyMap<string, Attachment>, Problem>({
    queryKey: [...demandKeys.one(district, id), 'plan', 'files'],
    queryFn: async () => {
      const files = await read(api.GET(`${BASE}/tasks/attachments`, { params: { path: { district, id } } }));
      return new Map(files.map((file) => [file.id, file]));
    },
    enabled: plan.tasks.some((task) => task.files.length > 0),
  });
}

export function beginPlan(district: string, id: string, key: string) {
  return read(api.POST(BASE, { params: { path: { district, id }, header: keyed(key) } }));
}

export interface PlanTarget {
  readonly district: string;
  readonly id: string;
  readonly header: ReturnType<typeof based>;
}

const at = ({ district, id, header }: PlanTarget) => ({ params: { path: { district, id }, header } });
const taskAt = ({ district, id, header }: PlanTarget, task: string) => ({
  params: { path: { district, id, task }, header },
});

export const planCommands = {
  write: (target: PlanTarget, body: PlanContent) => read(api.POST(`${BASE}/content`, { ...at(target), body })),
  propose: (target: PlanTarget) => read(api.POST(`${BASE}/proposal`, at(target))),
  decide: (target: PlanTarget, approved: boolean) =>
    read(api.POST(`${BASE}/decision`, { ...at(target), body: { approved } })),
  revise: (target: PlanTarget) => read(api.POST(`${BASE}/revision`, at(target))),
  finish: (target: PlanTarget, task: string, evidence: string, files: readonly Sent[] = []) =>
    read(
      api.POST(`${BASE}/tasks/{task}/completion`, {
        ...taskAt(target, task),
        body: { evidence, attachments: files.length > 0 ? files.map(({ id }) => id) : undefined },
      }),
    ),
  drop: (target: PlanTarget, task: string, reason: string) =>
    read(api.POST(`${BASE}/tasks/{task}/drop`, { ...taskAt(target, task), body: { reason } })),
};
