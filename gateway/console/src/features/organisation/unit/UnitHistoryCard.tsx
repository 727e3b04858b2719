import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { dateOnly } from '@/kit/time/time';

import { useUnitNames } from '../queries';

import { type Step, stepsOf } from './history';
import { useUnitHistory } from './queries';
import { unitTexts } from './texts';

/** What a unit was called, where it was, and what became of it. */
export function UnitHistoryCard({ district, id }: { district: string; id: string }) {
  const say = useTexts(unitTexts);
  const language = useLanguage();
  const words = useStepWords(district);
  const life = useUnitHistory(district, id);
  return (
    <section className="card" aria-label={say('history')}>
      <h2>{say('history')}</h2>
      {life.error ? <Trouble problem={life.error} retry={() => void life.refetch()} /> : null}
      {life.isLoading ? <Loading /> : null}
      <ul className="rows">
        {life.data
          ? stepsOf(life.data.data).map((step) => (
              <li key={step.kind + step.day} className="row">
                <span className="row-main">
                  {words(step)}
                  <span className="row-notes">{dateOnly(step.day, language)}</span>
                </span>
              </li>
            ))
          : null}
      </ul>
    </section>
  );
}

function useStepWords(district: string): (step: Step) => string {
  const say = useTexts(unitTexts);
  const language = useLanguage();
  const unit = useUnitNames(district);
  return (step) => {
    switch (step.kind) {
      case 'moved':
        return say('moved', { unit: unit(step.parent) });
      case 'merged':
        return say('merged', { unit: unit(step.successor) });
      case 'closed':
        return say('closed');
      default:
        return say(step.kind, { name: nameIn(language, step) });
    }
  };
}
