import { useQuery } from '@tanstack/react-query';

import { api, type based, keyed, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { RuleSet, RuleSetForm, RuleVersions, Simulation } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

const BASE = '/api/v1/districts/{district}/deadline-rules';
const CALM = 5 * 60_000;

export const ruleKeys = {
  all: (district: string) => ['deadline-rules', district] as const,
};

export function useRuleVersions(district: string) {
  return useQuery<RuleVersions, Problem>({
    queryKey: [...ruleKeys.all(district), 'versions'],
    queryFn: () => read(api.GET(BASE, { params: { path: { district } } })),
    staleTime: CALM,
  });
}

/** A version line by line: the district's own, or the city's. */
export function useRuleSet(district: string, version: string | undefined) {
  return useQuery<Versioned<RuleSet>, Problem>({
    queryKey: [...ruleKeys.all(district), 'one', version ?? null],
    queryFn: () =>
      readVersioned(api.GET(`${BASE}/{version}`, { params: { path: { district, version: version ?? '' } } })),
    enabled: version !== undefined,
    staleTime: CALM,
  });
}

/** The version that holds for what is filed now. */
export function useCurrentRules(district: string) {
  return useRuleSet(district, useRuleVersions(district).data?.current);
}

/** What a draft would have changed; it is computed anew each time. */
export function useSimulation(district: string, version: string, enabled: boolean) {
  return useQuery<Simulation, Problem>({
    queryKey: [...ruleKeys.all(district), 'simulation', version],
    queryFn: () => read(api.GET(`${BASE}/{version}/simulation`, { params: { path: { district, version } } })),
    enabled,
    staleTime: 0,
  });
}

export function draftRules(district: string, body: RuleSetForm, key: string): Promise<RuleSet> {
  return read(api.POST(BASE, { params: { path: { district }, header: keyed(key) }, body }));
}

export function publishRules(district: string, version: string, header: ReturnType<typeof based>) {
  return read(api.POST(`${BASE}/{version}/publication`, { params: { path: { district, version }, header } }));
}
