import { useElections, useVotesToCast } from '@/features/organisation/election/queries';
import { may } from '@/kit/access/access';
import type { Duty, Election } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import type { Problem } from '@/kit/problem/problem';
import { endOf } from '@/kit/time/time';
import { useNow } from '@/kit/time/useNow';

import { waitingTexts } from './waitingTexts';
import { useDuties, useOpenAppeals, useOpenNotes, useProposedRecurrences } from './queries';

/** Something that somebody is to do, and where it is done. */
export interface WaitingItem {
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  /** Code of the unit for which it is to be done. */
  readonly unit?: string;
  readonly dueAt?: string;
  /** Whether the time is one at which to be there, rather than one by which to be done. */
  readonly appointment?: boolean;
  readonly to: string;
}

const APPOINTMENTS: readonly Duty['kind'][] = ['CONFIRM_WHISTLE', 'SIGN_IN', 'VISIT'];
const ON_THE_PLAN: readonly Duty['kind'][] = ['APPROVE_PLAN', 'DO_TASK'];
const DRIVEN: readonly Election['phase'][] = ['NOMINATION', 'CANDIDATES', 'TIED', 'OBJECTION'];

function isOpen({ phase, rounds }: Election, now: number): boolean {
  const round = rounds.at(-1);
  return (
    phase === 'BALLOT' && round !== undefined && now >= Date.parse(round.opensAt) && now < Date.parse(round.closesAt)
  );
}

/** Everything beside demands that waits for the reader, what is due first at the top. */
export function useWaiting(): { items: WaitingItem[]; error: Problem | null; retry: () => void } {
  const say = useTexts(waitingTexts);
  const language = useLanguage();
  const now = useNow();
  const { district, access } = useHere();
  const duties = useDuties(district);
  const appeals = useOpenAppeals(district, may.decideAppeals(access));
  const notes = useOpenNotes(district, may.answerGuidance(access));
  const recurrences = useProposedRecurrences(district, may.decideRecurrences(access));
  const elections = useElections(district);
  const votes = useVotesToCast(
    district,
    (elections.data ?? []).filter((election) => isOpen(election, now)),
  );
  const base = `/d/${district}`;

  const ofDemands = (duties.data ?? []).map((duty, index): WaitingItem => ({
    key: `${duty.kind} ${duty.demand} ${duty.unit ?? ''} ${index}`,
    title: say('about', { what: say(duty.kind), subject: duty.description }),
    note: duty.number,
    unit: duty.unit,
    dueAt: duty.dueAt,
    appointment: APPOINTMENTS.includes(duty.kind),
    to: `${base}/demands/${duty.demand}${ON_THE_PLAN.includes(duty.kind) ? '/plan' : ''}`,
  }));
  const ofNotes = (notes.data ?? []).map(({ id, title, due }): WaitingItem => ({
    key: id,
    title: say('about', { what: say('answerNote'), subject: title }),
    dueAt: endOf(due),
    to: `${base}/organisation/guidance`,
  }));
  const electionOf = (election: Election): WaitingItem | null => {
    const subject = nameIn(language, { nameZh: election.titleZh, nameEn: election.titleEn });
    const to = `${base}/organisation/elections/${election.id}`;
    if (votes.includes(election)) {
      return {
        key: election.id,
        title: say('about', { what: say('vote'), subject }),
        dueAt: election.rounds.at(-1)?.closesAt,
        to,
      };
    }
    return may.organise(access) && DRIVEN.includes(election.phase)
      ? { key: election.id, title: say('about', { what: say(`drive.${election.phase}` as 'drive.TIED'), subject }), to }
      : null;
  };
  const several = (key: 'appeals' | 'recurrences', count: number, to: string): WaitingItem[] =>
    count > 0 ? [{ key, title: say(key, { count }), to: `${base}/${to}` }] : [];

  const all = [duties, appeals, notes, recurrences, elections];
  return {
    items: [
      ...ofDemands,
      ...ofNotes,
      ...(elections.data ?? []).map(electionOf).filter((item) => item !== null),
      ...several('appeals', appeals.data?.length ?? 0, 'statistics/appeals'),
      ...several('recurrences', recurrences.data?.length ?? 0, 'demands/recurrences'),
    ].sort((one, other) => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9')),
    error: all.find((query) => query.error)?.error ?? null,
    retry: () => all.filter((query) => query.error).forEach((query) => void query.refetch()),
  };
}
