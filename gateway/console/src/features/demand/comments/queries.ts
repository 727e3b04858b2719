import { api, keyed, read } from '@/kit/api/client';
import type { Sent } from '@/kit/attachment/useUploads';
import type { Comment } from '@/kit/api/types';
import { usePages } from '@/kit/query/usePages';

import { demandKeys } from '../queries';

const BASE = '/api/v1/districts/{district}/demands/{id}/comments';
const PAGE = 50;

export const commentKey = (district: string, id: string) => [...demandKeys.one(district, id), 'comments'];

export function useComments(district: string, id: string) {
  return usePages<Comment>(commentKey(district, id), (after) =>
    read(api.GET(BASE, { params: { path: { district, id }, query: { limit: PAGE, after } } })),
  );
}

export interface CommentForm {
  text: string;
  internal?: boolean;
  mentions?: string[];
  files?: readonly Sent[];
}

export function addComment(
  district: string,
  id: string,
  { text, internal, mentions, files }: CommentForm,
  key: string,
) {
  return read(
    api.POST(BASE, {
      params: { path: { district, id }, header: keyed(key) },
      body: {
        text: text.trim(),
        visibility: internal ? 'INTERNAL' : 'PUBLIC',
        mentions,
        attachments: files?.map((file) => file.id),
      },
    }),
  );
}
