import type { PlanItem } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { dateOnly } from '@/kit/time/time';

import { useUnitNames } from '../queries';

import { functionWords, planTexts } from './texts';

/** The items of a plan, in the order of their numbers. */
export function PlanItems({ district, items }: { district: string; items: readonly PlanItem[] }) {
  const functionName = useWords(functionWords);
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={item.number} className="row">
          <PlanItemLine district={district} item={item} />
          <Chip>{functionName(item.function)}</Chip>
        </li>
      ))}
    </ul>
  );
}

export function PlanItemLine({ district, item }: { district: string; item: PlanItem }) {
  const say = useTexts(planTexts);
  const language = useLanguage();
  const unit = useUnitNames(district);
  return (
    <span className="row-main">
      {item.number}. {item.text}
      <span className="row-notes">
        <span>{unit(item.owner)}</span>
        {item.due ? (
          <span>
            {say('due')} {dateOnly(item.due, language)}
          </span>
        ) : null}
        {item.indicator ? (
          <span>
            {item.indicator} {item.target}
          </span>
        ) : null}
      </span>
    </span>
  );
}
