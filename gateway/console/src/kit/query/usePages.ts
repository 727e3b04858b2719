import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Problem } from '../problem/problem';

export interface PageOf<T> {
  readonly items: T[];
  readonly next?: string;
}

export interface Pages<T> {
  readonly items: T[];
  readonly isLoading: boolean;
  readonly isFetching: boolean;
  readonly error: Problem | null;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly refresh: () => void;
}

/** A list that grows page by page; each page says where the next begins. */
export function usePages<T>(key: QueryKey, page: (after: string | undefined) => Promise<PageOf<T>>): Pages<T> {
  const query = useInfiniteQuery<PageOf<T>, Problem, { pages: PageOf<T>[] }, QueryKey, string | undefined>({
    queryKey: key,
    queryFn: ({ pageParam }) => page(pageParam),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.next,
  });
  const items = useMemo(() => query.data?.pages.flatMap((one) => one.items) ?? [], [query.data]);
  return {
    items,
    isLoading: query.isLoading,
    isFetching: query.isFetching,
    error: query.error,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    refresh: () => void query.refetch(),
  };
}

const MOST = 200;

/** All of a list that is known to be short, such as the units of a district. */
export async function readAll<T>(
  page: (limit: number, after: string | undefined) => Promise<PageOf<T>>,
  atMost = 2_000,
): Promise<T[]> {
  const all: T[] = [];
  let after: string | undefined;
  do {
    const one = await page(MOST, after);
    all.push(...one.items);
    after = one.next;
  } while (after && all.length < atMost);
  return all;
}
