import { QueryClient } from '@tanstack/react-query';

import { isProblem } from '../problem/problem';

const ATTEMPTS = 2;

/** Reads are repeated when the fault may pass; a refusal is shown at once. */
export function shouldRetry(failures: number, fault: unknown): boolean {
  return failures < ATTEMPTS && (!isProblem(fault) || fault.isPassing);
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: shouldRetry, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
