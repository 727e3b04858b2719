import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { api, authorised, keyed, read } from '@/kit/api/client';
import type { Explanation, InboxEntry, MailDelivery, SnoozedEntry } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { usePages } from '@/kit/query/usePages';
import { follow } from '@/kit/stream/follow';

export const inboxKey = ['inbox'] as const;

const PAGE = 50;

export function useInboxPages(unread: boolean) {
  return usePages<InboxEntry>([...inboxKey, 'pages', unread], (after) =>
    read(api.GET('/api/v1/inbox', { params: { query: { unread, limit: PAGE, after } } })),
  );
}

/** How many messages are unread, kept true by the stream. */
export function useUnreadCount(): number {
  useLiveInbox();
  const count = useQuery<{ count: number }, Problem>({
    queryKey: [...inboxKey, 'unread-count'],
    queryFn: () => read(api.GET('/api/v1/inbox/unread-count')),
  });
  return count.data?.count ?? 0;
}

/** New messages arrive by themselves, and what they are about is read again. */
function useLiveInbox(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const ending = new AbortController();
    void follow({
      url: new URL('/api/v1/stream', window.location.origin).href,
      signal: ending.signal,
      open: (request) => authorised(request, { patient: true }),
      onState: () => undefined,
      onEvent: (event) => {
        if (event.name !== 'inbox-entry') {
          return;
        }
        const entry = JSON.parse(event.data) as InboxEntry;
        void queries.invalidateQueries({ queryKey: inboxKey });
        void queries.invalidateQueries({ queryKey: ['demands', entry.district] });
      },
    });
    return () => ending.abort();
  }, [queries]);
}

/** Of everything that happened to a subject: who was told, whether the reader was, and what became of the mail. */
export function useExplanations(district: string, subject: string) {
  return useQuery<Explanation[], Problem>({
    queryKey: [...inboxKey, 'explanations', district, subject],
    queryFn: () => read(api.GET('/api/v1/inbox/explanations', { params: { query: { district, subject } } })),
  });
}

/** The reader's own mails, the newest first. */
export function useDeliveries() {
  return usePages<MailDelivery>([...inboxKey, 'deliveries'], (after) =>
    read(api.GET('/api/v1/inbox/deliveries', { params: { query: { limit: PAGE, after } } })),
  );
}

export function markRead(id: string, key: string) {
  return read(api.POST('/api/v1/inbox/{id}/read', { params: { path: { id }, header: keyed(key) }, parseAs: 'stream' }));
}

/** What is put off, the next to come back first. */
export function useSnoozed() {
  return useQuery<readonly SnoozedEntry[], Problem>({
    queryKey: [...inboxKey, 'snoozed'],
    queryFn: async () => (await read(api.GET('/api/v1/inbox/snoozed'))).items,
  });
}

export function snooze(id: string, until: string, key: string) {
  return read(
    api.POST('/api/v1/inbox/{id}/snooze', {
      params: { path: { id }, header: keyed(key) },
      body: { until },
      parseAs: 'stream',
    }),
  );
}

export function unsnooze(id: string) {
  return read(api.DELETE('/api/v1/inbox/{id}/snooze', { params: { path: { id } }, parseAs: 'stream' }));
}

export function markReadUpTo(position: string, key: string) {
  return read(
    api.POST('/api/v1/inbox/read-up-to', { params: { header: keyed(key) }, body: { position }, parseAs: 'stream' }),
  );
}
