import type { SolutionPlan } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';

import { planTexts } from './texts';
import { planStatusWords } from './words';

type Content = Pick<SolutionPlan, 'measures'> & {
  readonly tasks: readonly { readonly what: string }[];
  readonly responsibilities: readonly { readonly duty: string }[];
};

const linesOf = (lines: readonly string[]) => lines.join('\n');

/**
 * What changed in a plan meanwhile, and what is about to be written.
 *
 * @param what what the person is about to do
 */
export function usePlanConflict(what: string): (seen: SolutionPlan, now: SolutionPlan, mine?: object) => ConflictRow[] {
  const say = useTexts(planTexts);
  const status = useWords(planStatusWords);
  const state = (plan: SolutionPlan) => `${status(plan.status)} · ${say('version', { n: plan.number })}`;
  return (seen, now, mine) => {
    const written = mine && 'measures' in mine ? (mine as Content) : null;
    const row = (label: string, of: (content: Content) => string): ConflictRow => ({
      label,
      seen: of(seen),
      now: of(now),
      mine: written ? of(written) : '',
    });
    return [
      { label: say('stateSeen'), seen: state(seen), now: state(now), mine: what },
      row(say('measures'), (content) => content.measures),
      row(say('tasks'), (content) => linesOf(content.tasks.map((task) => task.what))),
      row(say('duties'), (content) => linesOf(content.responsibilities.map((line) => line.duty))),
    ];
  };
}
