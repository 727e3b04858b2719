import type { Sent } from '@/kit/attachment/useUploads';
import type { Channel, SubmitDemand, Urgency } from '@/kit/api/types';
import { pathOf, type Problem } from '@/kit/problem/problem';

/** What is typed in three steps. */
export interface FilingForm {
  category?: string;
  description?: string;
  /** To the questions of the category, by their codes. */
  answers?: Readonly<Record<string, string[] | undefined>>;
  site?: string;
  floor?: string;
  contactName?: string;
  contactPhone?: string;
  files?: readonly Sent[];
  emergency?: boolean;
  urgency?: Urgency;
  channel?: Channel;
  enterprise?: string;
  /** Nobody is to learn who files it. */
  anonymous?: boolean;
}

/** The fields of each step: an error leads back to the step that has its field. */
export const STEPS: readonly (readonly (keyof FilingForm)[])[] = [
  ['category'],
  ['description', 'answers', 'files', 'site', 'floor', 'emergency', 'urgency'],
  ['contactName', 'contactPhone', 'enterprise', 'channel', 'anonymous'],
];

/** Where the form calls a field otherwise than the request. */
export const RENAMED: Readonly<Record<string, [keyof FilingForm]>> = {
  '/contact/name': ['contactName'],
  '/contact/phone': ['contactPhone'],
  '/attachments': ['files'],
};

/** The fields that a problem may name: those of the steps, and the questions that it is about. */
export function fieldsOf(problem: Problem): (string | number)[][] {
  const asked = problem.fields.map(({ pointer }) => pathOf(pointer) ?? []).filter(([first]) => first === 'answers');
  return [...STEPS.flat().map((field) => [field]), ...asked];
}

export function stepOf(field: string): number {
  return Math.max(
    0,
    STEPS.findIndex((fields) => (fields as readonly string[]).includes(field)),
  );
}

/** What was answered; a question that was left out is not sent. */
export function answersOf({ answers }: FilingForm): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(answers ?? {}).filter((entry): entry is [string, string[]] => Boolean(entry[1]?.length)),
  );
}

const given = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** Whether what is filed for somebody says for whom; one's own enterprise is known, and some do not want to be named. */
export function saysForWhom(form: FilingForm): boolean {
  const named = given(form.enterprise) ?? given(form.contactName) ?? given(form.contactPhone);
  return form.channel === 'ONLINE' || form.anonymous === true || named !== undefined;
}

export function requestOf(form: FilingForm): SubmitDemand {
  const name = given(form.contactName);
  const phone = given(form.contactPhone);
  const answers = answersOf(form);
  const who: Partial<SubmitDemand> = form.anonymous
    ? { anonymous: true }
    : {
        enterprise: given(form.enterprise),
        contact: name || phone ? { name, phone } : undefined,
      };
  return {
    category: form.category ?? '',
    description: form.description?.trim() ?? '',
    answers: Object.keys(answers).length > 0 ? answers : undefined,
    urgency: form.emergency ? 'EMERGENCY' : form.urgency,
    site: form.site,
    floor: given(form.floor),
    channel: form.channel,
    attachments: form.files?.length ? form.files.map((file) => file.id) : undefined,
    ...who,
  };
}
