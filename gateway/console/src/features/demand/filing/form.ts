import type { Sent } from '@/kit/attachment/useUploads';
import type { Channel, SubmitDemand, Urgency } from '@/kit/api/types';

/** What is typed in three steps. */
export interface FilingForm {
  category?: string;
  description?: string;
  site?: string;
  floor?: string;
  contactName?: string;
  contactPhone?: string;
  files?: readonly Sent[];
  emergency?: boolean;
  urgency?: Urgency;
  channel?: Channel;
  enterprise?: string;
}

/** The fields of each step: an error leads back to the step that has its field. */
export const STEPS: readonly (readonly (keyof FilingForm)[])[] = [
  ['category'],
  ['description', 'files', 'site', 'floor', 'emergency', 'urgency'],
  ['contactName', 'contactPhone', 'enterprise', 'channel'],
];

/** Where the form calls a field otherwise than the request. */
export const RENAMED: Readonly<Record<string, [keyof FilingForm]>> = {
  '/contact/name': ['contactName'],
  '/contact/phone': ['contactPhone'],
  '/attachments': ['files'],
};

export function stepOf(field: string): number {
  return Math.max(
    0,
    STEPS.findIndex((fields) => (fields as readonly string[]).includes(field)),
  );
}

const given = (text: string | undefined): string | undefined => text?.trim() || undefined;

export function requestOf(form: FilingForm): SubmitDemand {
  const name = given(form.contactName);
  const phone = given(form.contactPhone);
  return {
    category: form.category ?? '',
    description: form.description?.trim() ?? '',
    urgency: form.emergency ? 'EMERGENCY' : form.urgency,
    channel: form.channel,
    site: form.site,
    floor: given(form.floor),
    enterprise: given(form.enterprise),
    attachments: form.files?.length ? form.files.map((file) => file.id) : undefined,
    contact: name || phone ? { name, phone } : undefined,
  };
}
