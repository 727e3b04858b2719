import { useQuery } from '@tanstack/react-query';

import { api, keyed, read } from '@/kit/api/client';
import type { DemandDraft, Urgency } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

import { answersOf, type FilingForm } from '../filing/form';

const BASE = '/api/v1/districts/{district}/demand-drafts';

export const draftKeys = {
  all: (district: string) => ['demand-drafts', district] as const,
};

export function useDrafts(district: string) {
  return useQuery<DemandDraft[], Problem>({
    queryKey: [...draftKeys.all(district), 'list'],
    queryFn: () => read(api.GET(BASE, { params: { path: { district } } })),
  });
}

export function useKeptDraft(district: string, id: string | null) {
  return useQuery<DemandDraft, Problem>({
    queryKey: [...draftKeys.all(district), 'one', id],
    queryFn: () => read(api.GET(`${BASE}/{id}`, { params: { path: { district, id: id ?? '' } } })),
    enabled: id !== null,
    staleTime: Infinity,
  });
}

/** What is kept of the form; what is not typed here, such as where it came from, is asked again. */
function contentOf(form: FilingForm) {
  const { category, description, site, floor, enterprise, contactName, contactPhone } = form;
  const urgency: Urgency | undefined = form.emergency ? 'EMERGENCY' : form.urgency;
  const attachments = form.files?.map((file) => file.id);
  const answers = answersOf(form);
  return { category, description, answers, site, floor, enterprise, contactName, contactPhone, urgency, attachments };
}

/** The form as it was kept; of its files only the numbers are known. */
export function formOf(draft: DemandDraft, fileName: (n: number) => string): FilingForm {
  const { attachments, urgency, category, description, answers, site, floor, enterprise, contactName, contactPhone } =
    draft.content;
  const typed = { category, description, answers, site, floor, enterprise, contactName, contactPhone };
  return {
    ...typed,
    emergency: urgency === 'EMERGENCY',
    urgency: urgency === 'EMERGENCY' ? undefined : (urgency as Urgency | undefined),
    files: attachments.map((id, at) => ({ id, name: fileName(at + 1) })),
  };
}

/** Keeps a new draft, or writes one anew. */
export function keepDraft(district: string, id: string | null, form: FilingForm, key: string): Promise<DemandDraft> {
  const body = contentOf(form);
  const header = keyed(key);
  return id
    ? read(api.POST(`${BASE}/{id}/content`, { params: { path: { district, id }, header }, body }))
    : read(api.POST(BASE, { params: { path: { district }, header }, body }));
}

export function removeDraft(district: string, id: string) {
  return read(api.DELETE(`${BASE}/{id}`, { params: { path: { district, id } } }));
}

/** Brings a removed draft back, as a new one. */
export function keepAgain(district: string, { content }: DemandDraft, key: string): Promise<DemandDraft> {
  const body = { ...content, urgency: content.urgency as Urgency | undefined };
  return read(api.POST(BASE, { params: { path: { district }, header: keyed(key) }, body }));
}
