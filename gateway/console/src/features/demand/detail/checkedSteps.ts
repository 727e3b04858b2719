import type { DemandNotices, SelfCheck } from '@/kit/api/types';

type Step = SelfCheck['published'][number];
type Notice = DemandNotices['items'][number];
export type Recipient = Notice['recipients'][number];

/** One thing that happened to a demand or to what belongs to it: when it was written, published, and whom notices of it reached. */
export interface CheckedStep {
  readonly event: string;
  readonly type: string;
  readonly writtenAt: string;
  readonly publishedAt: string | undefined;
  /** Whether it still waits to be published. */
  readonly waits: boolean;
  readonly told: Told;
}

/**
 * Who was told: `unknown` if that is not this reader's to know, `nobody` if it concerned nobody, `notYet` if there is no trace of a notice although somebody
 * hears of such things.
 */
export type Told =
  | { readonly kind: 'unknown' | 'nobody' | 'notYet' }
  | { readonly kind: 'told'; readonly recipients: readonly Recipient[] };

/** What both services know, event by event, the latest first. */
export function checkedSteps(check: SelfCheck, notices: DemandNotices | undefined): CheckedStep[] {
  const byEvent = new Map((notices?.items ?? []).map((notice) => [notice.event, notice]));
  const own = [...check.published, ...check.waiting];
  const waiting = new Set(check.waiting.map((step) => step.event));
  const known = new Set(own.map((step) => step.event));
  const steps = own.map((step) =>
    ofDemand(step, waiting.has(step.event), toldOf(step.type, byEvent.get(step.event), notices)),
  );
  const others = (notices?.items ?? []).filter((notice) => !known.has(notice.event)).map(ofNotice);
  return [...steps, ...others].sort((a, b) => Date.parse(b.writtenAt) - Date.parse(a.writtenAt));
}

function ofDemand(step: Step, waits: boolean, told: Told): CheckedStep {
  return { event: step.event, type: step.type, writtenAt: step.time, publishedAt: step.publishedAt, waits, told };
}

/** What happened to a comment, a plan or the like of the demand: that it came there says that it was published. */
function ofNotice(notice: Notice): CheckedStep {
  const told = recipientsOf(notice);
  return { event: notice.event, type: notice.type, writtenAt: notice.at, publishedAt: undefined, waits: false, told };
}

function toldOf(type: string, notice: Notice | undefined, notices: DemandNotices | undefined): Told {
  if (!notices) {
    return { kind: 'unknown' };
  }
  if (notice) {
    return recipientsOf(notice);
  }
  return { kind: notices.heardOf.includes(type) ? 'notYet' : 'nobody' };
}

function recipientsOf({ recipients }: Notice): Told {
  return recipients.length > 0 ? { kind: 'told', recipients } : { kind: 'nobody' };
}
