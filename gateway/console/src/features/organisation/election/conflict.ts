import type { Candidate, Election } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { useJoin, useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';
import { dateTime } from '@/kit/time/time';

import { usePostNames } from './queries';
import { electionTexts, phaseWords } from './texts';

/** What became of an election meanwhile: its phase, who stands for what, its window and the objections, with what is about to be done. */
export function useElectionConflict(district: string) {
  const say = useTexts(electionTexts);
  const join = useJoin();
  const language = useLanguage();
  const phase = useWords(phaseWords);
  const post = usePostNames(district);
  const namesOf = (candidates: readonly Candidate[], of: string) =>
    join(candidates.filter((one) => one.post === of).map(({ displayName }) => displayName));
  const windowOf = ({ rounds }: Election) => {
    const last = rounds.at(-1);
    return last ? `${dateTime(last.opensAt, language)} – ${dateTime(last.closesAt, language)}` : '';
  };
  return (seen: Election, now: Election, doing: string, chosen?: readonly Candidate[]): ConflictRow[] => {
    const row = (label: string, of: (election: Election) => string, mine = ''): ConflictRow => ({
      label,
      seen: of(seen),
      now: of(now),
      mine,
    });
    const rows = [
      row(say('phase'), (election) => phase(election.phase), doing),
      ...now.seats.map((seat) =>
        row(
          post(seat.post),
          (election) => namesOf(election.candidates, seat.post),
          chosen ? namesOf(chosen, seat.post) : '',
        ),
      ),
      row(say('window'), windowOf),
      row(say('objections'), ({ objectionsOpen, objections }) =>
        objections > 0 ? say('openObjections', { count: objectionsOpen }) : '',
      ),
    ];
    return rows.filter((one) => one.seen || one.now || one.mine);
  };
}
