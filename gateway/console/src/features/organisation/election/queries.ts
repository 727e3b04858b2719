import { type QueryClient, queryOptions, useQueries, useQuery } from '@tanstack/react-query';

import { api, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { Election, ElectionVoice, Objection } from '@/kit/api/types';
import { useWords } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';
import { readAll } from '@/kit/query/usePages';

import { useUnitNames } from '../queries';
import { roleWords } from '../words';

import type { PublishedBallots } from './recount';

export const electionKeys = {
  all: (district: string) => ['elections', district] as const,
};

export function useElections(district: string) {
  return useQuery<Election[], Problem>({
    queryKey: electionKeys.all(district),
    queryFn: () =>
      readAll((limit, after) =>
        read(
          api.GET('/api/v1/districts/{district}/elections', {
            params: { path: { district }, query: { limit, after } },
          }),
        ),
      ),
  });
}

const WHILE_MOVING = 5_000;

/** An election; while its ballot is open or being counted it is looked at again and again. */
export function useElection(district: string, id: string) {
  return useQuery<Versioned<Election>, Problem>({
    queryKey: [...electionKeys.all(district), id],
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/elections/{id}', { params: { path: { district, id } } })),
    refetchInterval: ({ state }) => (state.data?.data.phase === 'BALLOT' ? WHILE_MOVING : false),
  });
}

const voiceIn = (district: string, { id, rounds }: Election) =>
  queryOptions<ElectionVoice, Problem>({
    queryKey: [...electionKeys.all(district), id, 'voice', rounds.length],
    queryFn: () =>
      read(api.GET('/api/v1/districts/{district}/elections/{id}/voice', { params: { path: { district, id } } })),
  });

/** Whether the reader may vote, and whether a credential of the newest round was signed for them. */
export const useVoice = (district: string, election: Election) => useQuery(voiceIn(district, election));

/** Those of some elections in which the reader may vote and has used no credential yet. */
export function useVotesToCast(district: string, elections: readonly Election[]): Election[] {
  const voices = useQueries({ queries: elections.map((election) => voiceIn(district, election)) });
  return elections.filter((_, at) => voices[at]?.data?.enrolled && !voices[at].data.credentialSigned);
}

/** The objections that the reader may see: those who decide and audit see all, others their own. */
export function useObjections(district: string, id: string) {
  return useQuery<Objection[], Problem>({
    queryKey: [...electionKeys.all(district), id, 'objections'],
    queryFn: async () =>
      (
        await read(
          api.GET('/api/v1/districts/{district}/elections/{id}/objections', { params: { path: { district, id } } }),
        )
      ).items,
  });
}

/** Every ballot of a counted round: read once, since it stays as it is. */
export function readBallots(
  queries: QueryClient,
  district: string,
  id: string,
  round: number,
): Promise<PublishedBallots> {
  return queries.fetchQuery({
    queryKey: ['ballots', district, id, round],
    queryFn: () =>
      read(
        api.GET('/api/v1/districts/{district}/elections/{id}/ballots', {
          params: { path: { district, id }, query: { round } },
        }),
      ),
    staleTime: Infinity,
  });
}

/** A post's name with its unit's, by its code: `committee/enterprise-member`. */
export function usePostNames(district: string): (post: string) => string {
  const unit = useUnitNames(district);
  const role = useWords(roleWords);
  return (post) => {
    const [code = '', name = ''] = post.split('/');
    return `${unit(code)} · ${role(name)}`;
  };
}
