import { useQuery } from '@tanstack/react-query';

import { api, read } from '@/kit/api/client';
import type { PublishedYear } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

/** The key of what is known of a calendar's published years. */
export function publishedYears(calendar: string) {
  return ['working-calendars', calendar, 'years'] as const;
}

/** The published years of a working calendar, the newest first. */
export function usePublishedYears(calendar: string) {
  return useQuery<PublishedYear[], Problem>({
    queryKey: publishedYears(calendar),
    queryFn: async () =>
      (await read(api.GET('/api/v1/working-calendars/{calendar}/years', { params: { path: { calendar } } }))).years,
  });
}
