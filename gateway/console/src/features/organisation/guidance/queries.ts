import { useQuery } from '@tanstack/react-query';

import { api, type based, keyed, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { GuidanceNote } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { usePages } from '@/kit/query/usePages';

const NOTES = '/api/v1/districts/{district}/guidance-notes';
const PAGE = 50;

export const guidanceKey = (district: string) => ['guidance', district] as const;

export function useNotes(district: string) {
  return usePages<GuidanceNote>(guidanceKey(district), (after) =>
    read(api.GET(NOTES, { params: { path: { district }, query: { limit: PAGE, after } } })),
  );
}

/** A note with its version, on which an answer is based. */
export function useNote(district: string, id: string) {
  return useQuery<Versioned<GuidanceNote>, Problem>({
    queryKey: [...guidanceKey(district), id],
    queryFn: () => readVersioned(api.GET(`${NOTES}/{id}`, { params: { path: { district, id } } })),
  });
}

export interface NewNote {
  readonly title: string;
  readonly text: string;
  /** A day, as in `2026-03-01`. */
  readonly due: string;
}

export function issueNote(district: string, body: NewNote, key: string): Promise<GuidanceNote> {
  return read(api.POST(NOTES, { params: { path: { district }, header: keyed(key) }, body }));
}

export function answerNote(district: string, id: string, text: string, header: ReturnType<typeof based>) {
  return read(api.POST(`${NOTES}/{id}/answer`, { params: { path: { district, id }, header }, body: { text } }));
}
