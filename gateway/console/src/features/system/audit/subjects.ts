import { useQuery } from '@tanstack/react-query';

import { useFound } from '@/features/demand/list/queries';
import { useElections, usePostNames } from '@/features/organisation/election/queries';
import { useNotes } from '@/features/organisation/guidance/queries';
import { usePlans } from '@/features/organisation/plan/queries';
import { usePosts, useUnits } from '@/features/organisation/queries';
import { api, read } from '@/kit/api/client';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';
import { readAll } from '@/kit/query/usePages';
import { dateTime } from '@/kit/time/time';

import type { Subjects } from './Choice';

const MOST = 20;

export function useDemandSubjects(district: string, text: string): Subjects {
  const { items, isLoading, error } = useFound(district, text);
  const found = items.slice(0, MOST).map(({ id, number, description }) => ({ id, name: number, note: description }));
  return { items: isLoading ? undefined : found, error };
}

export function useEnterpriseSubjects(district: string, name: string): Subjects {
  const found = useQuery<Subjects['items'], Problem>({
    queryKey: ['audit', district, 'enterprises', name],
    queryFn: async () => {
      const by = /^[0-9A-Z]{18}$/i.test(name) ? { creditCode: name.toUpperCase() } : { name };
      const { items } = await read(
        api.GET('/api/v1/districts/{district}/enterprises', {
          params: { path: { district }, query: { ...by, limit: MOST } },
        }),
      );
      return items.map((one) => ({ id: one.id, name: one.name, note: one.creditCode }));
    },
  });
  return { items: found.data, error: found.error };
}

/** Those that were cancelled too: a trail is looked for when something went wrong. */
export function useActivitySubjects(district: string): Subjects {
  const language = useLanguage();
  const all = useQuery({
    queryKey: ['audit', district, 'activities'],
    queryFn: () =>
      readAll((limit, after) =>
        read(
          api.GET('/api/v1/districts/{district}/activities', {
            params: { path: { district }, query: { limit, after } },
          }),
        ),
      ),
  });
  const items = all.data?.map((one) => ({ id: one.id, name: one.title, note: dateTime(one.startsAt, language) }));
  return { items, error: all.error as Problem | null };
}

export function useUnitSubjects(district: string): Subjects {
  const language = useLanguage();
  const { data, error } = useUnits(district);
  return { items: data?.map((unit) => ({ id: unit.id, name: nameIn(language, unit), note: unit.code })), error };
}

export function usePostSubjects(district: string): Subjects {
  const post = usePostNames(district);
  const { data, error } = usePosts(district);
  const items = data?.map((one) => ({
    id: one.id,
    name: post(one.post),
    note: one.holders.map(({ displayName }) => displayName).join(' '),
  }));
  return { items, error };
}

export function useElectionSubjects(district: string): Subjects {
  const language = useLanguage();
  const { data, error } = useElections(district);
  return {
    items: data?.map((one) => ({ id: one.id, name: nameIn(language, { nameZh: one.titleZh, nameEn: one.titleEn }) })),
    error,
  };
}

export function usePlanSubjects(district: string): Subjects {
  const language = useLanguage();
  const { data, error } = usePlans(district);
  return {
    items: data?.map((one) => ({ id: one.id, name: nameIn(language, { nameZh: one.titleZh, nameEn: one.titleEn }) })),
    error,
  };
}

export function useNoteSubjects(district: string): Subjects {
  const { items, isLoading, error } = useNotes(district);
  return { items: isLoading ? undefined : items.map((one) => ({ id: one.id, name: one.title, note: one.due })), error };
}
